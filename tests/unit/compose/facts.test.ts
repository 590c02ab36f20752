import { describe, expect, it } from 'vitest';
import type { FactTable, Networks } from '../../../src/model/block.js';
import type { CountryFacts, Fact } from '../../../src/model/facts.js';
import { plainText } from '../../../src/model/inline.js';
import { compose, first } from '../../support/compose-small.js';
import { smallSection } from '../../support/small-edition.js';
import {
  LEGAL_STRINGS,
  smallFact,
  smallFacts,
  smallForm,
  smallNetwork,
} from '../../support/small-facts.js';

const today = '2027-01-01';
const printed = (markdown: string, facts: CountryFacts, language = 'en') => {
  const edition = { facts, today, language, strings: LEGAL_STRINGS };
  const { value, diagnostics } = compose([smallSection('a', markdown)], { edition });
  const block = value?.sections[0]?.section.blocks[0];
  return { block, told: diagnostics.map(({ message, place }) => `${place?.line} ${message}`) };
};
const tableOf = (facts: CountryFacts, language?: string, markdown = '::legal-forms') => {
  const { block, told } = printed(markdown, facts, language);
  return { table: block as FactTable, told };
};
/** What stands in the cell of a form whose capital is this. */
const capital = (change: Partial<Fact>, text = 'no minimum') => {
  const facts = { capital: smallFact(text, change) };
  const { table, told } = tableOf(smallFacts([smallForm('guild', { facts })]));
  const cell = table.rows[2]?.cells[0];
  return { words: plainText(cell?.text ?? []), lines: cell?.lines, told };
};

describe('a table of legal forms', () => {
  it('prints what is verified, begun with a capital, with a letter for each source', () => {
    const { table, told } = tableOf(smallFacts());
    expect(told).toEqual([]);
    expect(table.columns.map(({ name }) => plainText(name))).toEqual(['The guild']);
    const rows = table.rows.map(({ label, cells }) => [
      plainText(label),
      ...cells.map(({ text }) => plainText(text)),
    ]);
    expect(rows).toEqual([
      ['In plain words', 'A firm of those who work in it'],
      ['Founders', 'Three gardeners\u00a0[a]'],
      ['Capital', 'No minimum\u00a0[a]'],
      ['Vote', 'One each\u00a0[a]'],
      ['Surplus', 'Half stays\u00a0[b,\u00a0a]'],
      ['Register', 'At the town hall'],
    ]);
    expect(table.sources.map(({ letter, title }) => `${letter} ${plainText(title)}`)).toEqual([
      'a The Garden Act',
      'b How to garden (garden.example)',
    ]);
    expect(table.state.map(plainText)).toEqual([
      'Collected on 24\u00a0November 2026 from these sources. Check again by 24\u00a0November 2027.',
    ]);
  });

  it('marks the title of a source that is in another language than the page', () => {
    const url = 'https://example.org';
    const titled = (language: string) =>
      tableOf(
        smallFacts([smallForm('guild', { facts: { vote: smallFact('one each') } })], {
          sources: { law: { title: 'Loi', language, url } },
        }),
      ).table.sources[0]?.title;
    const text = { type: 'text', value: 'Loi' };
    expect(titled('fr')).toEqual([{ type: 'foreign', language: 'fr', children: [text] }]);
    expect(titled('en-GB')).toEqual([text]);
  });

  it('lists only sources of what is printed, and says nothing of any where all is to be asked', () => {
    const surplus = smallFact('x', { status: 'unverified', sources: ['guide'] });
    const vote = smallFact('one each');
    const some = tableOf(smallFacts([smallForm('guild', { facts: { vote, surplus } })])).table;
    expect(some.sources.map(({ letter, url }) => [letter, url.slice(8, 11)])).toEqual([
      ['a', 'law'],
    ]);
    const none = tableOf(smallFacts([smallForm('guild', { facts: { surplus } })])).table;
    expect([none.sources, none.state, none.sourcesLabel]).toEqual([[], [], []]);
  });

  it('speaks of the state of the law only where somebody has reviewed it', () => {
    const review = { name: 'Ada', date: '2026-12-01' };
    const { table } = tableOf(smallFacts(undefined, { review }));
    expect(table.state.map(plainText)[0]).toBe(
      'State of the law on 1\u00a0December 2026, reviewed by Ada.',
    );
  });

  it('takes the forms that are named, in that order', () => {
    const facts = smallFacts(['one', 'two', 'three', 'four'].map((id) => smallForm(id)));
    const { table } = tableOf(facts, 'en', '::legal-forms{forms="three one"}');
    expect(table.columns.map(({ name }) => plainText(name))).toEqual(['The three', 'The one']);
  });

  it('heads a column with the short name, in its own language', () => {
    const names = [
      { language: 'en', text: 'Guild', status: 'unverified', sources: [] },
      { language: 'nl', text: 'Het gilde', abbreviation: 'HG', status: 'verified', sources: [] },
    ] as const;
    const { table } = tableOf(smallFacts([smallForm('guild', { names })]));
    const foreign = (value: string) => [
      { type: 'foreign', language: 'nl', children: [{ type: 'text', value }] },
    ];
    expect(table.columns).toEqual([{ name: foreign('HG'), official: foreign('Het gilde') }]);
  });

  it('does not let a full stop of the date and one of the sentence meet', () => {
    const texts = { bg: 'три' };
    const facts = { vote: smallFact('', { texts }) };
    const bulgarian = smallFacts([smallForm('guild', { facts, gloss: texts })]);
    const [state] = tableOf(bulgarian, 'bg').table.state;
    expect(plainText(state ?? [])).toMatch(/2027\u00a0г\.$/);
  });
});

describe('“Ask:” and two lines', () => {
  it.each([
    ['it is not known', { status: 'unknown' }],
    ['it is not verified', { status: 'unverified' }],
    ['it was verified once, but is to be checked again', { caution: 'recheck' }],
    ['it was read in a text that has been replaced', { caution: 'superseded' }],
    ['the law has changed since it was read', { caution: 'later-change' }],
    ['it has no text in “en”', { texts: { fr: 'trois' } }],
  ] as const)('where %s', (reason, change) => {
    const { words, lines, told } = capital(change);
    expect([words, lines]).toEqual(['Ask:', 2]);
    expect(told).toContain(`20 “capital” of “guild” prints as “ask”: ${reason}.`);
  });

  it('where nobody has written a word about it, told at the form', () => {
    const { table, told } = tableOf(smallFacts([smallForm('guild', { facts: {} })]));
    expect(table.rows.slice(1).map(({ cells }) => cells[0]?.lines)).toEqual([2, 2, 2, 2, 2]);
    expect(told).toContain('10 “vote” of “guild” prints as “ask”: it is not known.');
  });

  it('from the day after all was to be checked again', () => {
    const lines = (recheckBy: string) =>
      tableOf(smallFacts(undefined, { recheckBy })).table.rows[1]?.cells[0]?.lines;
    expect([lines(today), lines('2026-12-31')]).toEqual([0, 2]);
  });

  it('for what a form means, where its language does not say', () => {
    const { table, told } = tableOf(smallFacts([smallForm('guild', { gloss: { fr: 'x' } })]));
    expect(table.rows[0]?.cells[0]?.lines).toBe(2);
    expect(told).toEqual(['10 What “guild” means prints as “ask”: it has no text in “en”.']);
  });

  it('not for a text of a wider language', () => {
    const { table } = tableOf(smallFacts(), 'en-GB');
    expect(table.rows[1]?.cells[0]?.lines).toBe(0);
  });
});

describe('a fact in a text', () => {
  const edition = { facts: smallFacts(), today, strings: LEGAL_STRINGS };
  it('is printed as it stands', () => {
    const text = 'It has :fact[guild.capital], is :fact[guild.name] by :fact[guild.law].';
    expect(first(text, { edition })).toBe('It has no minimum, is The guild by Garden Act.');
  });

  it('is room to write where it is to be asked', () => {
    const { block, told } = printed('Taxes: :fact[guild.tax].', smallFacts());
    expect(block).toMatchObject({
      text: [
        { value: 'Taxes: ' },
        { type: 'emphasis', children: [{ value: 'Ask:' }] },
        { value: '\u00a0' },
        { type: 'blank' },
        { value: '.' },
      ],
    });
    expect(told).toEqual(['10 “tax” of “guild” prints as “ask”: it is not known.']);
  });
});

describe('networks', () => {
  const text = ':::networks{facts}\n- **Local** ours\n- **National**\n- **Here**\n- **World**\n:::';
  const levels = (networks: CountryFacts['networks']) => {
    const { block, told } = printed(text, smallFacts(undefined, { networks }));
    const known = (block as Networks).levels.map((level) =>
      level.known?.map(({ name, url }) => [plainText(name), url]),
    );
    return { known, told };
  };

  it('stand on the levels that have no name, with sound addresses first', () => {
    const { known, told } = levels([
      smallNetwork('Open', { urlStatus: 'unverified' }),
      smallNetwork('Whole'),
      smallNetwork('Near', { level: 'local' }),
      smallNetwork('Far', { level: 'world' }),
    ]);
    expect(known).toEqual([
      undefined,
      [
        ['Whole', 'https://example.org'],
        ['Open', undefined],
      ],
      undefined,
      [['Far', 'https://example.org']],
    ]);
    expect(told).toEqual(['50 The address of “Open” prints as “ask”: it is not verified.']);
  });

  it('are lines to fill in where no name is certain, or none of today', () => {
    expect(levels([smallNetwork('Maybe', { nameStatus: 'unverified' })]).known[1]).toBeUndefined();
    const stale = smallFacts(undefined, {
      networks: [smallNetwork('Old')],
      recheckBy: '2026-01-01',
    });
    const block = printed(text, stale).block as Networks;
    expect(block.levels[1]?.known).toBeUndefined();
  });

  it('never stand there as an example of others', () => {
    const example = smallNetwork('In the west', { urlStatus: 'unverified', example: true });
    expect(levels([example, smallNetwork('Whole')])).toEqual({
      known: [undefined, [['Whole', 'https://example.org']], undefined, undefined],
      told: [],
    });
    expect(levels([example]).known[1]).toBeUndefined();
  });

  it('stay as they are written where they do not ask for facts', () => {
    const facts = smallFacts(undefined, { networks: [smallNetwork('Whole')] });
    const block = printed(text.replace('{facts}', ''), facts).block as Networks;
    expect(block.levels[1]?.known).toBeUndefined();
  });
});

it('tells which interface word a page of facts lacks', () => {
  const { 'legal.vote': _, ...strings } = LEGAL_STRINGS;
  const edition = { facts: smallFacts(), strings };
  const { diagnostics } = compose([smallSection('a', '::legal-forms')], { edition });
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'compose/missing-string The interface word “legal.vote” is not set.',
  ]);
});
