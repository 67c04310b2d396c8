/** What a snippet's body holds. */
export interface SnippetSyntax {
  /** Numbers of the tab stops in order of appearance. */
  readonly stops: readonly number[];
  /** What each tab stop starts out with; the first choice of a choice. */
  readonly texts: ReadonlyMap<number, string>;
  readonly variables: readonly string[];
}

/**
 * Reads a snippet's body by the grammar VS Code documents: `$1`, `${1}`, `${1:text}` with more inside, `${1|a,b|}`,
 * `$NAME`, `${NAME}`, `${NAME:text}`, `${NAME/regex/format/options}`.
 * @throws Error where a body does not follow it; a bare `$` or an open brace does not.
 */
export function parseSnippet(body: string): SnippetSyntax {
  const stops: number[] = [];
  const texts = new Map<number, string>();
  const variables: string[] = [];
  let at = 0;

  const fail = (what: string): never => {
    throw new Error(`${what} at ${at} of ${JSON.stringify(body)}`);
  };
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(body)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const expect = (text: string): void => {
    if (!body.startsWith(text, at)) fail(`no ${text}`);
    at += text.length;
  };

  function parseText(inside: boolean): string {
    let text = '';
    while (at < body.length && !(inside && body[at] === '}')) {
      if (body[at] === '$') text += parseDollar();
      else if (body[at] === '\\') {
        text += body[at + 1] ?? fail('nothing behind \\');
        at += 2;
      } else if (body[at] === '}') fail('a } that closes nothing');
      else text += body.charAt(at++);
    }
    return text;
  }

  function parseDollar(): string {
    expect('$');
    const braced = body[at] === '{';
    if (braced) at++;
    const number = take(/\d+/y);
    const name = number === undefined ? take(/[A-Z_]+/y) : undefined;
    if (number === undefined && name === undefined) fail('neither a tab stop nor a variable');
    if (number !== undefined) stops.push(Number(number));
    else variables.push(name ?? '');
    const text = braced ? parseRest(number !== undefined) : '';
    if (number !== undefined && text !== '') texts.set(Number(number), text);
    return text;
  }

  function parseRest(stop: boolean): string {
    let text = '';
    if (body[at] === ':') {
      at++;
      text = parseText(true);
    } else if (stop && body[at] === '|') {
      const choices = take(/\|(?:[^|\\]|\\.)+\|/y) ?? fail('a choice without an end');
      text = choices.slice(1, -1).split(',')[0] ?? '';
    } else if (body[at] === '/') {
      const transform = take(/\/(?:[^/\\]|\\.)*\/(?:[^/\\}]|\\.)*\/[a-z]*/y) ?? fail('a transform without an end');
      new RegExp(transform.split('/')[1] ?? '');
    }
    expect('}');
    return text;
  }

  parseText(false);
  return { stops, texts, variables };
}
