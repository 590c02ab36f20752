import type { Place } from '../diagnostics/diagnostic.js';
import type { Fonts } from './open-fonts.js';
import type { TextMemory } from './text-memory.js';

/** What preparing one section's page collects for the checks after layout. */
export interface Preparation {
  readonly fonts: Fonts;
  readonly memory: TextMemory;
  /** The texts of the section by their number, as they must come out again. */
  readonly texts: SourceText[];
  /** Anchors whose page is printed, by the number of their mark. */
  readonly references: string[];
  readonly missing: MissingGlyph[];
  /** Texts that name no family of ours; the engine would draw them in a face no reader has. */
  readonly unstyled: { readonly text: string; readonly place: Place | undefined }[];
  /** Blocks that may not split, in the order they are met; those in here may after all. */
  readonly mayWrap: ReadonlySet<number>;
  /** Framed boxes, by their number, that begin a new page. */
  readonly breakBefore: ReadonlySet<number>;
  /** The unsplittable blocks as they were before the engine pressed them into a page. */
  readonly blocks: Map<number, Block>;
  /** What stands in boxes that must not grow. */
  readonly fitBoxes: FitBox[];
  unsplit: number;
  /** How many boxes may be split with a frame round each part. */
  framed: number;
}

export interface Block {
  readonly height: number;
  readonly place: Place | undefined;
}

/** Points. */
export interface FitBox {
  readonly room: number;
  readonly height: number;
}

export interface SourceText {
  readonly text: string;
  readonly place: Place | undefined;
  readonly measure: number | undefined;
  /** Part of the section itself, not of a page's furniture, which may stay away. */
  readonly isContent: boolean;
  /** Printed again on every page that its parent runs over. */
  readonly isRepeated: boolean;
}

export interface MissingGlyph {
  readonly character: string;
  readonly place: Place | undefined;
}
