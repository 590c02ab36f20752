import type { FontFamily } from '../model/font.js';
import type { EngineNode } from './engine-node.js';
import { fingerprint } from './fingerprint.js';
import type { LaidSection, Placing } from './laid-section.js';

/** Sections as they were laid out for one edition, for others that print them alike; the latest of them. */
export type SharedLayouts = Map<string, KeptLayout>;

interface KeptLayout {
  readonly laid: LaidSection;
  /** Of the furniture of each page. */
  readonly furniture: readonly string[];
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

/** What no other edition prints alike should not cost much memory. */
const MOST_PAGES = 48;

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
  const { laid, furniture } = found;
  const now = furnitureOf(drawn, laid.pages.length);
  return now?.every((each, index) => each === furniture[index]) ? laid : undefined;
}

/** Page numbers are written into the lines of a layout, so one that prints some is not shared; nor is one with trouble. */
export function keepLayout(memory: SharedLayouts, drawn: Drawn, laid: LaidSection): void {
  const { key } = drawn;
  const { references, missing, unstyled } = laid.preparation;
  const isPlain = [references, missing, unstyled, laid.complaints].every(
    ({ length }) => length === 0,
  );
  if (key === undefined || !isPlain || laid.pages.length === 0) return;
  const furniture = furnitureOf(drawn, laid.pages.length);
  if (!furniture) return;
  memory.set(key, { laid, furniture });
  forgetOldest(memory);
}

function furnitureOf({ layout, pagesBefore }: Drawn, pages: number): readonly string[] | undefined {
  const prints = Array.from({ length: pages }, (_, index) =>
    fingerprint(layout?.({ pageNumber: pagesBefore + index + 1 }, [])),
  );
  return prints.every((each) => each !== undefined) ? prints : undefined;
}

function forgetOldest(kept: Map<string, KeptLayout>): void {
  const pages = () => [...kept.values()].reduce((sum, { laid }) => sum + laid.pages.length, 0);
  for (const key of kept.keys()) {
    if (pages() <= MOST_PAGES) return;
    kept.delete(key);
  }
}
