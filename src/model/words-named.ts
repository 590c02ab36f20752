import { allTexts } from './all-texts.js';
import type { Content } from './content.js';
import { sectionReferences } from './references.js';
import type { Template } from './template.js';

/** The keys of all interface words: those that have words somewhere, that a section has room for, that a template prints. */
export function wordsNamed(content: Content, templates: readonly Template[]): readonly string[] {
  const { base, strings, organisations, countries, editions } = content;
  const texts = allTexts(content);
  const sections = [content, ...texts].flatMap((each) => each.sections);
  const overlays = [...Object.values(countries), ...Object.values(organisations)];
  const layers = [...overlays, ...texts, ...editions, { strings }, base];
  const keys = [
    ...layers.flatMap((layer) => Object.keys(layer?.strings ?? {})),
    ...templates.flatMap((template) => template.strings),
    ...sections.flatMap((section) => sectionReferences(section).strings.map(({ name }) => name)),
  ];
  return [...new Set(keys)].sort();
}
