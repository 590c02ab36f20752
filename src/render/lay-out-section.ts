import type { PlacedSection, Publication } from '../model/publication.js';
import type { Fit, Template } from '../model/template.js';
import { barePage } from './bare-page.js';
import { chooseFurniture } from './choose-furniture.js';
import { continueFrames, emptyFrames } from './continue-frames.js';
import type { EngineNode } from './engine-node.js';
import { fontStore } from './font-store.js';
import type { LaidSection, Placing } from './laid-section.js';
import { layOut } from './lay-out.js';
import { listen } from './listen.js';
import type { Fonts } from './open-fonts.js';
import type { Block, Preparation } from './preparation.js';
import { preparePage } from './prepare-page.js';
import { reconcile } from './reconcile.js';
import type { RenderMemory } from './render-memory.js';
import { sharePositions } from './share-positions.js';
import { type Drawn, keepLayout, readDrawing, recallLayout } from './shared-layouts.js';
import { setShifts } from './shift-text.js';
import { blocksTooTall } from './too-tall.js';

/** What every section of one output is laid out with. */
export interface Desk {
  readonly publication: Publication;
  readonly template: Template;
  readonly fonts: Fonts;
  readonly memory: RenderMemory;
}

export interface Try {
  readonly placed: PlacedSection;
  readonly pagesBefore: number;
  readonly fit: Fit;
}

/** How often a section is laid out again to mend how its blocks fall on its pages. */
const MOST_PASSES = 8;

/** One section as its template draws it. A block taller than its page is let split, a frame with nothing in it goes to the next page. */
export async function layOutSection(desk: Desk, attempt: Try): Promise<LaidSection> {
  const { placed, fit, pagesBefore } = attempt;
  const { publication } = desk;
  const draw = () => desk.template.page({ publication, placed, firstPage: pagesBefore + 1, fit });
  const split = new Map<number, Block>();
  const breakBefore = new Set<number>();
  let laid = await layOutElement(desk, draw, { pagesBefore });
  for (let pass = 1; pass < MOST_PASSES; pass += 1) {
    const tall = blocksTooTall(laid.preparation.blocks, laid.complaints);
    const empty = [...emptyFrames(laid.pages)].filter((frame) => !breakBefore.has(frame));
    if (tall.size === 0 && empty.length === 0) break;
    for (const [number, block] of tall) split.set(number, block);
    for (const frame of empty) breakBefore.add(frame);
    const mayWrap = new Set(split.keys());
    laid = await layOutElement(desk, draw, { pagesBefore, mayWrap, breakBefore });
  }
  return { ...laid, split: [...split.values()] };
}

/** A page without a section. */
export function layOutBlank(desk: Desk, pagesBefore: number): Promise<LaidSection> {
  const { blank } = desk.template;
  const { width, height } = desk.publication.paper;
  const draw = () => blank?.(desk.publication) ?? barePage(width, height);
  return layOutElement(desk, draw, { pagesBefore });
}

async function layOutElement(
  desk: Desk,
  draw: () => unknown,
  placing: Placing,
): Promise<LaidSection> {
  const preparation = beginPreparation(desk, placing);
  const { layouts } = desk.memory;
  let failure: unknown;
  let drawn: Drawn | undefined;
  let shared: LaidSection | undefined;
  const { value: pages, complaints } = await listen(async () => {
    try {
      const page = reconcile(draw());
      drawn = readDrawing(page, desk.publication.fonts, placing);
      shared = recallLayout(layouts, drawn);
      return shared ? [] : await layOutPage(page, placing, preparation);
    } catch (error) {
      failure = error;
      return [];
    }
  });
  if (shared) return shared;
  const laid: LaidSection = { pages, preparation, complaints, split: [], failure };
  if (drawn) keepLayout(layouts, drawn, laid);
  return laid;
}

async function layOutPage(
  page: EngineNode,
  { pagesBefore }: Placing,
  preparation: Preparation,
): Promise<readonly EngineNode[]> {
  preparePage(page, pagesBefore, preparation);
  const isSound = preparation.missing.length === 0 && preparation.unstyled.length === 0;
  if (!isSound) return [];
  const laid = chooseFurniture(await layOut(page, fontStore(preparation.fonts)));
  for (const each of laid) setShifts(each);
  for (const each of laid) sharePositions(each, preparation.memory.positions);
  continueFrames(laid);
  return laid;
}

function beginPreparation(
  { fonts, memory }: Desk,
  { mayWrap = new Set(), breakBefore = new Set() }: Placing,
): Preparation {
  return {
    fonts,
    memory,
    texts: [],
    references: [],
    missing: [],
    unstyled: [],
    mayWrap,
    breakBefore,
    blocks: new Map(),
    fitBoxes: [],
    unsplit: 0,
    framed: 0,
  };
}
