import { expect, test } from 'vitest';
import { errorAt } from '../../../src/diagnostics/diagnostic.js';
import { check } from '../../../src/flows/check.js';
import { list } from '../../../src/flows/list.js';
import { fakePipeline, requestOf } from '../../support/fake-pipeline.js';
import { companyOf, requestFor } from '../../support/run-build.js';

const editions = {
  en: { outputs: [requestOf('booklet')] },
  de: { outputs: [requestOf('slip')], draft: true },
};

test('check draws everything and finds what only drawing can find', async () => {
  const company = companyOf();
  const sound = await check(requestFor(), { openProject: fakePipeline({ editions }), company });
  expect(sound.diagnostics).toEqual([]);
  expect(sound.outputs).toMatchObject([{ path: 'en/en-booklet.pdf', status: 'printed', pages: 4 }]);
  const trouble = errorAt('render/missing-glyph', 'No font has it.');
  const print = () => ({ value: undefined, diagnostics: [trouble] });
  const openProject = fakePipeline({ editions, print });
  const failed = await check(requestFor(), { openProject, company: companyOf() });
  expect(failed.diagnostics).toEqual([trouble]);
  const wrong = await check(requestFor({ editions: ['x'] }), { openProject, company: companyOf() });
  expect(wrong).toMatchObject({ outputs: [], diagnostics: [{ code: 'settings/unknown-edition' }] });
});

test('list names editions, drafts too, templates, outputs and fonts with licences', async () => {
  const { value, diagnostics } = await list(requestFor(), {
    openProject: fakePipeline({ editions }),
  });
  expect(diagnostics).toEqual([]);
  expect(value?.editions).toEqual([
    { name: 'en', draft: false, language: 'en', outputs: ['en/en-booklet.pdf'] },
    { name: 'de', draft: true, language: 'en', outputs: ['de/de-slip.pdf'] },
  ]);
  expect(value?.templates[0]).toEqual({
    name: 'booklet',
    description: 'A booklet',
    papers: ['a5', 'a4'],
    audience: 'participant',
  });
  expect(value?.variants).toEqual(['full', 'ink-saving', 'grey']);
  expect(value?.fonts).toEqual([
    { family: 'Plex', licence: 'OFL-1.1', scripts: ['Latn'], weights: [] },
  ]);
});

test('list of a project that cannot be opened says why', async () => {
  const trouble = errorAt('load/not-utf8', 'Not UTF-8.');
  const openProject = async () => ({ value: undefined, diagnostics: [trouble] });
  expect(await list(requestFor(), { openProject })).toEqual({
    value: undefined,
    diagnostics: [trouble],
  });
});
