import type { Content } from './content.js';
import type { Template } from './template.js';

/** The keys of all interface words: those that have words somewhere, that a section has room for, that a template prints. */
export function wordsNamed(content: Content, templates: readonly Template[]): readonly string[] {
  const { base, strings, organisations, editions, sections } = content;
  const layers = [...Object.values(organisations), ...editions, { strings }, base];
  const keys = [
    ...layers.flatMap((layer) => Object.keys(layer?.strings ?? {})),
    ...templates.flatMap((template) => template.strings),
    ...mentions(sections),
  ];
  return [...new Set(keys)].sort();
}

/** A section is plain data: whatever has the type of a word’s place is one. */
function mentions(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(mentions);
  if (typeof value !== 'object' || value === null) return [];
  const isWord = 'type' in value && value.type === 'string' && 'key' in value;
  return isWord ? [String(value.key)] : Object.values(value).flatMap(mentions);
}
