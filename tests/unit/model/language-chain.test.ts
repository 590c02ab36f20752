import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageChain } from '../../../src/model/language-chain.js';

test.each([
  ['fr', ['fr', 'fr-Latn']],
  ['fr-BE', ['fr-BE', 'fr-Latn', 'fr']],
  ['zh-TW', ['zh-TW', 'zh-Hant']],
  ['zh-SG', ['zh-SG', 'zh-Hans', 'zh']],
  ['sr-Latn-RS', ['sr-Latn-RS', 'sr-Latn']],
  ['EN-gb', ['en-GB', 'en-Latn', 'en']],
])('looks for %s in %j', (tag, chain) => {
  expect([...languageChain(tag)].sort()).toEqual([...chain].sort());
  expect(languageChain(tag)[0]).toBe(chain[0]);
});

test('never ends in another script, and begins with what was asked for', () => {
  const languages = ['fr', 'zh', 'sr', 'uz', 'ar', 'ja', 'bg', 'el'];
  const regions = ['', '-FR', '-TW', '-HK', '-RS', '-MA', '-JP'];
  fc.assert(
    fc.property(fc.constantFrom(...languages), fc.constantFrom(...regions), (language, region) => {
      const tag = `${language}${region}`;
      const { script } = new Intl.Locale(tag).maximize();
      const chain = languageChain(tag);
      expect(chain[0]).toBe(tag);
      expect(new Set(chain.map((each) => new Intl.Locale(each).maximize().script))).toEqual(
        new Set([script]),
      );
    }),
  );
});
