import { mm, type Points } from './lengths.js';

/** Paper as it is bought. */
export interface PaperStock {
  /** Grams per square metre. */
  readonly weight: number;
  readonly thickness: Points;
}

/** Uncoated office paper: 80 g are about 0.1 mm. Coated paper is a quarter thinner, so this never counts too little creep. */
const MM_PER_GRAM = 0.1 / 80;
/** A US pound of bond paper: 500 sheets of 17 × 22 inches. */
const GRAMS_PER_POUND = 3.76;
const GRAMS = /^\s*(\d+(?:\.\d+)?)\s*(?:g|gsm|g\/m2|g\/m²)\s*$/i;
const POUNDS = /^\s*(\d+(?:\.\d+)?)\s*lbs?\s*$/i;

export const OFFICE_PAPER: PaperStock = stockOf(80);

/** Reads “80 g”, “80 gsm”, “80 g/m2” or “20 lb” (bond); undefined where it is none of them. */
export function parseStock(text: string): PaperStock | undefined {
  const grams = Number(GRAMS.exec(text)?.[1]);
  const pounds = Number(POUNDS.exec(text)?.[1]);
  const weight = Number.isNaN(grams) ? pounds * GRAMS_PER_POUND : grams;
  return weight > 0 ? stockOf(weight) : undefined;
}

function stockOf(weight: number): PaperStock {
  return { weight, thickness: mm(weight * MM_PER_GRAM) };
}
