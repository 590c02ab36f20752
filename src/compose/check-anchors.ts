import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';
import { type Anchor, anchorsOf } from './anchors-of.js';
import { inlinesOf } from './inlines-of.js';

/** Anchors that two files give, and references to anchors that none gives. */
export function checkAnchors({ sections }: Edition): readonly Diagnostic[] {
  const all = Object.values(sections).flatMap(anchorsOf);
  return [...sameAnchors(all), ...brokenReferences({ sections }, all)];
}

/** Within one file the parser tells of it. */
function sameAnchors(all: readonly Anchor[]): readonly Diagnostic[] {
  const first = new Map<string, Anchor>();
  return all.flatMap(({ name, place }) => {
    const other = first.get(name);
    first.set(name, other ?? { name, place });
    if (!other || other.place.file === place.file) return [];
    const line = other.place.line === undefined ? '' : `:${other.place.line}`;
    const message = `The anchor “${name}” is also given in ${other.place.file}${line}.`;
    return [errorAt('compose/same-anchor', message, { place })];
  });
}

function brokenReferences(
  { sections }: Pick<Edition, 'sections'>,
  all: readonly Anchor[],
): readonly Diagnostic[] {
  const names = [...new Set(all.map(({ name }) => name))];
  return Object.values(sections).flatMap((section) =>
    inlinesOf(section).flatMap((inline) => {
      if (inline.type !== 'reference' || names.includes(inline.anchor)) return [];
      const message = `Nothing in this guide has the anchor “${inline.anchor}”.`;
      const place = inline.place ?? section.place;
      const hints = [nameHint(inline.anchor, names)];
      return [errorAt('compose/unknown-anchor', message, { place, hints })];
    }),
  );
}
