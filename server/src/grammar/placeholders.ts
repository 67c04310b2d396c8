import { findNode, spanOf, textOf } from './nodes';
import type { SyntaxNode } from './recognizer';
import type { Hole, Placeholder } from './syntax';

/** Reads a `placeholder` node. */
export function readPlaceholder(node: SyntaxNode, text: string): Placeholder {
  const kindNode = node.children[0];
  if (kindNode?.rule === 'textBlank')
    return { kind: 'placeholder', placeholder: 'text', span: spanOf(node), noun: '', phrase: spanOf(node) };
  const nounNode =
    findNode(node.children, 'maskUnit', 'oneUnit', 'placeNoun', 'oneName') ??
    (kindNode?.rule === 'ordinalMask' ? findNode(node.children, 'unit') : undefined);
  const mask = findNode(node.children, 'maskBody', 'oneMask');
  const end = nounNode?.start ?? node.end;
  return {
    kind: 'placeholder',
    placeholder: kindNode?.rule === 'nameMask' ? 'name' : 'number',
    span: { start: mask?.start ?? node.start, end: mask ? mask.end : end },
    noun: nounNode ? textOf(nounNode, text).trim() : '',
    phrase: spanOf(node),
  };
}

/**
 * Reads a `hole` node; a hole that turns out to be filled gives undefined.
 * @param cue - the cue directly before, if there is one: a measure word alone is a hole only there.
 */
export function readHole(node: SyntaxNode, text: string, cue: string): Hole | undefined {
  const inner = node.children[0];
  const phrase = spanOf(node);
  switch (inner?.rule) {
    case 'letterHole':
      return readLetterHole(inner, text);
    case 'personHole':
      return readPersonHole(inner);
    case 'valueHole':
      return isBehindOther(inner, cue) ? undefined : readValueHole(inner, text);
    case 'objectHole': {
      const at = findNode(inner.children, 'holeHead')!.end;
      return { kind: 'hole', hole: 'object', span: { start: at, end: at }, phrase, filling: '' };
    }
    case 'emptyHole':
      return { kind: 'hole', hole: 'empty', span: { start: phrase.start + 1, end: phrase.end - 1 }, phrase, filling: '' };
    default:
      return undefined;
  }
}

/** A number with a word of a unit that is not listed: 3万皮公里. */
const unknownUnit = /[\d０-９万亿]\p{Script=Han}$/u;

/** What stands before a unit without being printed figures, and still is a number. */
const numberBefore = /[\d０-９零〇一二三四五六七八九两十百千万亿几数多余半每各上近超过破整来若干这那该某第首另同作做搞找]$/;

/** Tells whether a measure word alone stands where it does not follow what calls for a number: 完成座, 增加到项. */
function isBehindOther({ children: [unit] }: SyntaxNode, cue: string): boolean {
  return (unit?.rule === 'bareUnit' && cue.length < 2) || (unit?.rule === 'reachedUnit' && !/.[到至]$/.test(cue));
}

function readValueHole(node: SyntaxNode, text: string): Hole | undefined {
  // The unit is all that is kept of a hole, whatever rule it is of.
  const [unit] = node.children;
  // Several values at once (年月日, 〔〕号): the whole phrase is the hole.
  if (!unit) return { kind: 'hole', hole: 'value', span: spanOf(node), phrase: spanOf(node), filling: '' };
  // The number belongs before 余.
  const over = unit.rule === 'overGap';
  const before = over ? text.slice(0, unit.start - 1) : text.slice(0, trimmedEnd(text, 0, unit.start));
  if (!/\p{Script=Han}$/u.test(before) || numberBefore.test(before) || unknownUnit.test(before)) return undefined;
  const phrase = { start: Math.min(node.start, Math.max(0, before.length - 2)), end: node.end };
  return { kind: 'hole', hole: 'value', span: { start: before.length, end: over ? before.length : unit.start }, phrase, filling: '' };
}

/** What the letters stand for, by what they stand before (the tails of `halfWord`) or by themselves. */
const lostWords: Readonly<Record<string, string>> = {
  央: '中',
  近平: '习',
  府: '政',
  产党: '共',
  治局: '政',
  席团: '主',
  委监委: '纪',
  治: '政',
  ZF: '政府',
  zf: '政府',
  GCD: '共产党',
  XJP: '习近平',
  ZY: '中央',
};

function readLetterHole(node: SyntaxNode, text: string): Hole | undefined {
  const half = findNode(node.children, 'halfTail');
  const letters = findNode(node.children, 'partyLetter', 'smallParty', 'nameLetter', 'chatLetter', 'halfWord', 'initials', 'spelled')!;
  if (letters.rule === 'partyLetter' && isOneOfSeveral(text, letters.start)) return undefined;
  const end = half ? half.start : letters.end;
  return {
    kind: 'hole',
    hole: 'letter',
    span: { start: letters.start, end },
    phrase: spanOf(node),
    filling: fillingOf(letters, half, text),
  };
}

/** The word that letters stand for; empty when it could be several. */
function fillingOf(letters: SyntaxNode, half: SyntaxNode | undefined, text: string): string {
  switch (letters.rule) {
    case 'partyLetter':
    case 'smallParty':
      return '党';
    case 'nameLetter':
      return '习近平';
    default: {
      const key = textOf(half ?? letters, text);
      return lostWords[key] ?? lostWords[key.slice(0, 1)] ?? '';
    }
  }
}

/** A D that goes with an A, B or C of the same use (A组、B组…D组; A、B、C、D) names one of several things. */
function isOneOfSeveral(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  return ['A', 'B', 'C'].some((letter) => text.includes(letter + next)) || /[A-C][、，和及与]$/.test(text.slice(0, at));
}

function readPersonHole(node: SyntaxNode): Hole | undefined {
  const kind = node.children[0];
  if (!kind || kind.rule === 'goodThought') return undefined;
  const thought = findNode(node.children, 'eraThought', 'thoughtTopic');
  const words = thought ?? findNode(node.children, 'speechNoun');
  const verb = findNode(node.children, 'thoughtVerb', 'studyVerb', 'taskVerb');
  const at = words?.start ?? verb?.end ?? node.start;
  return { kind: 'hole', hole: 'person', span: { start: at, end: at }, phrase: spanOf(node), filling: thought ? '习近平' : '习近平总书记' };
}

/** Where the blanks before `at` begin, not before `from`. */
function trimmedEnd(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  return end;
}
