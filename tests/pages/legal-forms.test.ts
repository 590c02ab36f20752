import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CountryFacts } from '../../src/model/facts.js';
import { linesIn, lineWith, partsIn, textOn } from '../support/found-on.js';
import { printSections, sectionOf } from '../support/print-markdown.js';
import { smallFact, smallFacts, smallForm, smallNetwork } from '../support/small-facts.js';
import { wordsOfPage } from './rules/words-of-page.js';

const GOLDEN = fileURLToPath(new URL('../golden/legal-forms.words.yaml', import.meta.url));

/** Two forms of a made-up country: much is known of one, little of the other. */
const TWO = smallFacts([
  smallForm('guild', {
    names: [
      {
        language: 'nl',
        text: 'Gilde van tuiniers',
        abbreviation: 'Gilde',
        status: 'verified',
        sources: ['law'],
      },
    ],
    facts: {
      founders: smallFact('at least {n} gardeners', {
        amounts: [{ case: 'n', amount: 7, unit: 'count' }],
      }),
      capital: smallFact('{all} in all, of which {part} is paid at once', {
        amounts: [
          { case: 'all', amount: 18_500, unit: 'money', currency: 'EUR' },
          { case: 'part', amount: 25, unit: 'percent' },
        ],
      }),
      vote: smallFact('one gardener, one vote, whatever was paid in'),
      surplus: smallFact('at least a half stays in the garden', { sources: ['guide'] }),
      register: smallFact('at the town hall'),
    },
  }),
  smallForm('lodge', {
    facts: {
      founders: smallFact('three neighbours'),
      vote: smallFact('one each'),
      register: smallFact('at the town hall'),
    },
  }),
]);

const MARKDOWN =
  'Ask about what is missing.\n\n::legal-forms\n\n:::take-care\nThis is not advice.\n:::';
const legal = (facts: CountryFacts, head = 'kind: reference\nfit: page', size?: 'letter') =>
  printSections(
    [sectionOf(MARKDOWN, `title: Legal forms\n${head}`)],
    { edit: (edition) => ({ ...edition, facts }), ...(size && { size }) },
    size ? 'handout' : 'booklet',
  );

describe('a page of legal forms', () => {
  test('has its words where the look wants them', async () => {
    const { pdf } = await legal(TWO);
    const [page] = pdf.pages;
    await expect(page ? wordsOfPage(page) : '').toMatchFileSnapshot(GOLDEN);
  });

  test('has a label column of 16 and equal columns, between rules of the full width', async () => {
    const print = await legal(TWO);
    const start = lineWith(print, 'Founders').left;
    const [first, second] = ['Gilde', 'The lodge'].map((words) => lineWith(print, words).left);
    expect((first ?? 0) - start).toBeCloseTo(16 + 2.4, 1);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(50, 1);
    const rules = partsIn(print, 'rule').filter(({ width }) => Math.abs(width - 116) < 0.1);
    expect(rules.length).toBeGreaterThanOrEqual(8);
  });

  test('has two lines 8 apart under each “Ask:”', async () => {
    const print = await legal(TWO);
    expect(linesIn(print).filter(({ text }) => text === 'Ask:')).toHaveLength(2);
    const lines = partsIn(print, 'lines');
    expect(lines).toHaveLength(2);
    for (const { height } of lines) expect(height).toBeCloseTo(16, 1);
  });

  test('lists the sources on the foot, a long address as its site, one that the title names once', async () => {
    const print = await legal(TWO);
    const [foot] = partsIn(print, 'fact-foot');
    const words = linesIn(print, 'small')
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('[a]\u00a0The Garden Act, law.example.org.');
    expect(words).toContain('[b]\u00a0How to garden (garden.example).');
    const callout = partsIn(print, 'callout')[0];
    expect(callout?.top ?? 0).toBeGreaterThan((foot?.top ?? 0) + (foot?.height ?? 999));
    expect((callout?.top ?? 0) + (callout?.height ?? 0)).toBeCloseTo(190, 0);
  });

  test('gives a single form the whole width', async () => {
    const print = await legal(smallFacts());
    const [lines] = linesIn(print).filter(({ text }) => text.startsWith('A firm of those'));
    expect(lines?.left).toBeCloseTo(lineWith(print, 'Founders').left + 18.4, 1);
  });

  test('fits a loose sheet as well', async () => {
    const print = await legal(TWO, 'kind: worksheet\nfit: page', 'letter');
    expect(print.pageMap.sections['small']).toEqual({ first: 1, last: 1 });
    expect(textOn(print, 1)).toContain('Ask:');
  });
});

describe('who can help, where the country is known', () => {
  const networks = [
    smallNetwork('Union of guilds', { url: 'https://guilds.example' }),
    smallNetwork('Union of lodges', { urlStatus: 'unverified' }),
    smallNetwork('A union whose name is so long that no address fits', { urlStatus: 'unknown' }),
    smallNetwork('Rumour', { nameStatus: 'unverified', level: 'world' }),
  ];
  const text = ':::networks{facts}\n- **Local**\n- **National**\n- **Here**\n- **World**\n:::';
  const print = () =>
    printSections([sectionOf(text)], {
      edit: (edition) => ({ ...edition, facts: smallFacts(undefined, { networks }) }),
    });

  test('a code and an address stand only where the address is certain', async () => {
    const printed = await print();
    expect(partsIn(printed, 'qr')).toHaveLength(1);
    const words = textOn(printed, 1);
    expect(words).toContain('guilds.example');
    expect(words).not.toContain('example.org');
    expect(words).not.toContain('Rumour');
  });

  test('others have a line beside their name, or under a long one', async () => {
    const printed = await print();
    const lines = partsIn(printed, 'lines');
    const footBelow = (words: string) => {
      const { baseline } = lineWith(printed, words);
      const feet = lines.map(({ top, height }) => top + height - baseline);
      return Math.min(...feet.filter((below) => below > 0));
    };
    expect(footBelow('Union of lodges')).toBeLessThan(3);
    expect(footBelow('so long')).toBeGreaterThan(7);
    // Two networks, and the last level; above it the rule over the next one is the line.
    expect(lines).toHaveLength(3);
  });
});
