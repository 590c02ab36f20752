import { expect, it } from 'vitest';
import { loadSettingsFile } from '../../../src/load/load-settings-file.js';
import { makeProject } from '../../support/make-project.js';

it('reads coop-press.yaml of a project', async () => {
  const root = makeProject({ 'coop-press.yaml': 'html: text' });
  expect((await loadSettingsFile(root)).value).toEqual({
    path: 'coop-press.yaml',
    text: 'html: text',
  });
});

it('is content without one', async () => {
  expect(await loadSettingsFile(makeProject({}))).toEqual({ value: undefined, diagnostics: [] });
});

it('tells of one that cannot be read', async () => {
  const root = makeProject({ 'coop-press.yaml': Buffer.from([0xff]) });
  expect((await loadSettingsFile(root)).diagnostics[0]?.code).toBe('load/not-utf8');
});
