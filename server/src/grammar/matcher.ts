/** Matches texts against a compiled grammar. It reuses its memory, so one matcher serves one text at a time. */
export interface Matcher<StartRule extends string> {
  /**
   * Matches the whole text against a rule; undefined where it does not match.
   * The tape lists the kept nodes depth first, four numbers each: the rule's number, start and end in UTF-16 code
   * units, and where on the tape the node's descendants end. It is overwritten by the next match.
   */
  match(rule: StartRule, text: string): Int32Array | undefined;
}
