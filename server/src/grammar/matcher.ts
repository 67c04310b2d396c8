/** Matches texts against a compiled grammar. It reuses its memory, so one matcher serves one text at a time. */
export interface Matcher<StartRule extends string> {
  /**
   * Matches the whole text, or a stretch of it as if nothing stood around it, against a rule.
   * @returns how far the tape is written; -1 where the rule does not match
   */
  match(rule: StartRule, text: string, start?: number, end?: number): number;
  /**
   * The kept nodes of the last match depth first, four numbers each: the rule's number, start and end in UTF-16 code
   * units, and where on the tape the node's descendants end. It is overwritten by the next match.
   */
  readonly tape: Int32Array;
}
