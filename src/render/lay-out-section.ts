import type { PlacedSection, Publication } from '../model/publication.js';
import type { Fit, Template } from '../model/template.js';
import { barePage } from './bare-page.js';
import { chooseFurniture } from './choose-furniture.js';
import type { EngineNode } from './engine-node.js';
import { fontStore } from './font-store.js';
import { layOut } from './lay-out.js';
import { listen } from './listen.js';
import type { Fonts } from './open-fonts.js';
import type { Block, Preparation } from './preparation.js';
import { preparePage } from './prepare-page.js';
import { reconcile } from './reconcile.js';
import type { RenderMemory } from './render-memory.js';
import { blocksTooTall } from './too-tall.js';

/** What every section of one output is laid out with. */
export interface Desk {
  readonly publication: Publication;
  readonly template: Template;
  readonly fonts: Fonts;
  readonly memory: RenderMemory;
}

export interface LaidSection {
  readonly pages: readonly EngineNode[];
  readonly preparation: Preparation;
  readonly complaints: readonly string[];
  /** Blocks that had to split although the template said they must not. */
  readonly split: readonly Block[];
  /** What the template, or the engine with what the template gave it, threw. */
  readonly failure: unknown;
}

export interface Try {
  readonly placed: PlacedSection;
  readonly pagesBefore: number;
  readonly fit: Fit;
}

/** One section as its template draws it. A block taller than its page is let split, and the section laid out again. */
export async function layOutSection(desk: Desk, attempt: Try): Promise<LaidSection> {
  const { placed, fit } = attempt;
  const { publication } = desk;
  const firstPage = attempt.pagesBefore + 1;
  const draw = () => desk.template.page({ publication, placed, firstPage, fit });
  const first = await layOutElement(desk, draw, { pagesBefore: attempt.pagesBefore });
  const tall = blocksTooTall(first.preparation.blocks, first.complaints);
  if (tall.size === 0) return first;
  const again = await layOutElement(desk, draw, {
    pagesBefore: attempt.pagesBefore,
    mayWrap: new Set(tall.keys()),
  });
  return { ...again, split: [...tall.values()] };
}

/** A page without a section. */
export function layOutBlank(desk: Desk, pagesBefore: number): Promise<LaidSection> {
  const { blank } = desk.template;
  const { width, height } = desk.publication.paper;
  const draw = () => blank?.(desk.publication) ?? barePage(width, height);
  return layOutElement(desk, draw, { pagesBefore });
}

interface Placing {
  readonly pagesBefore: number;
  readonly mayWrap?: ReadonlySet<number>;
}

async function layOutElement(
  desk: Desk,
  draw: () => unknown,
  { pagesBefore, mayWrap = new Set() }: Placing,
): Promise<LaidSection> {
  const preparation: Preparation = {
    fonts: desk.fonts,
    memory: desk.memory,
    texts: [],
    references: [],
    missing: [],
    unstyled: [],
    mayWrap,
    blocks: new Map(),
    fitBoxes: [],
    unsplit: 0,
  };
  let failure: unknown;
  const { value: pages, complaints } = await listen(async () => {
    try {
      const page = reconcile(draw());
      preparePage(page, pagesBefore, preparation);
      const isSound = preparation.missing.length === 0 && preparation.unstyled.length === 0;
      return isSound ? chooseFurniture(await layOut(page, fontStore(desk.fonts))) : [];
    } catch (error) {
      failure = error;
      return [];
    }
  });
  return { pages, preparation, complaints, split: [], failure };
}
