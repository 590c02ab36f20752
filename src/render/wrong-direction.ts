import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import type { Preparation } from './preparation.js';
import { RIGHT_TO_LEFT } from './right-to-left.js';

const SHOWN_LETTERS = 40;

/**
 * Texts with letters that run from right to left: the stock engine puts their marks beside the letters and their lines in the
 * wrong order. One error a section, at the first of them.
 */
export function wrongDirection(
  { texts }: Preparation,
  { section, place }: { readonly section: string; readonly place: Place },
): readonly Diagnostic[] {
  const [first, ...others] = texts.filter(({ text }) => RIGHT_TO_LEFT.test(text));
  if (!first) return [];
  const start = first.text.search(RIGHT_TO_LEFT);
  const shown = [...first.text.slice(start)].slice(0, SHOWN_LETTERS).join('').trim();
  const message = `“${shown}” in section “${section}” runs from right to left, which cannot be set yet.`;
  const hints = ['write it in letters that run from left to right, or show it as a picture'];
  if (others.length > 0) hints.push(`${others.length} more texts of it fare the same`);
  return [errorAt('render/direction', message, { place: first.place ?? place, hints })];
}
