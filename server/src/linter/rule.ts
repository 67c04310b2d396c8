import type { TextEdit } from '../base/edit';
import type { Span } from '../base/span';
import type { Contents, Paragraph, ReportDocument } from '../model/document';

/** `hint` is advice: never counted and never in the command line's exit code. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Values put into a message's `{name}` places. */
export type MessageData = Readonly<Record<string, string | number | LineOf>>;

/** Stands in a message for the number of the line that a paragraph is: its index in the document, counted from 0. */
export interface LineOf {
  readonly paragraph: number;
}

/** A message by its id in the rule's catalogue, not yet rendered in a language. */
export interface Message<Id extends string = string> {
  readonly id: Id;
  readonly data?: MessageData | undefined;
}

/** Another report that is there to be looked at: a file given along with this one, or open beside it. */
export interface Neighbor {
  /** What messages call it: the path given, or the file's name. */
  readonly name: string;
  /** Its address; always there in an editor. */
  readonly uri?: string | undefined;
  readonly document: ReportDocument;
}

/** Another place that a finding speaks of: the first copy, the total, the announcement, the sibling. */
export interface RelatedPlace<Id extends string = string> {
  readonly span: Span;
  /** The report in which the span lies; this one when it is left out. */
  readonly neighbor?: Neighbor | undefined;
  readonly message: Message<Id>;
}

/** A change that mends one finding. Applied to the text it was made from, it leaves no finding of its kind there. */
export interface Fix<Id extends string = string> {
  /** What the fix does, as shown in the menu. */
  readonly title: Message<Id>;
  readonly edits: readonly TextEdit[];
  /** `safe` fixes never change what the text says and may be applied all at once; others want a look. */
  readonly safety: 'safe' | 'unsafe';
}

/** What a rule yields: one thing that is wrong, where, and what would be right. */
export interface RuleFinding<Id extends string = string> {
  readonly message: Message<Id>;
  /** Document offsets; where a squiggle stands. Never empty unless the document is. */
  readonly span: Span;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly RelatedPlace<Id>[] | undefined;
  readonly fixes?: readonly Fix<Id>[] | undefined;
}

/** A finding with the rule it came from, at the severity that the settings give it. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
}

/** An option of a rule: value by default, a sentence on it, and its JSON schema. */
export interface RuleOption<T = unknown> {
  readonly default: T;
  readonly description: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Values of a rule's options by name; checked against their schemas before a rule sees them. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** How much a rule looks at. */
export type RuleScope = 'paragraph' | 'report' | 'file' | 'workspace' | 'directive';

/** A directive (`<!-- jiaogao-ignore … -->`) and what its names are good for. */
export interface DirectiveUse {
  readonly paragraph: number;
  /** One at least: where it names nothing it means all rules, and the whole line stands for them. */
  readonly names: readonly DirectiveName[];
}

/** A rule or a family that a directive silences, or means to. */
export interface DirectiveName {
  readonly name: string;
  /** Relative to the paragraph. */
  readonly span: Span;
  /** `unused`: it silences nothing now; `unknown`: no rule and no family has this name; `used` where neither is certain. */
  readonly use: 'used' | 'unused' | 'unknown';
}

/** On what a rule rests: a clause of a standard, custom, or logic. */
export type Authority = { readonly kind: '标准'; readonly clause: string } | { readonly kind: '惯例' } | { readonly kind: '逻辑' };

export interface RuleMeta<Id extends string = string, Options extends RuleOptions = RuleOptions> {
  /** `family/name`; the same as the file's place under rules/. */
  readonly id: string;
  /** One line in Chinese on what the rule finds. */
  readonly summary: string;
  readonly severity: Severity;
  /** `typing` rules run at every pause of the keyboard, `idle` rules when the writer rests. */
  readonly cost: 'typing' | 'idle';
  /**
   * What a finding depends on; `file` when nothing is said. With `paragraph` the rule looks at each paragraph by itself, with
   * `report` at each part of the file; what it said is then kept while the paragraph or part is the same, and `check` is given
   * a document in which only the paragraphs to be looked at are listed, or a part as a document of its own, with its report as
   * the only one or with none. All that a finding points at, related places and fixes too, must then lie in that paragraph
   * (without its line end) or part, and a message gives the number of a line as {@link LineOf}, for parts move.
   * With `workspace` the rule compares the file with its neighbors; it is not run where there are none. With `directive` it
   * runs after all others and is told what became of the directives in the text; these do not silence it.
   */
  readonly scope?: RuleScope;
  readonly fixable: 'never' | 'sometimes' | 'always';
  /** Version in which the rule appeared. */
  readonly since: string;
  readonly status: 'stable' | 'preview';
  readonly authority: Authority;
  /**
   * True for rules that mark a blank still to be filled: shown lightly in the editor (as information), grouped in
   * the terminal, capped in what is sent, so that a draft with hundreds of blanks stays pleasant.
   */
  readonly blank?: boolean;
  /** True for rules that run only where their own entry in the settings gives them a severity; a family's entry does not wake them. */
  readonly offByDefault?: boolean;
  /** Chinese templates by message id, with `{name}` places; English ones stand in l10n/rules.en.json. */
  readonly messages: Readonly<Record<Id, string>>;
  readonly options?: { readonly [Name in keyof Options]: RuleOption<Options[Name]> };
}

/**
 * Works something out from one thing alone, once. A paragraph is the same in later versions of the text, so its value is
 * kept, and so is a contents page while nothing moves; a document and a list of neighbors are others after every edit in them. What is worked out of a paragraph by a
 * function is shared by all rules that ask with the same function object; else each rule has its own memory, and `compute` is
 * always the same function of the thing and the rule's options. In large texts the syntax of paragraphs is let go and read
 * again; what was worked out goes with it, unless it is `lasting`, which only what holds nothing of the syntax may be.
 */
export type Remember = <Of extends Paragraph | ReportDocument | Contents | readonly Neighbor[], T>(
  of: Of,
  compute: (of: Of) => T,
  lasting?: 'lasting',
) => T;

/** A rule: what it is, and a pure generator of findings. It does no IO, keeps no state and sees no other rule. */
export interface Rule<Id extends string = string, Options extends RuleOptions = RuleOptions> {
  readonly meta: RuleMeta<Id, Options>;
  /** What the rule works out of each paragraph for good (`lasting`); done while the paragraph's part is looked at, lest it be read again later. */
  readonly reads?: (paragraph: Paragraph) => unknown;
  /**
   * `neighbors` are the reports beside this one; there are none but for rules of the scope `workspace`. One list serves
   * all files that are checked together, so the document itself may be among them and is to be passed over.
   * `directives` are those of the text; there are none but for rules of the scope `directive`. An undefined among the findings
   * is no finding but a place where a long search may be interrupted, so that edits and requests need not wait for its end; what
   * paragraphs then say is read again, so a search holds on to no part of their syntax across it.
   */
  check(
    document: ReportDocument,
    options: Options,
    remember: Remember,
    neighbors: readonly Neighbor[],
    directives: readonly DirectiveUse[],
  ): Iterable<RuleFinding<NoInfer<Id>> | undefined>;
  /**
   * For rules that look at less than the file: what only the file as a whole shows, such as its cover. Run after every edit, so it must
   * not look at each paragraph.
   */
  checkFile?(document: ReportDocument, options: Options): Iterable<RuleFinding<NoInfer<Id>>>;
}

/** Ties a rule's messages to the ids its findings may use, and its options to their types; returns the rule as it is. */
export function defineRule<const Id extends string, Options extends RuleOptions = RuleOptions>(rule: Rule<Id, Options>): Rule<Id, Options> {
  return rule;
}
