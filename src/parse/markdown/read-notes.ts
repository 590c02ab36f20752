import type { Block } from '../../model/block.js';
import type { Note } from '../../model/section.js';
import { shownAddress } from './addresses.js';
import type { Context } from './context.js';
import type { NoteCall } from './notes.js';

/** Writes out every note that was called; notes called by notes come after them. */
export function readNotes(context: Context): readonly Note[] {
  const written: Block[][] = [];
  for (let call = context.notes.at(0); call; call = context.notes.at(written.length)) {
    written.push([...blocksOf(call, context)]);
  }
  reportUnused(context);
  // Counted last: a note may call another one again.
  return written.map((blocks, index) => {
    const calls = context.notes.at(index)?.calls ?? 1;
    return { number: index + 1, calls, blocks };
  });
}

function blocksOf({ source, place }: NoteCall, context: Context): readonly Block[] {
  if (source.type === 'footnote') {
    return context.blocks(context.footnotes.get(source.identifier)?.children ?? []);
  }
  const { url } = source;
  const children = [{ type: 'text', value: shownAddress(url) }] as const;
  return [{ type: 'paragraph', place, text: [{ type: 'link', url, children }] }];
}

function reportUnused({ footnotes, notes, trouble, placeOf }: Context): void {
  for (const [identifier, definition] of footnotes) {
    if (notes.has({ type: 'footnote', identifier })) continue;
    const name = definition.label ?? identifier;
    trouble.warning('parse/unused-footnote', `No text calls the footnote “[^${name}]”.`, {
      place: placeOf(definition),
      hints: [`put [^${name}] where it belongs, or delete it`],
    });
  }
}
