import type { Size } from './imposition.js';
import { parseLength } from './lengths.js';
import { PAPERS, type PaperName } from './papers.js';

const MEASURES = /^\s*([\d.]+)\s*[x×]\s*([\d.]+)\s*([a-z]+)\s*$/i;
/** A card is larger, and no printer takes more: a centimetre to five metres. */
const SHORTEST = 28;
const LONGEST = 14_400;

/** Reads the name of a paper, or “210x297mm” and “8.5 x 11 in”; undefined where it is neither. */
export function parsePaper(text: string): Size | undefined {
  const name = text.trim().toLowerCase();
  const isName = (each: string): each is PaperName => Object.hasOwn(PAPERS, each);
  if (isName(name)) return PAPERS[name];
  const [, across = '', up = '', unit = ''] = MEASURES.exec(name) ?? [];
  const [width, height] = [across, up].map((each) => parseLength(`${each}${unit}`));
  if (width === undefined || height === undefined) return undefined;
  const isPaper = Math.min(width, height) >= SHORTEST && Math.max(width, height) <= LONGEST;
  return isPaper ? { width, height } : undefined;
}
