import type { Span } from '../base/span';
import { findNode, spanOf, textOf } from './nodes';
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

const leads: Readonly<Record<string, Tally['lead']>> = {
  listVerb: 'verb',
  aheadWord: 'ahead',
  behindWord: 'behind',
  partialWord: 'partial',
  joinWord: 'joined',
};

function readTally(node: SyntaxNode, text: string): Tally {
  let [number, unit, tail, mark] = [node, node, node, ''];
  let quoted = false;
  let lead: Tally['lead'] = 'none';
  for (const part of node.children) {
    switch (part.rule) {
      case 'tallyNumber':
        number = part;
        break;
      case 'tallyUnit':
        unit = part;
        break;
      case 'tallyTail':
        tail = part;
        break;
      case 'tallyMark':
        mark = textOf(part, text);
        break;
      case 'tallyOpen':
        quoted = true;
        break;
      default:
        // Behind a verb 以下 may stand, which says more.
        lead = leads[part.rule] ?? lead;
    }
  }
  const written = textOf(number, text);
  const unitWritten = textOf(unit, text);
  return {
    count: written === '两' ? 2 : toOrdinal(written),
    span: { start: number.start, end: tail.end },
    number: spanOf(number),
    unit: unitWritten,
    tail: spanOf(tail),
    noun: nounOf(unitWritten, tail, text),
    quoted,
    lead: findNode(tail.children, 'aheadWord') ? 'ahead' : lead,
    mark,
  };
}

function nounOf(unit: string, tail: SyntaxNode, text: string): Tally['noun'] {
  if (tail.end - tail.start > longestTail) return 'thing';
  if (findNode(tail.children, 'plainNoun')) return 'member';
  const ofWays = unit === '方面' || text.startsWith('方面', tail.start);
  const aspect = findNode(tail.children, 'aspectNoun', 'tallyTail_phrase');
  if (aspect && ofWays) return 'member';
  if (aspect?.rule === 'aspectNoun') return 'aspect';
  if (tail.start === tail.end && memberUnits.includes(unit)) return 'member';
  return findNode(tail.children, 'tallyTail_thing') ? 'thing' : 'other';
}

const rolesOf: Readonly<Record<string, SectionRole>> = {
  summaryPart: 'summary',
  planRole: 'plan',
  nextPart: 'plan',
  problemPart: 'problem',
  workPart: 'work',
};

/** Reads what the words of a heading, or the first ones of a paragraph, say that it is about; undefined when nothing. */
export function readRoles(text: string, { start, end }: Span, recognize: Recognizer): readonly SectionRole[] | undefined {
  const nodes = recognize('roles', text, start, end) ?? [];
  if (nodes.length === 0) return undefined;
  const roles = new Set(nodes.flatMap(({ rule }) => rolesOf[rule] ?? []));
  return roles.size > 0 ? [...roles] : undefined;
}
