import type { Inline } from '../model/inline.js';
import type { Publication } from '../model/publication.js';
import { textsOf, walkBlocks, walkInlines } from '../model/walk.js';

/** Every language of an output: its own, those of sections not translated, those of words marked as foreign. */
export function languagesIn({ language, sections }: Publication): ReadonlySet<string> {
  const found = new Set([language]);
  const visit = (inline: Inline) => {
    if (inline.type === 'foreign') found.add(inline.language);
  };
  for (const { section } of sections) {
    found.add(section.language);
    walkBlocks(section.blocks, (block) => {
      for (const text of textsOf(block)) walkInlines(text, visit);
    });
  }
  return found;
}
