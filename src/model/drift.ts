import type { Version } from './history.js';

/** Where the translations into one language no longer say what their base says. */
export interface Drift {
  /** BCP 47. */
  readonly language: string;
  readonly sections: readonly SectionDrift[];
}

export interface SectionDrift {
  readonly section: string;
  readonly texts: readonly DriftedText[];
}

/** One text of the front matter or one block. */
export interface DriftedText {
  readonly state: 'changed' | 'new' | 'gone' | 'untranslated';
  /** `title`, `block 3`: in the base, or in the translation where the base has it no more. */
  readonly key: string;
  /** In place of the text that it was translated from, which nobody may have kept. */
  readonly hash?: string;
  /** The text that it was translated from, and when it was last so. */
  readonly was?: Version;
  readonly now?: PlacedText;
  readonly translation?: PlacedText;
}

export interface PlacedText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}
