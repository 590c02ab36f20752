import { type Points, toMm } from '../print/lengths.js';

/** A short length as a ruler shows it: “1.2 mm”; never 0 for what is more. */
export function formatLength(length: Points, language: string): string {
  const tenths = Math.max(1, Math.round(toMm(length) * 10));
  const options = { style: 'unit', unit: 'millimeter', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, options).format(tenths / 10).replace(/\s/g, '\u00A0');
}
