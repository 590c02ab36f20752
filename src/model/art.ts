import type { Place } from '../diagnostics/diagnostic.js';

/** A picture of flat cuts by role, so that a brand can recolour it. */
export interface Drawing {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly viewBox: readonly [number, number, number, number];
  readonly paths: readonly DrawingPath[];
}

export interface DrawingPath {
  readonly role: 'accent' | 'dark' | 'overlap' | 'patch' | 'line' | 'outline' | 'saving';
  readonly d: string;
  /** Width of the stroke in viewBox units; a path without it is filled. */
  readonly stroke?: number;
}

/** Drawings and icons by name; a drawing's variants are `name.saving`, `name.rtl`, `name.outline`. */
export interface Art {
  readonly drawings: Readonly<Record<string, Drawing>>;
  readonly icons: Readonly<Record<string, Drawing>>;
}

/** A picture of a section as it lies on disk, by its project path. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where it is named first. */
  readonly place?: Place;
}

/** A picture ready to be drawn: PNG or JPEG bytes at the size print needs, or SVG kept as vector. Pixels, or viewBox units. */
export interface PreparedImage {
  readonly format: 'png' | 'jpg' | 'svg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}
