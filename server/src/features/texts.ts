import type { Authority } from '../linter/rule';
import type { Claim, ClaimKind } from '../model/claims/claim';
import type { Tally } from './limitFindings';
import { chineseLookTexts, englishLookTexts, type LookTexts } from './lookTexts';

/** The sentences the editor features say themselves, in one language; what rules say comes from their catalogues. */
export interface FeatureTexts extends LookTexts {
  /** Name shown beside every diagnostic. */
  readonly source: string;
  readonly leftOut: (problems: Tally, blanks: Tally) => string;
  readonly tooLarge: (length: number, limit: number) => string;
  readonly fixAll: string;
  readonly fixAllOfRule: (count: number) => string;
  readonly renumber: string;
  /** Titles of the actions of provideStructureActions.ts. */
  readonly structure: Readonly<Record<'moveUp' | 'moveDown' | 'promote' | 'demote' | 'mergeSection' | 'mergeParagraph', string>>;
  /** Titles of splitting a paragraph, by what it is split at. */
  readonly split: Readonly<Record<'marker' | 'heading' | 'cursor', string>>;
  readonly makeContents: string;
  /** `newPages` lines have no page number of their own yet. */
  readonly updateContents: (newPages: number) => string;
  /** How many numbers change, how many references and counts with them, and the words that speak of a number which nothing has. */
  readonly renumberReport: (numbers: number, following: number, left: readonly string[]) => string;
  readonly doubtfulReferences: string;
  readonly doubtfulReferencesWhy: string;
  /** `from` and `to` are labels such as 1、 and 1． */
  readonly markerStyle: (from: string, to: string, count: number) => string;
  readonly aboutRule: (rule: string) => string;
  readonly fillBlank: (phrase: string) => string;
  readonly fillBlanks: (phrase: string, count: number) => string;
  /** `count` findings that cannot be told apart. */
  readonly ignoreHere: (count: number) => string;
  readonly ignoreByComment: string;
  readonly ignoreInFile: (rule: string) => string;
  readonly ignoreAnywhere: (rule: string) => string;
  readonly saveSidecar: string;
  readonly acceptAll: string;
  readonly prune: string;
  readonly unusedEntry: (words: string) => string;
  readonly badPhrases: (files: readonly string[]) => string;
  readonly untitled: string;
  readonly blanksInside: (count: number) => string;
  readonly checking: string;
  /** `printed` is the claim's stated number as it stands in the text. */
  readonly claim: (claim: Claim, printed: string) => string;
  readonly ruleLine: (summary: string, authority: Authority) => string;
}

const chineseClaims: Readonly<Record<ClaimKind, string>> = {
  sum: '各部分之和',
  limit: '部分与总数',
  rate: '比率',
  share: '占比',
  growth: '增减幅度',
  points: '百分点',
  times: '倍数',
  difference: '增减数',
};

const englishClaims: Readonly<Record<ClaimKind, string>> = {
  sum: 'sum of the parts',
  limit: 'part and whole',
  rate: 'rate',
  share: 'share',
  growth: 'change',
  points: 'percentage points',
  times: 'multiple',
  difference: 'difference',
};

const englishAuthorities: Readonly<Record<Authority['kind'], string>> = { 标准: 'standard', 惯例: 'custom', 逻辑: 'logic' };

/** Texts in Chinese. */
export const chineseTexts: FeatureTexts = {
  ...chineseLookTexts,
  source: '校稿',
  leftOut: (problems, blanks) => {
    const parts: string[] = [];
    if (problems.left > 0) parts.push(`另有 ${problems.left} 个问题未列出（共 ${problems.total} 个），改完前面的会依次显示`);
    if (blanks.left > 0) parts.push(`另有 ${blanks.left} 处待填未列出（共 ${blanks.total} 处），填完前面的会依次显示`);
    return parts.join('；');
  },
  tooLarge: (length, limit) =>
    `文件太大（${inWan(length)}万字），校稿不检查超过 ${inWan(limit)}万字的文件；编辑和保存不受影响，请拆成几个文件后再检查`,
  fixAll: '修正全部可自动修正的问题',
  fixAllOfRule: (count) => `修正全部 ${count} 处同类问题`,
  renumber: '重排本级序号',
  structure: {
    moveUp: '上移本节',
    moveDown: '下移本节',
    promote: '本节升一级',
    demote: '本节降一级',
    mergeSection: '本节并入上一节',
    mergeParagraph: '本段并入上一段',
  },
  split: { marker: '从序号处另起一段', heading: '标题单独成段', cursor: '从光标处另起一段' },
  makeContents: '生成目录',
  updateContents: (newPages) => (newPages > 0 ? `更新目录（新增 ${newPages} 条，页码暂照上一条，请核对）` : '更新目录'),
  renumberReport: (numbers, following, left) => {
    const parts = [`序号 ${numbers} 处`];
    if (following > 0) parts.push(`跟着改引用和项数 ${following} 处`);
    if (left.length > 0) parts.push(`${left.map((words) => `“${words}”`).join('')}对不上，不改`);
    return `重排本篇序号（${parts.join('，')}）`;
  },
  doubtfulReferences: '可能说的是别的文件',
  doubtfulReferencesWhy: '说的是本篇的，勾上一起改',
  markerStyle: (from, to, count) => `序号“${from}”改写成“${to}”（同级 ${count} 处）`,
  aboutRule: (rule) => `规则说明：${rule}`,
  fillBlank: (phrase) => `填写“${phrase}”…`,
  fillBlanks: (phrase, count) => `填写本篇全部 ${count} 处“${phrase}”…`,
  ignoreHere: (count) => (count > 1 ? `忽略这 ${count} 处（文字相同）` : '忽略这一处'),
  ignoreByComment: '忽略这一处（在上面加一行标记）',
  ignoreInFile: (rule) => `在本文件中不再提示此规则（${rule}）`,
  ignoreAnywhere: (rule) => `处处不再提示此规则（${rule}）`,
  saveSidecar: '保存忽略项',
  acceptAll: '接受现有问题（建立基线）',
  prune: '清理已经用不到的忽略项',
  unusedEntry: (words) => `“${words}”的忽略项已经用不到：文中没有这一处，或者那里没有这个问题了`,
  badPhrases: (files) => `自备文字读不出来：${files.join('、')}。第一行写名称，从第二行起写文字，存为 UTF-8 的 .txt 文件`,
  untitled: '（无标题）',
  blanksInside: (count) => `待填 ${count}`,
  checking: '正在校稿',
  claim: ({ kind, arithmetic, holds }, printed) =>
    holds ? `✓ ${chineseClaims[kind]}：${arithmetic}，对得上` : `✗ ${chineseClaims[kind]}：${arithmetic}，文中为${printed}`,
  ruleLine: (summary, authority) => `${summary}（依据：${authority.kind === '标准' ? authority.clause : authority.kind}）`,
};

/** Texts in English. */
export const englishTexts: FeatureTexts = {
  ...englishLookTexts,
  source: 'Jiaogao',
  leftOut: (problems, blanks) => {
    const parts: string[] = [];
    if (problems.left > 0) parts.push(`${problems.left} more problems (of ${problems.total})`);
    if (blanks.left > 0) parts.push(`${blanks.left} more blanks (of ${blanks.total})`);
    return `${parts.join(' and ')} are not listed; they appear as the ones before them are dealt with`;
  },
  tooLarge: (length, limit) =>
    `This file is too large (${inMillions(length)} million characters): files above ${inMillions(limit)} million are not checked. Editing and saving work as usual; split the file to have it checked`,
  fixAll: 'Fix all problems that can be fixed automatically',
  fixAllOfRule: (count) => `Fix all ${count} problems of this kind`,
  renumber: 'Renumber this level',
  structure: {
    moveUp: 'Move section up',
    moveDown: 'Move section down',
    promote: 'Promote section',
    demote: 'Demote section',
    mergeSection: 'Merge section with the one before',
    mergeParagraph: 'Merge paragraph with the one above',
  },
  split: { marker: 'New paragraph from the number', heading: 'Heading on a line of its own', cursor: 'New paragraph from the cursor' },
  makeContents: 'Make the contents page',
  updateContents: (newPages) =>
    newPages > 0
      ? `Update the contents page (page numbers of ${newPages} new lines are those above; please check)`
      : 'Update the contents page',
  renumberReport: (numbers, following, left) => {
    const parts = [numbers === 1 ? '1 number' : `${numbers} numbers`];
    if (following > 0) parts.push(following === 1 ? '1 reference or count' : `${following} references and counts`);
    if (left.length > 0)
      parts.push(`${left.map((words) => `“${words}”`).join(', ')} left, as nothing or more than one thing has that number`);
    return `Renumber this report (${parts.join('; ')})`;
  },
  doubtfulReferences: 'May be about another paper',
  doubtfulReferencesWhy: 'Tick what is about this report',
  markerStyle: (from, to, count) => `Write “${from}” as “${to}” (all ${count} of this level)`,
  aboutRule: (rule) => `About ${rule}`,
  fillBlank: (phrase) => `Fill in “${phrase}”…`,
  fillBlanks: (phrase, count) => `Fill in all ${count} “${phrase}” of this report…`,
  ignoreHere: (count) => (count > 1 ? `Ignore these ${count} (same words)` : 'Ignore this'),
  ignoreByComment: 'Ignore this (by a comment on the line above)',
  ignoreInFile: (rule) => `Do not show this rule in this file (${rule})`,
  ignoreAnywhere: (rule) => `Do not show this rule anywhere (${rule})`,
  saveSidecar: 'Save what is ignored',
  acceptAll: 'Accept all present findings (baseline)',
  prune: 'Remove entries that hide nothing',
  unusedEntry: (words) => `The entry for “${words}” hides nothing: the words are not there, or nothing is wrong with them now`,
  badPhrases: (files) =>
    `Stock texts that cannot be read: ${files.join(', ')}. The first line is the name, the text stands below; save it as a .txt file in UTF-8`,
  untitled: '(untitled)',
  blanksInside: (count) => (count === 1 ? '1 blank' : `${count} blanks`),
  checking: 'Checking the report',
  claim: ({ kind, arithmetic, holds }, printed) =>
    holds ? `✓ ${englishClaims[kind]}: ${arithmetic}, as stated` : `✗ ${englishClaims[kind]}: ${arithmetic}, but the text says ${printed}`,
  ruleLine: (summary, authority) =>
    `${summary} (basis: ${authority.kind === '标准' ? authority.clause : englishAuthorities[authority.kind]})`,
};

/** The texts of a language. */
export function textsIn(language: 'zh' | 'en'): FeatureTexts {
  return language === 'en' ? englishTexts : chineseTexts;
}

function inWan(length: number): string {
  return String(Math.round(length / 10_000));
}

function inMillions(length: number): string {
  return (length / 1_000_000).toFixed(1);
}
