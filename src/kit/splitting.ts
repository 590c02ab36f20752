import { mm, type Points } from '../print/lengths.js';
import type { Setting } from './setting.js';

/** Millimetres. In a wider measure no word is split. */
const NARROW = 45;

/** Lets the words of a table's cell be split where it is narrow, by the patterns of the section's own language; never in large print. */
export function splitting(
  { look, section }: Setting,
  measure: Points,
): { readonly hyphenate?: string } {
  return measure < mm(NARROW) && !look.largePrint ? { hyphenate: section.language } : {};
}
