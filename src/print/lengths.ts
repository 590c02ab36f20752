declare const unit: unique symbol;

/** A length in PDF points (1/72 inch). */
export type Points = number & { readonly [unit]?: 'points' };

export const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;
const UNITS: Readonly<Record<string, number>> = {
  pt: 1,
  mm: POINTS_PER_INCH / MM_PER_INCH,
  cm: (POINTS_PER_INCH / MM_PER_INCH) * 10,
  in: POINTS_PER_INCH,
};

export function mm(millimetres: number): Points {
  return (millimetres * POINTS_PER_INCH) / MM_PER_INCH;
}

export function toMm(points: Points): number {
  return (points * MM_PER_INCH) / POINTS_PER_INCH;
}

/** Reads “3mm”, “0.5 in”, “12pt” or “1cm”; undefined where it is none of them. */
export function parseLength(text: string): Points | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(pt|mm|cm|in)\s*$/.exec(text);
  const factor = UNITS[match?.[2] ?? ''];
  return match?.[1] && factor ? Number(match[1]) * factor : undefined;
}
