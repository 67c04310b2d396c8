import type { ParagraphSyntax } from './syntax';

/** Gives the syntax of one paragraph's text; never throws. Same text, same result. */
export type ParagraphParser = (text: string) => ParagraphSyntax;
