import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/model/publication.js';
import { partsIn, textOn } from '../../support/found-on.js';
import { printEdition } from '../../support/print-edition.js';

const NOT_REVIEWED = 'Translation not yet reviewed';
const NOT_TRANSLATED = 'Not yet translated';

const unreviewed = (publication: Publication): Publication => ({
  ...publication,
  isReviewed: false,
});

/** As if these sections had no translation. */
const untranslated =
  (...ids: readonly string[]) =>
  (publication: Publication): Publication => ({
    ...unreviewed(publication),
    sections: publication.sections.map((placed) =>
      ids.includes(placed.section.id)
        ? { ...placed, section: { ...placed.section, isUntranslated: true } }
        : placed,
    ),
  });

const count = (text: string, words: string) => text.split(words).length - 1;

describe.each(['handout', 'digest'])('a %s whose translation nobody has signed', (template) => {
  it('says so beside the credit on each sheet', async () => {
    const request = template === 'handout' ? { sections: ['reason-1', 'market'] } : {};
    const print = await printEdition(template, { ...request, change: unreviewed });
    const credit = print.publication.guide.credit?.replace(/\.$/, '') ?? '?';
    const written = print.pdf.pages.filter(({ text }) => text !== '');
    expect(written.length).toBeGreaterThan(1);
    for (const { text } of written) {
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`${credit} · ${NOT_REVIEWED}`);
    }
  });

  it('says nothing once it is signed', async () => {
    const request = template === 'handout' ? { sections: ['reason-1'] } : {};
    const print = await printEdition(template, request);
    for (const { text } of print.pdf.pages) expect(text).not.toContain(NOT_REVIEWED);
  });
});

describe('a slip', () => {
  it('says on each of its four parts that nobody has signed its translation', async () => {
    const print = await printEdition('slip', { change: unreviewed });
    expect(count(textOn(print, 1), NOT_REVIEWED)).toBe(4);
    expect(count(textOn(print, 1), NOT_TRANSLATED)).toBe(0);
  });

  it('that has no translation says that instead', async () => {
    const print = await printEdition('slip', { change: untranslated('evaluation') });
    expect(count(textOn(print, 1), NOT_TRANSLATED)).toBe(4);
    expect(count(textOn(print, 1), NOT_REVIEWED)).toBe(0);
  });
});

describe('a digest', () => {
  it('marks each reason that has no translation, and the opening words', async () => {
    const change = untranslated('reason-2', 'reason-7', 'how-to-use');
    const print = await printEdition('digest', { change });
    expect(partsIn(print, 'untranslated').map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(textOn(print, 2)).toMatch(/Not yet translated\s+Keep the jobs/);
  });
});
