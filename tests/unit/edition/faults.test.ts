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
const FAULTS = sortFaults([GUIDE, FRENCH, NOWHERE, SHED, BELGIAN, at('content/editions')]);

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
  expect([...FAULTS.organisations]).toEqual([['shed', [SHED]]]);
  expect([...FAULTS.languages]).toEqual([['fr-BE', [BELGIAN]]]);
});

it('an edition has to do with its own organisation and languages only', () => {
  const place = { file: 'content/editions/x.yaml' };
  const of = (slug: string) => ({ slug, place });
  expect(faultsFor({ language: 'en', organisation: of('shed') }, FAULTS)).toEqual([SHED]);
  expect(faultsFor({ language: 'en', organisation: of('tools') }, FAULTS)).toEqual([]);
  expect(faultsFor({ language: 'fr-BE' }, FAULTS)).toEqual([BELGIAN]);
  expect(faultsFor({ language: 'fr-CA' }, FAULTS)).toEqual([]);
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

it('faults of an organisation or language that no edition names are warnings', () => {
  const warned = (fault: typeof SHED) => ({ ...fault, severity: 'warning' });
  expect(idleFaults(FAULTS, [edition('en', 'shed')])).toEqual([warned(BELGIAN)]);
  expect(idleFaults(FAULTS, [edition('en', 'tools')])).toEqual([warned(SHED), warned(BELGIAN)]);
});
