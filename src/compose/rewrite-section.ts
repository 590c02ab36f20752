import type { Section } from '../model/section.js';
import { type Rewrite, rewriteBlocks } from './rewrite-blocks.js';

/** A section with its title, lead, blocks and notes rewritten. */
export function rewriteSection(section: Section, rewrite: Rewrite): Section {
  const { text = (each) => each } = rewrite;
  return {
    ...section,
    title: text(section.title),
    ...(section.lead && { lead: text(section.lead) }),
    blocks: rewriteBlocks(section.blocks, rewrite),
    notes: section.notes.map((note) => ({ ...note, blocks: rewriteBlocks(note.blocks, rewrite) })),
  };
}
