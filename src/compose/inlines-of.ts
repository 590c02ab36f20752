import type { Inline } from '../model/inline.js';
import type { Section } from '../model/section.js';
import { rewriteInlines } from './rewrite-inlines.js';
import { rewriteSection } from './rewrite-section.js';

/** Every inline of a section, however deep it stands, in reading order. */
export function inlinesOf(section: Section): readonly Inline[] {
  const found: Inline[] = [];
  const note = (inline: Inline) => {
    found.push(inline);
    return [inline];
  };
  rewriteSection(section, { text: (text) => rewriteInlines(text, note) });
  return found;
}
