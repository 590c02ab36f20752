import type { Place } from '../diagnostics/diagnostic.js';
import type { Block } from '../model/block.js';
import type { Section } from '../model/section.js';
import { rewriteBlocks } from './rewrite-blocks.js';

export interface Anchor {
  readonly name: string;
  readonly place: Place;
}

/** All that can be referred to in a section: itself, its blocks, its terms. */
export function anchorsOf({ id, place, blocks, notes }: Section): readonly Anchor[] {
  const anchors: Anchor[] = [{ name: id, place }];
  const block = (each: Block) => {
    const terms = each.type === 'terms' ? each.items : [];
    for (const { anchor: name } of [each, ...terms]) {
      if (name !== undefined) anchors.push({ name, place: each.place });
    }
    return each;
  };
  rewriteBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], { block });
  return anchors;
}
