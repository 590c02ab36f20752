import type { FontFamily } from '../model/font.js';
import type { EngineNode } from './engine-node.js';
import { type Fingerprint, fingerprint } from './fingerprint.js';
import type { LaidSection, Placing } from './laid-section.js';

/** Sections as they were laid out for one edition, for others that print them alike; the latest of them. */
export type SharedLayouts = Map<string, KeptLayout>;

interface KeptLayout {
  readonly laid: LaidSection;
  readonly drawn: Drawn;
}

/** One section as its template drew it, before anything is laid out. */
export interface Drawn {
  /** Undefined where it cannot be compared with another. */
  readonly print: Fingerprint | undefined;
  readonly pagesBefore: number;
  readonly layout: PageLayout | undefined;
}

type PageLayout = (
  props: { readonly pageNumber: number },
  content: readonly EngineNode[],
) => unknown;

/** Several editions of a short guide; what no other prints alike should not cost much memory. */
const MOST_PAGES = 48;

/** Two drawings with the same key come out alike but for colours and for the furniture, which is asked for page by page. */
export function readDrawing(
  page: EngineNode,
  fonts: readonly FontFamily[],
  { pagesBefore, mayWrap = NONE, breakBefore = NONE }: Placing,
): Drawn {
  const { layout, ...props } = page.props ?? {};
  const { style, children } = page;
  const place = [pagesBefore, [...mayWrap], [...breakBefore]];
  const print = fingerprint([props, style, children, place, fonts]);
  return { print, pagesBefore, layout: layout as PageLayout | undefined };
}

const NONE: ReadonlySet<number> = new Set();

export function recallLayout(memory: SharedLayouts, drawn: Drawn): LaidSection | undefined {
  const { print } = drawn;
  const found = print && memory.get(print.key);
  if (!found) return undefined;
  const pages = found.laid.pages.length;
  const former = furnitureOf(found.drawn, pages);
  const wanted = furnitureOf(drawn, pages);
  if (!former || former.key !== wanted?.key) return undefined;
  // What is printed again is the last to be forgotten.
  memory.delete(print.key);
  memory.set(print.key, found);
  return inked(found.laid, former.colours, wanted.colours);
}

/** Page numbers are written into the lines of a layout, so one that prints some is not shared; nor is one with trouble. */
export function keepLayout(memory: SharedLayouts, drawn: Drawn, laid: LaidSection): void {
  const { print } = drawn;
  const { references, missing, unstyled } = laid.preparation;
  const isPlain = [references, missing, unstyled, laid.complaints].every(
    ({ length }) => length === 0,
  );
  if (!print || !isPlain || laid.pages.length === 0) return;
  memory.set(print.key, { laid, drawn });
  forgetOldest(memory);
}

/** Of all pages. It is asked for only where the rest is alike, since most sections are printed once. */
function furnitureOf(
  { layout, pagesBefore, print }: Drawn,
  pages: number,
): Fingerprint | undefined {
  const pageNumbers = Array.from({ length: pages }, (_, index) => pagesBefore + index + 1);
  const furniture = pageNumbers.map((pageNumber) => layout?.({ pageNumber }, []));
  return fingerprint(furniture, print);
}

/** Pages to be drawn in other colours, one for one. */
function inked(laid: LaidSection, from: readonly string[], to: readonly string[]): LaidSection {
  const inks = new Map(from.map((colour, index) => [colour, to[index] ?? colour]));
  const isChanged = [...inks].some(([colour, ink]) => colour !== ink);
  if (!isChanged) return laid;
  return { ...laid, pages: laid.pages.map((page) => ({ ...page, inks })) };
}

function forgetOldest(kept: Map<string, KeptLayout>): void {
  const pages = () => [...kept.values()].reduce((sum, { laid }) => sum + laid.pages.length, 0);
  for (const key of kept.keys()) {
    if (pages() <= MOST_PAGES) return;
    kept.delete(key);
  }
}
