import type { Place } from '../diagnostics/diagnostic.js';
import type { Block } from './block.js';
import type { Inline } from './inline.js';
import type { Section } from './section.js';
import { textsOf, walkBlocks, walkInlines } from './walk.js';

/** A name that something else must have, and where it is used. */
export interface Named {
  readonly name: string;
  readonly place: Place;
}

export interface References {
  /** Paths from the content folder on; addresses where remote pictures are allowed. */
  readonly images: readonly Named[];
  readonly anchors: readonly Named[];
  /** Keys of interface words. */
  readonly strings: readonly Named[];
  readonly icons: readonly Named[];
  readonly drawings: readonly Named[];
}

type Lists = { readonly [K in keyof References]: Named[] };

/** What a section needs from outside itself, in the order of its text. */
export function sectionReferences(section: Section): References {
  const lists: Lists = { images: [], anchors: [], strings: [], icons: [], drawings: [] };
  const { icon, picture, keyPlaces = {}, place, title, lead = [] } = section;
  if (icon !== undefined) lists.icons.push({ name: icon, place: keyPlaces['icon'] ?? place });
  if (picture !== undefined) {
    lists.drawings.push({ name: picture, place: keyPlaces['picture'] ?? place });
  }
  for (const text of [title, lead]) noteText(text, place, lists);
  walkBlocks(allBlocks(section), (block) => noteBlock(block, lists));
  return lists;
}

/** All that can be referred to in a section: itself, its blocks, its terms. */
export function anchorsOf(section: Section): readonly Named[] {
  const found: Named[] = [{ name: section.id, place: section.place }];
  walkBlocks(allBlocks(section), (block) => {
    const terms = block.type === 'terms' ? block.items : [];
    for (const { anchor } of [block, ...terms]) {
      if (anchor !== undefined) found.push({ name: anchor, place: block.place });
    }
  });
  return found;
}

function allBlocks({ blocks, notes }: Section): readonly Block[] {
  return [...blocks, ...notes.flatMap((note) => note.blocks)];
}

function noteBlock(block: Block, lists: Lists): void {
  const { place } = block;
  if (block.type === 'figure') lists.images.push({ name: block.src, place });
  if (block.type === 'scale') {
    lists.icons.push(...block.rows.flatMap(({ icon: name }) => (name ? [{ name, place }] : [])));
  }
  for (const text of textsOf(block)) noteText(text, place, lists);
}

function noteText(text: readonly Inline[], around: Place, lists: Lists): void {
  walkInlines(text, (inline) => {
    const place = ('place' in inline ? inline.place : undefined) ?? around;
    switch (inline.type) {
      case 'image':
        return lists.images.push({ name: inline.src, place });
      case 'reference':
        return lists.anchors.push({ name: inline.anchor, place });
      case 'string':
        return lists.strings.push({ name: inline.key, place });
      case 'icon':
        return lists.icons.push({ name: inline.name, place });
      default:
        return undefined;
    }
  });
}
