import type { Hyphens } from './hyphens.js';
import type { OpenFaces } from './open-fonts.js';
import type { Lengths } from './remember-lengths.js';
import type { SharedPositions } from './share-positions.js';

/** What is worth keeping from one output to the next: opened faces with the words they have set, patterns, broken lines, places of letters, lengths of sections. */
export interface RenderMemory {
  readonly faces: OpenFaces;
  readonly hyphens: Hyphens;
  readonly lines: Map<string, readonly string[]>;
  readonly positions: SharedPositions;
  readonly lengths: Lengths;
}

export function createRenderMemory(): RenderMemory {
  return {
    faces: new Map(),
    hyphens: new Map(),
    lines: new Map(),
    positions: new Map(),
    lengths: new Map(),
  };
}
