/** A text to measure on, written to a file so that every process reads the same. */
export interface BenchText {
  /** 158 KB and the like. */
  readonly label: string;
  /** Bytes of UTF-8 in the first file. */
  readonly bytes: number;
  /** Texts of about the same size, none like another: a text that was seen before is remembered and costs nothing. */
  readonly paths: readonly string[];
}

/** What a measuring process is told. */
export interface BenchTask {
  readonly texts: readonly BenchText[];
  /** About 10 KB to paste. */
  readonly paste: string;
  readonly quick: boolean;
}
