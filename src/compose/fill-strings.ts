import type { Block } from '../model/block.js';
import type { Inline } from '../model/inline.js';
import { type Strings, wordsFor } from '../model/strings.js';

/** An interface word in a text becomes its words, or room to write them by hand where it is not set. */
export function fillString(inline: Inline, strings: Strings, language: string): Inline {
  if (inline.type !== 'string') return inline;
  const value = wordsFor(strings, inline.key, language);
  return value === undefined ? { type: 'blank' } : { type: 'text', value };
}

/** A field whose value turned out to be nothing but room to write is a field to fill in. */
export function dropBlankValues(block: Block): Block {
  if (block.type !== 'fields') return block;
  const items = block.items.map(({ label, value }) =>
    value === undefined || value.every(({ type }) => type === 'blank')
      ? { label }
      : { label, value },
  );
  return { ...block, items };
}
