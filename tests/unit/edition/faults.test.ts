import { expect, it } from 'vitest';
import { errorAt, warningAt } from '../../../src/diagnostics/diagnostic.js';
import { failEditions } from '../../../src/edition/fail-editions.js';
import { faultsFor } from '../../../src/edition/faults-for.js';
import { idleFaults } from '../../../src/edition/idle-faults.js';
import { sortFaults } from '../../../src/edition/sort-faults.js';
import type { EditionFile, EditionRead } from '../../../src/model/content.js';

const at = (file: string) => errorAt('load/not-utf8', 'Broken.', { place: { file } });
const GUIDE = at('content/guide.yaml');
const NOWHERE = errorAt('load/unreadable', 'Somewhere.');
const FRENCH = at('content/editions/fr.yaml');
const SHED = at('content/organisations/shed/logo.svg');
const BELGIAN = at('content/languages/fr-BE/strings.yaml');
const FACTS = at('content/countries/BE/facts.yaml');
const DUTCH = at('content/countries/BE/nl/sections/case.md');
const FAULTS = sortFaults([
  ...[GUIDE, FRENCH, NOWHERE, SHED, BELGIAN, FACTS, DUTCH],
  at('content/editions'),
]);

const GROUND = { guide: { language: 'en' }, organisations: {} };

const edition = (name: string, slug: string): EditionRead => {
  const place = { file: `content/editions/${name}.yaml` };
  const value: EditionFile = {
    ...{ name, place, draft: false, language: 'en', strings: {}, outputs: [] },
    organisation: { slug, place },
  };
  return { name, parsed: { value, diagnostics: [] } };
};

it('a fault concerns whose file it is in', () => {
  expect(FAULTS.shared).toEqual([GUIDE, NOWHERE, at('content/editions')]);
  expect([...FAULTS.editions]).toEqual([['fr', [FRENCH]]]);
  expect([...FAULTS.layers]).toEqual([
    ['organisations/shed', [SHED]],
    ['languages/fr-BE', [BELGIAN]],
    ['countries/BE', [FACTS]],
    ['countries/BE/nl', [DUTCH]],
  ]);
});

it('an edition has to do with its own layers only', () => {
  const place = { file: 'content/editions/x.yaml' };
  const asks = (language: string, code?: string, slug?: string) => {
    const file: EditionFile = {
      ...{ name: 'x', place, draft: false, language, strings: {}, outputs: [] },
      ...(code !== undefined && { country: { code, place } }),
      ...(slug !== undefined && { organisation: { slug, place } }),
    };
    return faultsFor(file, FAULTS, GROUND);
  };
  expect(asks('en', undefined, 'shed')).toEqual([SHED]);
  expect(asks('en', undefined, 'tools')).toEqual([]);
  expect(asks('fr-BE')).toEqual([BELGIAN]);
  expect(asks('fr-CA')).toEqual([]);
  expect(asks('fr', 'BE')).toEqual([FACTS]);
  expect(asks('nl', 'BE-WAL')).toEqual([FACTS, DUTCH]);
});

it('an edition has to do with those whose brands its own stands on', () => {
  const hut = { brand: { extends: 'shed' }, strings: {} };
  const organisations = { hut, shed: { brand: {}, strings: {} } };
  const read = edition('en', 'hut');
  const file = read.parsed.value;
  if (!file) throw new Error('no file');
  expect(faultsFor(file, FAULTS, { ...GROUND, organisations })).toEqual([SHED]);
  const idle = idleFaults(FAULTS, [read], { ...GROUND, organisations });
  expect(idle.map((each) => each.place)).not.toContainEqual(SHED.place);
});

it('an edition fails for a fault of its file, also where the file was not read', () => {
  const none = { name: 'fr', parsed: { value: undefined, diagnostics: [FRENCH] } };
  const english = edition('en', 'shed');
  expect(failEditions([english], FAULTS)).toEqual([english, none]);
  expect(failEditions([edition('fr', 'shed')], FAULTS)).toEqual([none]);
});

it('a warning does not fail an edition', () => {
  const warning = warningAt('load/unreadable', 'Odd.', {
    place: { file: 'content/editions/en.yaml' },
  });
  const [read] = failEditions([edition('en', 'shed')], sortFaults([warning]));
  expect(read?.parsed.value?.name).toBe('en');
  expect(read?.parsed.diagnostics).toEqual([warning]);
});

it('faults of a layer that no edition names are warnings', () => {
  const warned = (fault: typeof SHED) => ({ ...fault, severity: 'warning' });
  const rest = [BELGIAN, FACTS, DUTCH].map(warned);
  expect(idleFaults(FAULTS, [edition('en', 'shed')], GROUND)).toEqual(rest);
  expect(idleFaults(FAULTS, [edition('en', 'tools')], GROUND)).toEqual([warned(SHED), ...rest]);
});

it('a folder that is not called as it must be concerns the language that it is meant for', () => {
  const fault = at('content/languages/en_GB');
  expect([...sortFaults([fault]).layers]).toEqual([['languages/en-GB', [fault]]]);
  const other = at('content/languages/english');
  expect([...sortFaults([other]).layers]).toEqual([['languages/english', [other]]]);
});
