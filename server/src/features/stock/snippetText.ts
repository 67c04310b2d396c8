/** An escaped character; a tab stop with its text or its choices; a mirror of one; a variable. Nothing stands within another. */
const syntax = /\\([\\$}])|\$\{(\d+)(?::((?:[^\\}]|\\.)*)|\|([^,|]*)[^|]*\|)\}|\$\{?(\d+)\}?|\$\{([A-Z_]+)[^{}]*\}/g;

/**
 * The text a snippet starts out with: no tab stops, first choices; what clients without snippets are given. A date, which only
 * an editor knows, is left as a blank.
 */
export function toPlainText(body: string): string {
  const values = new Map<string, string>();
  return body.replace(
    syntax,
    (_all, escaped?: string, stop?: string, text?: string, choice?: string, mirror?: string, variable?: string): string => {
      if (escaped !== undefined) return escaped;
      if (variable !== undefined) return variable === 'CURRENT_YEAR' ? '20XX' : 'X';
      if (stop !== undefined) values.set(stop, text?.replace(/\\([\\$}])/g, '$1') ?? choice ?? '');
      return values.get(stop ?? mirror ?? '') ?? '';
    },
  );
}

/** Writes a text so that a snippet puts in just that. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Makes a snippet of a text somebody wrote: each blank in it, XX or 【…】, is a place to fill. */
export function toSnippet(text: string): string {
  let stops = 0;
  const parts = text.split(/(【[^【】\r\n]*】|[XＸ×]{2,})/);
  return parts.map((part, index) => (index % 2 === 1 ? `\${${++stops}:${escapeSnippet(part)}}` : escapeSnippet(part))).join('') + '$0';
}
