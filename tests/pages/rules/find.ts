import { expect } from 'vitest';
import type { InspectedBox } from '../../../src/render/inspect.js';
import type { Print } from '../../support/print-edition.js';
import { type Line, linesOf } from './placed.js';

/** Millimetres that a place may differ from the look's. */
const TOLERANCE = 0.3;

/** What stands on one page, to be asked for by role and part. */
export interface Found {
  readonly boxes: readonly InspectedBox[];
  /** Lines of a role, from top to bottom, then across. */
  readonly lines: (role: string) => readonly Line[];
  /** Boxes of a part in drawing order. */
  readonly parts: (part: string) => readonly InspectedBox[];
}

export function onPage(print: Print, page: number): Found {
  const boxes = print.boxes.filter((box) => box.page === page);
  return {
    boxes,
    lines: (role) =>
      boxes
        .filter((box) => box.role === role)
        .flatMap(linesOf)
        .sort((a, b) => a.baseline - b.baseline || a.left - b.left),
    parts: (part) => boxes.filter((box) => box.part === part),
  };
}

/** Compares places by name, so that a failure says which is where. */
export function expectPlaces(
  found: Readonly<Record<string, number | undefined>>,
  wanted: Readonly<Record<string, number>>,
): void {
  const entries = Object.entries(wanted);
  const off = entries.flatMap(([name, place]) => {
    const actual = found[name];
    if (actual !== undefined && Math.abs(actual - place) <= TOLERANCE + 0.005) return [];
    return [`${name} stands at ${actual?.toFixed(2) ?? 'no place'}, not at ${place.toFixed(2)}`];
  });
  expect(off).toEqual([]);
}

export function foot(box: InspectedBox | undefined): number | undefined {
  return box && box.top + box.height;
}

/** The distances from each to the next. */
export function steps(places: readonly number[]): readonly number[] {
  return places.slice(1).map((place, index) => place - (places[index] ?? 0));
}
