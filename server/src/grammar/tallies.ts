import type { Span } from '../base/span';
import { findChild, findNode, spanOf, textOf } from './nodes';
import { toOrdinal } from './numerals';
import type { Recognizer, SyntaxNode } from './recognizer';
import type { SectionRole, Tally } from './syntax';

/** Units that name the members of a list by themselves: 以下三点, 两方面. */
const memberUnits: readonly string[] = ['方面', '点', '条', '步'];
/** A longer tail is a sentence that goes on. */
const longestTail = 16;

/** The announced counts of a paragraph, and the words that add to a list. */
export interface ListCues {
  readonly tallies: readonly Tally[] | undefined;
  readonly additions: readonly Span[] | undefined;
}

/** Reads the announced counts in a paragraph's text. */
export function readListCues(text: string, recognize: Recognizer): ListCues {
  let tallies: Tally[] | undefined;
  let additions: Span[] | undefined;
  for (const node of recognize('lists', text) ?? []) {
    if (node.rule === 'tally') (tallies ??= []).push(readTally(node, text));
    else if (node.rule === 'addition') (additions ??= []).push(spanOf(node));
  }
  return { tallies, additions };
}

function readTally(node: SyntaxNode, text: string): Tally {
  const number = findChild(node, 'tallyNumber')!;
  const unit = findChild(node, 'tallyUnit')!;
  const tail = findChild(node, 'tallyTail')!;
  const mark = findChild(node, 'tallyMark');
  const written = textOf(number, text);
  return {
    count: written === '两' ? 2 : toOrdinal(written),
    span: { start: number.start, end: tail.end },
    number: spanOf(number),
    unit: textOf(unit, text),
    tail: spanOf(tail),
    noun: nounOf(unit, tail, text),
    quoted: findChild(node, 'tallyOpen') !== undefined,
    lead: leadOf(node, tail),
    mark: mark ? textOf(mark, text) : '',
  };
}

function nounOf(unit: SyntaxNode, tail: SyntaxNode, text: string): Tally['noun'] {
  if (tail.end - tail.start > longestTail) return 'thing';
  const written = textOf(unit, text);
  if (findNode(tail.children, 'plainNoun')) return 'member';
  const ofWays = written === '方面' || text.startsWith('方面', tail.start);
  const aspect = findNode(tail.children, 'aspectNoun', 'tallyTail_phrase');
  if (aspect && ofWays) return 'member';
  if (aspect?.rule === 'aspectNoun') return 'aspect';
  if (memberUnits.includes(written) && tail.start === tail.end) return 'member';
  return findNode(tail.children, 'tallyTail_thing') ? 'thing' : 'other';
}

function leadOf(node: SyntaxNode, tail: SyntaxNode): Tally['lead'] {
  if (findChild(node, 'aheadWord') || findNode(tail.children, 'aheadWord')) return 'ahead';
  if (findChild(node, 'behindWord')) return 'behind';
  if (findChild(node, 'partialWord')) return 'partial';
  if (findChild(node, 'joinWord')) return 'joined';
  return findChild(node, 'listVerb') ? 'verb' : 'none';
}

const rolesOf: Readonly<Record<string, SectionRole>> = {
  summaryPart: 'summary',
  planRole: 'plan',
  nextPart: 'plan',
  problemPart: 'problem',
  workPart: 'work',
};

/** Reads what the words of a heading, or the first ones of a paragraph, say that it is about; undefined when nothing. */
export function readRoles(words: string, recognize: Recognizer): readonly SectionRole[] | undefined {
  const nodes = recognize('roles', words) ?? [];
  if (nodes.length === 0) return undefined;
  const roles = new Set(nodes.flatMap(({ rule }) => rolesOf[rule] ?? []));
  return roles.size > 0 ? [...roles] : undefined;
}
