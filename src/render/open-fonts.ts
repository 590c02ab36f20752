import { openSync } from 'fontkit';
import type { FontFamily } from '../model/font.js';
import type { Face } from './engine-node.js';
import { padFile } from './pad-file.js';
import { rememberFace } from './remember-face.js';

/** The faces of one output, by family and weight. */
export interface Fonts {
  readonly has: (family: string) => boolean;
  /** The face of a family whose weight is nearest; throws for a family that is not there. */
  readonly face: (family: string, weight: number) => Face;
}

/** Opened files by path, kept for a whole run: opening a face costs more than setting a page. */
export type OpenFaces = Map<string, Face>;

export function openFonts(families: readonly FontFamily[], opened: OpenFaces): Fonts {
  const known = new Map(families.map((each) => [each.family, each]));
  return {
    has: (family) => known.has(family),
    face: (name, weight) => {
      const family = known.get(name);
      const nearest = family && nearestFace(family, weight);
      if (!nearest) throw new Error(`no face of “${name}” is among the fonts of this edition`);
      return opened.get(nearest.file) ?? open(nearest.file, opened);
    },
  };
}

function open(file: string, opened: OpenFaces): Face {
  const face = openSync(file);
  padFile(face);
  rememberFace(face);
  opened.set(file, face);
  return face;
}

/** CSS's order: the weight itself; bold weights look upwards first, the others downwards. */
function nearestFace(family: FontFamily, weight: number) {
  const isBold = weight > 500;
  const distance = (each: number) => {
    const isPreferred = isBold ? each >= weight : each <= weight;
    return Math.abs(each - weight) + (isPreferred ? 0 : 1000);
  };
  return family.faces.toSorted((a, b) => distance(a.weight) - distance(b.weight))[0];
}
