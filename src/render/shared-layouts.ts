import type { FontFamily } from '../model/font.js';
import type { EngineNode } from './engine-node.js';
import { fingerprint } from './fingerprint.js';
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
  readonly key: string | undefined;
  readonly pagesBefore: number;
  readonly layout: PageLayout | undefined;
}

type PageLayout = (
  props: { readonly pageNumber: number },
  content: readonly EngineNode[],
) => unknown;

/** Several editions of a short guide; what no other prints alike should not cost much memory. */
const MOST_PAGES = 96;

/** Two drawings with the same key come out alike but for the furniture, which is asked for page by page. */
export function readDrawing(
  page: EngineNode,
  fonts: readonly FontFamily[],
  { pagesBefore, mayWrap = NONE, breakBefore = NONE }: Placing,
): Drawn {
  const { layout, ...props } = page.props ?? {};
  const { style, children } = page;
  const place = [pagesBefore, [...mayWrap], [...breakBefore]];
  const key = fingerprint(props, style, children, place, fonts);
  return { key, pagesBefore, layout: layout as PageLayout | undefined };
}

const NONE: ReadonlySet<number> = new Set();

export function recallLayout(memory: SharedLayouts, drawn: Drawn): LaidSection | undefined {
  const { key } = drawn;
  const found = key === undefined ? undefined : memory.get(key);
  if (!found || key === undefined) return undefined;
  const pages = found.laid.pages.length;
  const former = furnitureOf(found.drawn, pages);
  if (former === undefined || former !== furnitureOf(drawn, pages)) return undefined;
  // What is printed again is the last to be forgotten.
  memory.delete(key);
  memory.set(key, found);
  return found.laid;
}

/** Page numbers are written into the lines of a layout, so one that prints some is not shared; nor is one with trouble. */
export function keepLayout(memory: SharedLayouts, drawn: Drawn, laid: LaidSection): void {
  const { key } = drawn;
  const { references, missing, unstyled } = laid.preparation;
  const isPlain = [references, missing, unstyled, laid.complaints].every(
    ({ length }) => length === 0,
  );
  if (key === undefined || !isPlain || laid.pages.length === 0) return;
  memory.set(key, { laid, drawn });
  forgetOldest(memory);
}

/** Of all pages. It is asked for only where the rest is alike, since most sections are printed once. */
function furnitureOf({ layout, pagesBefore }: Drawn, pages: number): string | undefined {
  const pageNumbers = Array.from({ length: pages }, (_, index) => pagesBefore + index + 1);
  return fingerprint(pageNumbers.map((pageNumber) => layout?.({ pageNumber }, [])));
}

function forgetOldest(kept: Map<string, KeptLayout>): void {
  const pages = () => [...kept.values()].reduce((sum, { laid }) => sum + laid.pages.length, 0);
  for (const key of kept.keys()) {
    if (pages() <= MOST_PAGES) return;
    kept.delete(key);
  }
}
