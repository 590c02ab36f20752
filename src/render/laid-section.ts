import type { EngineNode } from './engine-node.js';
import type { Block, Preparation } from './preparation.js';

/** One section on its pages, not yet drawn. */
export interface LaidSection {
  readonly pages: readonly EngineNode[];
  readonly preparation: Preparation;
  readonly complaints: readonly string[];
  /** Blocks that had to split although the template said they must not. */
  readonly split: readonly Block[];
  /** What the template, or the engine with what the template gave it, threw. */
  readonly failure: unknown;
}

export interface Placing {
  readonly pagesBefore: number;
  readonly mayWrap?: ReadonlySet<number>;
  readonly breakBefore?: ReadonlySet<number>;
}
