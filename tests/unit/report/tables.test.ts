import { expect, test } from 'vitest';
import { warningAt } from '../../../src/diagnostics/diagnostic.js';
import type { OutputRecord } from '../../../src/model/build-record.js';
import { formatCatalogue } from '../../../src/report/format-catalogue.js';
import { formatOutputs } from '../../../src/report/format-outputs.js';
import { formatTable } from '../../../src/report/table.js';

const name = {
  edition: 'en',
  template: 'booklet',
  size: 'a5',
  variant: 'full',
  profile: 'screen',
} as const;
const outputs: readonly OutputRecord[] = [
  {
    ...name,
    path: 'en/en-booklet.pdf',
    status: 'printed',
    pages: 28,
    bytes: 411_001,
    sha256: 'x',
    seconds: 2.06,
    sections: [],
    diagnostics: [warningAt('render/missing-glyph', 'x')],
  },
  { ...name, path: 'fr/fr-booklet.pdf', status: 'failed', diagnostics: [] },
];

test('sums up a build in one table', () => {
  expect(formatOutputs(outputs, 'output')).toBe(
    [
      'file                       pages    size  seconds  warnings',
      'output/en/en-booklet.pdf      28  412 KB      2.1         1',
      'output/fr/fr-booklet.pdf  failed',
      '',
    ].join('\n'),
  );
  expect(formatOutputs(outputs, '')).toContain('\nen/en-booklet.pdf');
});

test('aligns columns by what the terminal shows', () => {
  expect(
    formatTable(
      [
        ['日本', '1'],
        ['a', '10'],
      ],
      ['start', 'end'],
    ),
  ).toBe('日本   1\na     10\n');
});

test('lists what can be asked for by name', () => {
  const shown = formatCatalogue({
    editions: [
      { name: 'en', language: 'en', draft: false, outputs: ['en/en-booklet.pdf'] },
      { name: 'fr', language: 'fr-FR', organisation: 'cgscop', draft: true, outputs: [] },
    ],
    templates: [
      { name: 'booklet', description: 'To fold', papers: ['a5', 'a6'], audience: 'participant' },
    ],
    variants: ['full', 'ink-saving'],
    profiles: ['screen', 'office'],
    fonts: [{ family: 'Plex', licence: 'OFL-1.1', scripts: ['Latn', 'Grek'], weights: [400, 600] }],
  });
  expect(shown).toBe(`Editions
  en  en
  fr  fr-FR  cgscop  draft: printed only when named

Templates
  booklet  a5, a6  for participants  To fold

Variants
  full
  ink-saving

Profiles
  screen
  office

Outputs
  en/en-booklet.pdf  en

Fonts
  Plex  OFL-1.1  Latn, Grek  400, 600
`);
});

test('says so where there is nothing to list', () => {
  const nothing = { editions: [], templates: [], variants: [], profiles: [], fonts: [] };
  expect(formatCatalogue(nothing)).toContain('Fonts\n  none\n');
});
