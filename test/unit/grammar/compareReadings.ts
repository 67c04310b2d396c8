import assert from 'node:assert/strict';
import type { SyntaxNode } from '../../../server/src/grammar/recognizer';

/** Fails, showing both, unless the two readings of a text have the same nodes; a text that neither matches is the same too. */
export function assertSameReading(
  rule: string,
  text: string,
  compiled: readonly SyntaxNode[] | undefined,
  expected: readonly SyntaxNode[] | undefined,
): void {
  // Comparing the texts of both is much faster than comparing node by node, and nearly always enough.
  if (JSON.stringify(compiled) === JSON.stringify(expected)) return;
  assert.deepEqual(compiled, expected, `${rule} reads ${JSON.stringify(text)} otherwise than Ohm`);
  assert.fail(`${rule} reads ${JSON.stringify(text)} otherwise than Ohm`);
}
