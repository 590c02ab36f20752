import type { Hyphens } from './hyphens.js';
import type { OpenFaces } from './open-fonts.js';
import type { SharedPositions } from './share-positions.js';

/** What texts have in common from one output to the next: opened faces with the words they have set, patterns, broken lines, places of letters. */
export interface TextMemory {
  readonly faces: OpenFaces;
  readonly hyphens: Hyphens;
  readonly lines: Map<string, readonly string[]>;
  readonly positions: SharedPositions;
}
