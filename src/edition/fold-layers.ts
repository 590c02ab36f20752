import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Places } from '../model/content.js';
import type { Guide } from '../model/guide.js';
import type { Origins } from '../model/origin.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Strings } from '../model/strings.js';
import { foldOrder, type Order } from './fold-order.js';
import type { Layer } from './layer.js';
import { layerStrings } from './layer-strings.js';
import { translateGuide } from './translate-guide.js';

export interface Folded {
  readonly guide: Guide;
  /** By id, each with the layer that its text comes from. */
  readonly sections: Readonly<Record<string, Laid>>;
  readonly strings: Strings;
  readonly stringOrigins: Origins;
  readonly guideOrigins: Origins;
}

export interface Laid {
  readonly section: Section;
  readonly layer: Layer;
}

interface Ground {
  readonly guide: Guide;
  /** Ids of every section that some edition has: what other countries add is no mistake here. */
  readonly known: readonly string[];
}

/** Layers over each other, lowest (the base) first. A section stays until a layer drops it, a word until a layer sets another. */
export function foldLayers(layers: readonly Layer[], { guide, known }: Ground): Outcome<Folded> {
  const diagnostics: Diagnostic[] = [];
  const laid = new Map<string, Laid>();
  let order: Order = { parts: guide.parts, dropped: {} };
  for (const layer of layers) {
    const folded = foldOrder(order, layer, known);
    order = folded.value;
    diagnostics.push(...folded.diagnostics, ...layTexts({ layer, laid, order, known }));
  }
  const words = layers.flatMap((layer) => layer.guide ?? []).toReversed();
  return {
    value: {
      guide: translateGuide({ ...guide, parts: order.parts }, words),
      sections: keptSections(layers, { laid, order }),
      strings: layerStrings(layers.map(({ strings = {} }) => strings)),
      stringOrigins: originsIn(layers, ({ strings, stringPlaces }) => [strings, stringPlaces]),
      guideOrigins: originsIn(layers, ({ guidePlaces }) => [guidePlaces, guidePlaces]),
    },
    diagnostics: [...diagnostics, ...withoutText(layers, { laid, order })],
  };
}

interface Below {
  readonly layer: Layer;
  readonly laid: Map<string, Laid>;
  readonly order: Order;
  readonly known: readonly string[];
}

/** Puts the layer's texts over those of the layers below; what has nothing below it is told. */
function layTexts(below: Below): readonly Diagnostic[] {
  const { layer, laid } = below;
  const faults = (layer.sections ?? []).map((section) => {
    const fault = faultOf(section, below);
    if (!fault) laid.set(section.id, { section, layer });
    return fault;
  });
  return faults.filter((fault) => fault !== undefined);
}

/** Those of the base, listed or not, and those that layers list; dropped ones are gone. */
function keptSections(
  [base]: readonly Layer[],
  { laid, order }: Pick<Below, 'laid' | 'order'>,
): Folded['sections'] {
  const ofBase = new Set(base?.sections?.map(({ id }) => id));
  const kept = [...laid].filter(
    ([id]) => !Object.hasOwn(order.dropped, id) && (ofBase.has(id) || isListed(order, id)),
  );
  return Object.fromEntries(kept);
}

function isListed({ parts }: Order, id: string): boolean {
  return parts.some((part) => part.sections.some((entry) => entry.id === id));
}

/** A text over nothing: of a section that was left out, or of one that nobody has. */
function faultOf(
  { id, place }: Section,
  { layer, laid, order, known }: Below,
): Diagnostic | undefined {
  const dropper = order.dropped[id];
  if (dropper !== undefined) {
    const message = `${layer.name} has a text for “${id}”, which ${dropper} leaves out.`;
    const hints = ['add it again under “add” of its sections.yaml, or remove the file'];
    return errorAt('edition/layers-at-odds', message, { place, hints });
  }
  if (laid.has(id) || known.includes(id)) return undefined;
  return errorAt(
    'edition/overlays-nothing',
    `There is no section “${id}” that this could replace.`,
    {
      place,
      hints: [nameHint(id, known), 'to add a section, list it under “add” of a sections.yaml'],
    },
  );
}

/** Sections that a layer adds and that nobody has written. */
function withoutText(
  layers: readonly Layer[],
  { laid, order }: Pick<Below, 'laid' | 'order'>,
): readonly Diagnostic[] {
  const added = layers.flatMap((layer) => layer.order?.add ?? []);
  return added
    .filter(({ entry: { id } }) => isListed(order, id) && !laid.has(id))
    .map(({ entry: { id, source: place } }) =>
      errorAt('edition/no-text', `“${id}” is added, but has no text in this edition's language.`, {
        place,
        hints: [`write sections/${id}.md in a folder of that language, beside this file`],
      }),
    );
}

type Keyed = Readonly<Record<string, unknown>> | undefined;

/** The topmost layer of every key, and where it stands there. */
function originsIn(
  layers: readonly Layer[],
  valuesOf: (layer: Layer) => readonly [keyed: Keyed, places: Places | undefined],
): Origins {
  const origins = layers.flatMap((layer) => {
    const [keyed = {}, places = {}] = valuesOf(layer);
    return Object.keys(keyed).map((key) => {
      const place = places[key];
      return [key, { layer: layer.name, ...(place && { place }) }] as const;
    });
  });
  return Object.fromEntries(origins);
}
