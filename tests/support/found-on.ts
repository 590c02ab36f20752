import type { InspectedBox } from '../../src/render/inspect.js';
import type { Print } from './print-edition.js';

export interface FoundLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly fonts: readonly string[];
}

/** Lines of the text area with their words, in drawing order; by role if one is given. */
export function linesIn(print: Print, role?: string): readonly FoundLine[] {
  return print.boxes
    .filter((box) => box.kind === 'text' && (role === undefined || box.role === role))
    .flatMap(linesOfBox);
}

function linesOfBox({ page, lines = [] }: InspectedBox): readonly FoundLine[] {
  return lines.map(({ text, left, width, baseline, size, fonts }) => ({
    page,
    text,
    left,
    right: left + width,
    baseline,
    size,
    fonts,
  }));
}

/** The first line that has these words. */
export function lineWith(print: Print, words: string): FoundLine {
  const found = linesIn(print).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no line has “${words}”`);
  return found;
}

export function partsIn(print: Print, part: string): readonly InspectedBox[] {
  return print.boxes.filter((box) => box.part === part);
}

/** All words of a page. */
export function textOn(print: Print, page: number): string {
  return print.pdf.pages[page - 1]?.text ?? '';
}
