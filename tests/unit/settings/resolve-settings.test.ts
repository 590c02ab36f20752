import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, RELEASE_DATE } from '../../../src/settings/defaults.js';
import { resolveSettings } from '../../../src/settings/resolve-settings.js';

const NOTHING = { file: {}, environment: {}, flags: {} };

it('starts from the defaults, with the date of the release', () => {
  expect(resolveSettings(NOTHING)).toEqual(DEFAULT_SETTINGS);
  expect(new Date(RELEASE_DATE * 1000).toISOString()).toBe('2026-11-24T00:00:00.000Z');
});

it('lets flags win over the environment, that over the file, and the file over the defaults, limit by limit', () => {
  const settings = resolveSettings({
    file: { html: 'text', sourceDateEpoch: 1, limits: { imageBytes: 5, yamlAliases: 6 } },
    environment: { sourceDateEpoch: 2, allowRemoteImages: true },
    flags: { allowRemoteImages: false, limits: { yamlAliases: 7 } },
  });
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    html: 'text',
    sourceDateEpoch: 2,
    limits: { ...DEFAULT_SETTINGS.limits, imageBytes: 5, yamlAliases: 7 },
  });
});

it('freezes what it gives', () => {
  const settings = resolveSettings(NOTHING);
  expect(Object.isFrozen(settings) && Object.isFrozen(settings.limits)).toBe(true);
});

it('takes every value from the highest layer that sets it', () => {
  const layer = fc.record(
    { html: fc.constantFrom('error' as const, 'text' as const), sourceDateEpoch: fc.nat() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(layer, layer, layer, (file, environment, flags) => {
      const { html, sourceDateEpoch } = resolveSettings({ file, environment, flags });
      const expected = { ...DEFAULT_SETTINGS, ...file, ...environment, ...flags };
      expect([html, sourceDateEpoch]).toEqual([expected.html, expected.sourceDateEpoch]);
    }),
  );
});
