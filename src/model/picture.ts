/** Pages that are asked for, both ends included; they count from 1. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** What a picture shows: the covers side by side, two pages that lie open, one page, or all of these small. */
export type PictureKind = 'cover' | 'spread' | 'page' | 'contact';

/** A picture of a printed file, as it was written. */
export interface PictureRecord {
  /** Path of the output, or of the file as it was named. */
  readonly of: string;
  readonly kind: PictureKind;
  /** Relative to the folder of the pictures, with forward slashes. */
  readonly path: string;
  /** From left to right. */
  readonly pages: readonly number[];
  /** Pixels, like the height. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Pixels an inch: below the least nothing can be told apart, above the most nobody sees more. */
export const RESOLUTIONS = { least: 20, usual: 100, most: 600 } as const;
