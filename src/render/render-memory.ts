import type { SharedLayouts } from './shared-layouts.js';
import type { TextMemory } from './text-memory.js';

/** Pages that sections filled when they were last laid out, by the side that each began on. */
type Lengths = Map<string, Length>;

interface Length {
  readonly recto?: number;
  readonly verso?: number;
}

/** What is worth keeping from one output to the next: lengths of sections, and those that others print alike. */
export interface RenderMemory extends TextMemory {
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
