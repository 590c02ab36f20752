import type { Section } from '../model/section.js';
import { textsOf, walkBlocks, walkInlines } from '../model/walk.js';
import { ROWS } from './fact-table-of.js';

const OF_TABLE = ['gloss', ...ROWS, 'ask', 'collected-on', 'check-by', 'state', 'sources'];

/** The interface words that the facts in a section need. */
export function legalStrings({ lead = [], blocks, notes }: Section): readonly string[] {
  const keys: string[] = [];
  const look = (text: Parameters<typeof walkInlines>[0]) =>
    walkInlines(text, ({ type }) => {
      if (type === 'fact') keys.push('ask');
    });
  look(lead);
  walkBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], (block) => {
    if (block.type === 'legal-forms') keys.push(...OF_TABLE);
    for (const text of textsOf(block)) look(text);
  });
  return [...new Set(keys)].map((key) => `legal.${key}`);
}
