import { expect, test } from 'vitest';
import { isCanonicalTag, tagHint } from '../../../src/diagnostics/tag-hint.js';

test.each(['en', 'fr-FR', 'zh-Hant-TW', 'es-419', 'de-DE-1996', 'kab'])('%s is a tag', (tag) => {
  expect(isCanonicalTag(tag)).toBe(true);
});

const NONE = 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA';

test.each([
  ['en_GB', 'use a hyphen: en-GB'],
  ['zh_hant_tw', 'use a hyphen: zh-Hant-TW'],
  ['fr_BE.UTF-8', 'use a hyphen: fr-BE'],
  ['sr_RS@latin', 'use a hyphen: sr-RS'],
  ['EN', 'write it “en”'],
  ['fr-be', 'write it “fr-BE”'],
  ['en-UK', 'write it “en-GB”'],
  ['iw', 'write it “he”'],
  [' fr', 'write it “fr”'],
  ['english', NONE],
  ['fr-', NONE],
  ['und', NONE],
  ['x-ours', NONE],
  ['', NONE],
  ['français', NONE],
])('“%s” is not as it must be: %s', (written, hint) => {
  expect(isCanonicalTag(written)).toBe(false);
  expect(tagHint(written)).toBe(hint);
});
