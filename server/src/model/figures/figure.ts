import type { Span } from '../../base/span';
import type { Quantity } from '../../grammar/syntax';

/**
 * What a number does: `done` a result, `target` something planned or demanded, `change` a growth or a fall, `part` one of
 * several parts of a number before it.
 */
export type FigureRole = 'done' | 'target' | 'change' | 'part';

/** A number of a paragraph with what it measures. All spans are relative to the paragraph. */
export interface Figure {
  readonly quantity: Quantity;
  /** What is measured, without words for time, scope and completion: 固定资产投资 of 全县累计完成固定资产投资12.5亿元; may be empty. */
  readonly indicator: string;
  /** The words behind the measure word: 公园 of 新建5个公园. */
  readonly noun: string;
  /** From the words that belong to the number up to its end. */
  readonly span: Span;
  readonly role: FigureRole;
  /** True for a running total: 累计. */
  readonly cumulative: boolean;
  /**
   * The time said in its sentence, or at the head of its paragraph: `year` for 今年 and 全年, `now` for 目前, `2023`, `2023-1~9`,
   * `至10` (截至10月), a word such as 上半年; empty where nothing is said.
   */
  readonly period: string;
  /** Places, bodies and occasions that the sentence names before its clause; empty for the report's own. */
  readonly scope: () => string;
  /** True where the text goes on from it as from something known: 在1260万元的基础上, 社团28个要…. */
  readonly given: boolean;
  /** The number directly before, of the same thing in another unit: 1.86万户 of 脱贫人口1.86万户6.72万人. */
  readonly twin: Figure | undefined;
  /** The target of which it is the result: 收入目标2400万元，实际完成1560万元. */
  readonly target: Figure | undefined;
  /** Order of its sentence in the paragraph, and of its clause in the sentence. */
  readonly sentence: number;
  readonly clause: number;
}

/** A figure with the index of its paragraph. */
export interface PlacedFigure {
  readonly paragraph: number;
  readonly figure: Figure;
}
