import type { Print } from '../../support/print-edition.js';
import { isLarge, isLargePrint, sizeOf } from './look-md.js';
import { linesOf, round, wordsOf } from './placed.js';

const BOOK_SIZES: readonly number[] = [44, 24, 13, 10.5, 10, 8.5, 9];
const LARGE_PRINT_SIZES: readonly number[] = [60, 36, 19.5, 18];
const SHEET_SIZES: readonly number[] = [34, 13, 12, 10, 8.5, 9];

/** Words set in a size that the look does not have, as the file has them. */
export function strangeSizes(print: Print): readonly string[] {
  const sizes = sizesOf(print);
  return print.pdf.pages.flatMap((page) =>
    page.words
      .filter(({ size }) => !sizes.includes(Math.round(size * 10) / 10))
      .map(({ text, size }) => `page ${page.number}: “${text}” is set in ${size} pt`),
  );
}

function sizesOf(print: Print): readonly number[] {
  if (isLargePrint(print)) return LARGE_PRINT_SIZES;
  return isLarge(print) ? SHEET_SIZES : BOOK_SIZES;
}

/** Of the leading: what a forced end of a line moves the next one by. */
const TOLERANCE = 0.04;

/** Texts whose lines stand in another size or leading than their role has. */
export function strangeLeadings(print: Print): readonly string[] {
  return print.boxes.flatMap((box) => {
    const lines = linesOf(box);
    const { size, leading } = sizeOf(print, box.role ?? 'body');
    const steps = lines
      .slice(1)
      .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
    const odd = steps.find((step) => Math.abs(step - leading) > TOLERANCE * leading);
    const other = box.lines?.find((line) => line.text !== '' && line.size !== size);
    const isCode = box.role === 'code' || other?.size === sizeOf(print, 'code').size;
    return [
      ...(odd === undefined
        ? []
        : [`page ${box.page}: “${wordsOf(box)}” goes on after ${round(odd)} mm`]),
      ...(other && !isCode
        ? [`page ${box.page}: “${other.text}” (${box.role}) has ${other.size} pt`]
        : []),
    ];
  });
}

const NO_ORPHANS: readonly string[] = ['title', 'lead', 'question', 'quote', 'h2', 'body'];
const FEW_WORDS = 3;

/** Texts of more than three words that leave one alone on their last line. */
export function lonelyLastWords(print: Print): readonly string[] {
  return print.boxes
    .filter(({ kind, role = '' }) => kind === 'text' && NO_ORPHANS.includes(role))
    .filter((box) => {
      const lines = linesOf(box);
      const last = lines.at(-1)?.text ?? '';
      return lines.length > 1 && count(wordsOf(box)) > FEW_WORDS && count(last) < 2;
    })
    .map((box) => `page ${box.page}, ${box.section}: “${wordsOf(box).slice(-60)}”`);
}

function count(text: string): number {
  return text.split(/[\s\u00a0]+/u).filter(Boolean).length;
}
