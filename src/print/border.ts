import { mm, type Points, parseLength, toMm } from './lengths.js';

const WIDEST = mm(20);

/** How the border of a printer is written. */
export const BORDER_FORM = 'a length with its unit, as 5mm or 0.2in, of 20 mm at most';

/** What a printer leaves white at the edge of the paper; undefined for no length, and for one that no printer has. */
export function parseBorder(text: string): Points | undefined {
  const length = parseLength(text);
  return length !== undefined && length <= WIDEST ? length : undefined;
}

/** The same as text, to a tenth of a millimetre, never less than it is. */
export function formatBorder(border: Points): string {
  return `${Math.ceil(toMm(border) * 10 - ROUNDING) / 10}mm`;
}

const ROUNDING = 1e-6;
