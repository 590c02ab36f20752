import type { Inspect } from '../../exchange/texts/check-answer.js';
import { inspectText } from '../../parse/segments/inspect-text.js';

const PLACE = /\{\w+\}/g;

/** Sections are read as Markdown; interface words have `{places}` and nothing else. */
export const inspect: Inspect = (text, kind) => {
  if (kind !== 'words' && kind !== 'words for few') return inspectText(text, kind);
  const places = new Set(text.match(PLACE) ?? []);
  if (kind === 'words for few') places.delete('{count}');
  return {
    blocks: 'words',
    marks: [...places].map((place) => ({ kind: 'placeholder' as const, text: place })),
  };
};
