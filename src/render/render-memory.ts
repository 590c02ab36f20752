import type { OpenFaces } from './open-fonts.js';

/** What is worth keeping from one output to the next: opened faces with the words they have set, and broken lines. */
export interface RenderMemory {
  readonly faces: OpenFaces;
  readonly lines: Map<string, readonly string[]>;
}

export function createRenderMemory(): RenderMemory {
  return { faces: new Map(), lines: new Map() };
}
