import type { Hyphens } from './hyphens.js';
import type { OpenFaces } from './open-fonts.js';
import type { SharedPositions } from './share-positions.js';
import type { SharedLayouts } from './shared-layouts.js';

/** Pages that sections filled when they were last laid out, by the side that each began on. */
type Lengths = Map<string, Length>;

interface Length {
  readonly recto?: number;
  readonly verso?: number;
}

/** What is worth keeping from one output to the next: opened faces with the words they have set, patterns, broken lines, places of letters, lengths of sections, sections that others print alike. */
export interface RenderMemory {
  readonly faces: OpenFaces;
  readonly hyphens: Hyphens;
  readonly lines: Map<string, readonly string[]>;
  readonly positions: SharedPositions;
  readonly lengths: Lengths;
  readonly layouts: SharedLayouts;
}

export function createRenderMemory(): RenderMemory {
  return {
    faces: new Map(),
    hyphens: new Map(),
    lines: new Map(),
    positions: new Map(),
    lengths: new Map(),
    layouts: new Map(),
  };
}
