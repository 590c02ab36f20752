import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';
import { anchorsOf, type Named, sectionReferences } from '../model/references.js';

/** Looking for the nearest of thousands of names takes time: the first mistakes get a hint. */
const HINTED = 100;
const NONE: ReadonlySet<string> = new Set();

/** Anchors that two files give, and references to anchors that none gives. */
export function checkAnchors({ sections }: Edition): readonly Diagnostic[] {
  const all = Object.values(sections).flatMap(anchorsOf);
  const names = new Set(all.map(({ name }) => name));
  const broken = Object.values(sections)
    .flatMap((section) => sectionReferences(section).anchors)
    .filter(({ name }) => !names.has(name))
    .map((reference, index) => brokenReference(reference, index < HINTED ? names : NONE));
  return [...sameAnchors(all), ...broken];
}

/** Within one file the parser tells of it. */
function sameAnchors(all: readonly Named[]): readonly Diagnostic[] {
  const first = new Map<string, Named>();
  return all.flatMap((anchor) => {
    const { name, place } = anchor;
    const other = first.get(name);
    first.set(name, other ?? anchor);
    if (!other || other.place.file === place.file) return [];
    const line = other.place.line === undefined ? '' : `:${other.place.line}`;
    const message = `The anchor “${name}” is also given in ${other.place.file}${line}.`;
    const hints = ['give one of the two another name'];
    return [errorAt('compose/same-anchor', message, { place, hints })];
  });
}

function brokenReference({ name, place }: Named, names: ReadonlySet<string>): Diagnostic {
  const near = nearestName(name, names);
  const hints = [
    near === undefined
      ? 'an anchor is given as {#name}, or is the name of a section'
      : `the nearest name is “${near}”`,
  ];
  return errorAt('compose/unknown-anchor', `Nothing in this guide has the anchor “${name}”.`, {
    place,
    hints,
  });
}
