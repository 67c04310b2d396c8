import type { Span } from '../base/span';

/**
 * What the grammar says about one paragraph (one physical line).
 * Every span is relative to the paragraph's first character and counts UTF-16 code units, so the same syntax
 * serves every place and every version in which the same text stands.
 */
export interface ParagraphSyntax {
  /** `directive`: an HTML comment that speaks to the checker; `fence` / `frontMatter`: see {@link LineSyntax}. */
  readonly line: LineSyntax;
  /** The text without indent, Markdown wrapper and trailing blanks; empty for a blank line. */
  readonly content: Span;
  /** The marker the paragraph starts with, such as 一、 or （二）. */
  readonly marker?: Marker | undefined;
  /** Heading text: what follows the marker (or the Markdown hashes) up to the end of the heading. */
  readonly heading?: HeadingSyntax | undefined;
  /** Present when the paragraph has the shape of a report's title. */
  readonly title?: TitleSyntax | undefined;
  /** Present when the paragraph has the shape of an entry in a contents page. */
  readonly entry?: EntrySyntax | undefined;
  /** All inline items in text order; nested ones (a number inside quotation marks) stand in order, not in a tree. */
  readonly items: readonly Inline[];
  /** Sentences with their final mark and closing quotes; together they cover the text behind the marker. */
  readonly sentences: readonly Span[];
  /** Numbers of things that a list may be said to have; missing where there is none. */
  readonly tallies?: readonly Tally[] | undefined;
  /** 同时, 此外 and the like, which add to a list without numbering; missing where there is none. */
  readonly additions?: readonly Span[] | undefined;
  /** Values without a unit where one must stand; missing where there is none. */
  readonly unitGaps?: readonly UnitGap[] | undefined;
  /** Blanks that stand in the middle of Chinese text for no reason; missing where there is none. */
  readonly straySpaces?: readonly Span[] | undefined;
  /** Every 截至 and 截止 that a time, or nothing, follows; missing where there is none. */
  readonly cutOffs?: readonly CutOff[] | undefined;
  /** Where it speaks of parts of the report: 见第三部分, 附件2; missing where it does not. */
  readonly references?: readonly ReferenceSyntax[] | undefined;
  /** What the heading, or the first clause of a paragraph without one, says that it is about; missing where it does not. */
  readonly roles?: readonly SectionRole[] | undefined;
}

/** Words that speak of a part of the report: 第三部分第（二）项 of 详见第三部分第（二）项. */
export interface ReferenceSyntax {
  /** From the first part to the last. */
  readonly span: Span;
  /** The way to what is spoken of, from the outside in; never empty. */
  readonly parts: readonly ReferencePart[];
  /** True when words such as 见, 上述 or 所述 say that it is about this report; a bare 第三部分 may be anything's. */
  readonly told: boolean;
}

/** One step of the way: 第三章, 第二节, 第（二）项 or （二）, 附件2. */
export interface ReferencePart {
  readonly kind: 'chapter' | 'section' | 'item' | 'attachment';
  readonly span: Span;
  /** Several for 第二、三部分; never empty. */
  readonly numbers: readonly ReferenceNumber[];
  /** What is counted: 部分, 章, 节, 项, 点; empty for a bare label. */
  readonly unit: string;
}

/** A number by which a part of the report is called. */
export interface ReferenceNumber {
  /** The numeral alone. */
  readonly number: Span;
  readonly ordinal: number;
  readonly script: 'han' | 'arabic' | 'circled';
  /** True when it stands in brackets. */
  readonly bracketed: boolean;
}

/** What a section of a report is about: 总结, 问题, 打算; `work` for 主要工作, which may be done or planned. */
export type SectionRole = 'summary' | 'problem' | 'plan' | 'work';

/** A number of things that a list may be said to have: 以下七个方面, 三项任务：, “五个”一体化. */
export interface Tally {
  readonly count: number;
  /** From the number to the end of the tail. */
  readonly span: Span;
  /** The numeral alone. */
  readonly number: Span;
  readonly unit: string;
  /** The words behind the unit, up to a mark, a figure or the next tally. */
  readonly tail: Span;
  /**
   * How the tail names what is counted. `member`: a word for the members of a list, whatever they are (方面, 任务);
   * `aspect`: one for what is done or reached, which may as well name things (转变, 工程); `thing`: people, places, things
   * or a whole sentence; `other`: any other, and none.
   */
  readonly noun: 'member' | 'aspect' | 'thing' | 'other';
  /** True when the number stands in quotation marks, as in the name of a campaign. */
  readonly quoted: boolean;
  /**
   * What stands directly before: `ahead` 以下; `behind` 上述 这; `verb` 抓好 做好; `partial` a word after which the number
   * is not that of a list, such as 等 每 其他; `joined` one that ties it to the words before, such as 和 的.
   */
  readonly lead: 'none' | 'verb' | 'ahead' | 'behind' | 'partial' | 'joined';
  /** The mark behind, closing quotes and asterisks passed over; empty when other words, or nothing, follow. */
  readonly mark: string;
}

/** A value whose unit has been lost: 零售额1740万。 */
export interface UnitGap {
  /** The value with 约, 万, 余 and the like. */
  readonly span: Span;
  /** Where the unit belongs, before 左右 and the like. */
  readonly place: number;
  /** What tells that a unit belongs there: other numbers of its list have one; it is an amount of money; what stands around it. */
  readonly reason: 'list' | 'money' | 'other';
  /** The unit that belongs behind it; empty where several could. */
  readonly unit: string;
}

/** A time up to which something is told (截至10月底), or a mere end (于6月30日截止。). */
export interface CutOff {
  /** The words with the time and 为止. */
  readonly span: Span;
  /** 截至, 截止, 截止到 and the like alone. */
  readonly word: Span;
  /** True when a time follows. */
  readonly timed: boolean;
  /** 为止 or 止 behind the time. */
  readonly end?: Span | undefined;
}

export type LineKind =
  | 'blank'
  | 'text'
  /** 目 录 alone on its line. */
  | 'contentsHeading'
  /** A line of a table, a rule (----), or anything else that is layout and not prose. */
  | 'layout'
  /** `<!-- jiaogao… -->`: see {@link DirectiveSyntax}. */
  | 'directive'
  /** A row of three or more backticks or tildes, opening or closing a code block. */
  | 'fence'
  /** A signature or date line that closes a report, or a salutation such as 各位代表： */
  | 'formal';

export interface LineSyntax {
  readonly kind: LineKind;
  /** Number of `#` of a Markdown heading, 0 for none. */
  readonly hashes: number;
  /** A Markdown bullet (`- `, `* `, `+ `), quote (`> `), or a leading dash of enumeration (——). */
  readonly lead: 'none' | 'bullet' | 'quote' | 'dash';
  /** The whole paragraph, or its heading, is wrapped in `**…**`. */
  readonly strong: boolean;
  readonly directive?: DirectiveSyntax | undefined;
}

/** `<!-- jiaogao-ignore rule… -->` (next paragraph), `<!-- jiaogao-ignore-file rule… -->`; no rule named means all. */
export interface DirectiveSyntax {
  readonly scope: 'next' | 'file';
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
}

/** The seven ranks of marker, outermost first: 第一部分, 第一节, 一、, （一）, 1., （1）, ①. */
export type MarkerForm = 'part' | 'subpart' | 'han' | 'hanBracket' | 'arabic' | 'arabicBracket' | 'circled';

export interface Marker {
  readonly form: MarkerForm;
  /** Position of the form in the order of GB/T 9704 7.3.3: part 0, subpart 1, han 2, hanBracket 3, arabic 4, arabicBracket 5, circled 6. */
  readonly rank: number;
  readonly ordinal: number;
  /** The marker with brackets and separator, without label and without blanks behind it. */
  readonly span: Span;
  /** The numeral alone. */
  readonly number: Span;
  /** A label before the numeral, such as 任务： in 任务：1. */
  readonly label?: Span | undefined;
  /** Opening bracket as written, empty when there is none. */
  readonly open: string;
  /** Closing bracket as written, empty when there is none. */
  readonly close: string;
  /** What stands behind the numeral or closing bracket: 、 . ． ， ： or empty. */
  readonly separator: string;
}

export interface HeadingSyntax {
  /** The heading's words: ends before the first 。 (or ：； where no 。 stands within 60 characters), or at the line's end. */
  readonly text: Span;
  /** True when nothing follows the heading on its line but its own final mark. */
  readonly alone: boolean;
  /** The mark directly behind the words: 。 ： ； or empty. */
  readonly mark: string;
}

export interface TitleSyntax {
  /** The words without surrounding book-title marks. */
  readonly text: Span;
  /** Years named, in order, as numbers (2023). */
  readonly years: readonly number[];
  /** Which parts the title promises; `report` for 报告 and 汇报 that say no more. */
  readonly parts: readonly TitlePart[];
  /** True for the cover of a compilation (…汇编). */
  readonly collection: boolean;
  /** Number announced on a cover, such as 14 for （14篇）, with its place. */
  readonly announced?: { readonly count: number; readonly span: Span } | undefined;
}

export type TitlePart = 'summary' | 'plan' | 'report';

export interface EntrySyntax {
  /** The title as the contents page gives it, without marker, dot leader and page number. */
  readonly text: Span;
  readonly page?: Span | undefined;
}

/** One thing of interest inside a paragraph. */
export type Inline =
  | Enumerator
  | InlineMarker
  | Quantity
  | DateItem
  | Placeholder
  | Bracket
  | Stop
  | Comma
  | Cue
  | Proportion
  | Opaque
  | Word
  | Residue
  | Hole;

export type EnumeratorForm =
  /** 一是 */
  | 'shi'
  /** 一要 */
  | 'yao'
  /** 第一， */
  | 'di'
  /** 首先， 其次， 再次， 最后， */
  | 'shouxian'
  /** 其一， */
  | 'qi'
  /** （1） inside a paragraph */
  | 'bracket'
  /** ① inside a paragraph */
  | 'circled'
  /** 1. inside a paragraph: an {@link InlineMarker} of a list that stands within one paragraph. */
  | 'arabic';

/** The mark of an item in an enumeration inside or across paragraphs: 一是, 第二，, ③. */
export interface Enumerator {
  readonly kind: 'enumerator';
  readonly form: EnumeratorForm;
  /** 最后 has none. */
  readonly ordinal: number | undefined;
  readonly span: Span;
  /** The numeral alone, which a fix replaces; the whole span for 首先. */
  readonly number: Span;
  /** True when it is the first thing in its paragraph. */
  readonly leads: boolean;
}

/** A heading marker that stands at the start of a clause inside a paragraph: …发展。（二）加快…. */
export interface InlineMarker {
  readonly kind: 'marker';
  readonly marker: Marker;
  readonly span: Span;
  /** True when a 。 ！ ？ ； stands directly before it. */
  readonly afterStop: boolean;
}

export interface Numeral {
  readonly span: Span;
  /** Canonical decimal without grouping and sign marks: `1234.50`. Chinese numerals are given in digits. */
  readonly value: string;
  /** Digits printed behind the decimal point. */
  readonly decimals: number;
  readonly script: 'arabic' | 'fullWidth' | 'han';
  readonly grouped: boolean;
  /** Power of ten of a multiplier that stands with this number: 万 is 4, 亿 is 8, 万亿 is 12; 0 for none. */
  readonly scale: number;
  readonly scaleSpan?: Span | undefined;
}

export type Measure = 'percent' | 'point' | 'times' | 'money' | 'count' | 'none';

/** A number with what belongs to it: 近500多米, 9亿～16亿元, 2.5个百分点. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly span: Span;
  readonly low: Numeral;
  /** The second number of a range; a multiplier printed once belongs to both (9～16亿). */
  readonly high?: Numeral | undefined;
  /** 近 约 超 逾 … directly before. */
  readonly before: readonly Approximator[];
  /** 余 多 左右 以上 … directly behind or inside. */
  readonly after: readonly Approximator[];
  readonly measure: Measure;
  /** Unit as written (万 and 亿 not in it): 元, 户, 平方米, %, 个百分点; empty for none. */
  readonly unit: string;
  readonly unitSpan?: Span | undefined;
  /** True where the unit is written twice, whole or in part (万元元, 公里里); {@link unit} is then what it should be. */
  readonly doubledUnit?: boolean | undefined;
}

export interface Approximator {
  readonly word: string;
  readonly span: Span;
  /** `about` 约 左右; `over` 超 余 多 以上; `under` 近 不足 以下; `reach` 达 (no change of value). */
  readonly sense: 'about' | 'over' | 'under' | 'reach';
}

/** A point or period of time; the fields that are not written are missing. */
export interface DateItem {
  readonly kind: 'date';
  readonly span: Span;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** End of a period: 1-9月 has month 1 and endMonth 9. */
  readonly endYear?: number | undefined;
  readonly endMonth?: number | undefined;
  readonly endDay?: number | undefined;
  /** The day of the week that stands behind the date, 0 for Sunday, and where its name (二 of 星期二) stands. */
  readonly weekday?: { readonly day: number; readonly span: Span } | undefined;
  /** `cutOff` for 截至10月底. */
  readonly sense: 'point' | 'period' | 'cutOff';
}

export type PlaceholderKind =
  /** A value: XX万元, X月, 20XX年. */
  | 'number'
  /** Who or what: XX镇, 《XX》. */
  | 'name'
  /** An instruction to the writer: 【待补充】, （此处填写…）. */
  | 'text';

/** A place that someone still has to fill. */
export interface Placeholder {
  readonly kind: 'placeholder';
  readonly placeholder: PlaceholderKind;
  /** What filling replaces: the masks and any digits among them (20XX), without unit and name. */
  readonly span: Span;
  /** The unit or noun that goes with the mask and names the group: 万元 of XX万元, 镇 of XX镇; empty for none. */
  readonly noun: string;
  /** Span with the noun, for messages. */
  readonly phrase: Span;
}

export interface Bracket {
  readonly kind: 'bracket';
  readonly span: Span;
  readonly side: 'open' | 'close';
  /** The pair it belongs to, by its full-width opening mark: “ ‘ 《 〈 （ 〔 【. */
  readonly pair: '“' | '‘' | '《' | '〈' | '（' | '〔' | '【';
  readonly halfWidth: boolean;
}

/** 。 ！ ？ ； …… as an end of a sentence. */
export interface Stop {
  readonly kind: 'stop';
  readonly span: Span;
  readonly mark: string;
}

/** ， 、 ： and their half-width forms between clauses. */
export interface Comma {
  readonly kind: 'comma';
  readonly span: Span;
  readonly mark: string;
  /** True for a 、 before 等 that closes a list. */
  readonly beforeEtc?: boolean | undefined;
}

export type CueRole =
  /** 共 合计 总计: the whole of a sum. */
  | 'whole'
  /** 累计: a whole that may hold more than the text tells. */
  | 'running'
  /** 其中 包括: parts follow. */
  | 'part'
  /** 分为: all parts follow. */
  | 'division'
  /** The end of a rate's name, directly before its figures: 率 of 办结率98%. */
  | 'rate'
  /** 三次产业: the parts that an economy is divided into. */
  | 'industries'
  /** 利润 顺差: what may fall below 0. */
  | 'balance'
  /** 占 占比: a share of a whole. */
  | 'share'
  /** 总数 全部: all of a thing. */
  | 'entire'
  /** 分别: one number each for several things. */
  | 'each'
  /** 总体 全年: narrows nothing down. */
  | 'overall'
  /** 及时 按期: of what was done, that in time. */
  | 'timely'
  /** 新收 新增: without what was there before. */
  | 'fresh'
  /** 其余 剩余: what the other parts leave. */
  | 'leftover'
  /** 比重 份额: how a share is called. */
  | 'portion'
  /** 以下 如下 下列: an announced count follows. */
  | 'announce'
  /** 同比 环比 比上年: what a change starts from. */
  | 'basis'
  /** 上年 去年同期: the time before. */
  | 'former'
  /** 由 从: the value a change starts from follows. */
  | 'from'
  /** 增长到 降至 调整为: the value a change ends at follows. */
  | 'reach'
  /** 增长 提高 增幅. */
  | 'rise'
  /** 下降 减少 降幅. */
  | 'fall'
  /** 是…的N倍: a multiple that is a ratio, no growth. */
  | 'multiple'
  /** 年均 月均: a mean growth. */
  | 'annual'
  /** 可比价 同口径 实际增长: a change that the figures as printed do not give. */
  | 'real'
  /** 生产总值 增加值: an output whose growth is given in real terms. */
  | 'output'
  /** 任务 目标 计划 应到: what a result is measured against. */
  | 'target'
  /** 完成 办结 实现 实到: the result. */
  | 'result'
  /** 超额 超计划: by how much a target is passed. */
  | 'excess';

export interface Cue {
  readonly kind: 'cue';
  readonly role: CueRole;
  readonly span: Span;
  /** Whether 增长到 or 降至 stands there; missing for 调整为 and all other roles. */
  readonly direction?: 'rise' | 'fall' | undefined;
  /** True for a rate that cannot pass 100 %: 合格率. */
  readonly capped?: boolean | undefined;
}

/** The parts of one whole side by side: 12.3∶38.5∶49.2. */
export interface Proportion {
  readonly kind: 'proportion';
  readonly span: Span;
  /** Three or more. */
  readonly terms: readonly Numeral[];
}

/** URL, e-mail address, document number, file name, code: nothing inside is looked at. */
export interface Opaque {
  readonly kind: 'opaque';
  readonly span: Span;
}

/** A run of Latin letters that is a word or a name of its own (APP, PPP, WEB), with digits if it has any (5G, G228). */
export interface Word {
  readonly kind: 'word';
  readonly span: Span;
}

/** Leftovers of a web page or a template: ##…##, advertising, page numbers of a pasted contents. */
export interface Residue {
  readonly kind: 'residue';
  readonly span: Span;
  /** True when the whole line is one. */
  readonly line: boolean;
}

/** A place where something is missing without any mark, or where a letter stands for a word. */
export interface Hole {
  readonly kind: 'hole';
  /**
   * `value`: a measure word without its number; `object`: 以为抓手; `letter`: D的二十大; `person`: 学习贯彻关于…重要讲话;
   * `empty`: a pair of quotes or brackets with nothing in it.
   */
  readonly hole: 'value' | 'object' | 'letter' | 'person' | 'empty';
  /** Where the missing thing belongs (may be empty), or the letter. */
  readonly span: Span;
  /** The words around it, for messages. */
  readonly phrase: Span;
  /** What belongs there when only one thing can: 党, 习近平, 习近平总书记; empty when unknown. */
  readonly filling: string;
}
