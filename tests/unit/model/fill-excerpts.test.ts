import { expect, it } from 'vitest';
import { errorAt } from '../../../src/diagnostics/diagnostic.js';
import { fillExcerpts } from '../../../src/model/fill-excerpts.js';
import type { Sources } from '../../../src/model/sources.js';

const file = (path: string, text: string) => ({ path, text });
const SOURCES: Sources = {
  root: '/project',
  builtIn: false,
  guide: file('content/guide.yaml', 'title: A\nparts:\n'),
  strings: file('content/strings.yaml', ''),
  brand: file('content/brand.yaml', ''),
  sections: [file('content/sections/a.md', '---\ntitle: A\n---\nText.')],
  editions: [],
  languages: {},
  countries: {},
  organisations: { shed: { brand: file('content/organisations/shed/brand.yaml', 'inks:') } },
  fonts: [],
  art: { drawings: {}, icons: {} },
};
const excerptAt = (path: string, line?: number, excerpt?: string) => {
  const place = { file: path, ...(line !== undefined && { line }) };
  return fillExcerpts([errorAt('compose/unknown-icon', 'x', { place, excerpt })], SOURCES)[0]
    ?.excerpt;
};

it('puts the line in that stands at a place', () => {
  expect(excerptAt('content/guide.yaml', 2)).toBe('parts:');
  expect(excerptAt('content/sections/a.md', 4)).toBe('Text.');
  expect(excerptAt('content/organisations/shed/brand.yaml', 1)).toBe('inks:');
});

it('leaves an excerpt alone, and a place that has no line or no file', () => {
  expect(excerptAt('content/guide.yaml', 1, 'shown')).toBe('shown');
  expect(excerptAt('content/guide.yaml')).toBeUndefined();
  expect(excerptAt('content/guide.yaml', 9)).toBeUndefined();
  expect(excerptAt('templates/a/template.tsx', 1)).toBeUndefined();
});
