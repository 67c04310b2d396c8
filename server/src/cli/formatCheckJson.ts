import type { CheckFormat, CheckFormatParts } from './formatCheck';
import { toLinePlace } from './places';

/** One JSON object with all files; lines and columns count from 1 in UTF-16 units, ends are exclusive. */
export function createJsonFormat({ render }: CheckFormatParts): CheckFormat {
  return {
    begin: '{"files":[',
    between: ',',
    formatFile({ path, document, findings, hidden, unused }) {
      const file = {
        path,
        findings: findings.map(({ rule, severity, message, span, related = [] }) => ({
          rule,
          severity,
          message: render(rule, message),
          ...toLinePlace(document, span),
          related: related.map(({ span: at, message: text, neighbor }) => ({
            ...(neighbor && { path: neighbor.name }),
            ...toLinePlace(neighbor?.document ?? document, at),
            message: render(rule, text),
          })),
        })),
        hidden,
        ...(unused.length > 0 && { unused: unused.map(({ sidecar, line, entry }) => ({ sidecar, line, ...entry })) }),
      };
      return `\n${JSON.stringify(file)}`;
    },
    formatEnd: () => '\n]}\n',
  };
}
