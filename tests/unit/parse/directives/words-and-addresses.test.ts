import { describe, expect, it } from 'vitest';
import { blocksOf, readBody, troubleIn } from '../read.js';

const text = (value: string) => ({ type: 'text', value });
const emphasis = (value: string) => ({ type: 'emphasis', children: [text(value)] });

describe('terms', () => {
  it('reads them with or without something between term and meaning', () => {
    expect(
      blocksOf(
        ':::terms\n- **Capital** Money.\n- **Share**{#share}: A *part*.\n- **Member** - someone\n- **Owner**\n- **Step**\\\n  next\n- **Rule** *so*\n:::',
      ),
    ).toEqual([
      {
        type: 'terms',
        items: [
          { term: [text('Capital')], text: [text('Money.')] },
          {
            term: [text('Share')],
            text: [text('A '), emphasis('part'), text('.')],
            anchor: 'share',
          },
          { term: [text('Member')], text: [text('someone')] },
          { term: [text('Owner')], text: [] },
          { term: [text('Step')], text: [text('next')] },
          { term: [text('Rule')], text: [emphasis('so')] },
        ],
      },
    ]);
  });

  it('may ask for the order of the alphabet', () => {
    expect(blocksOf(':::terms{sort}\n- **A** b\n:::')).toMatchObject([
      { type: 'terms', sort: true },
    ]);
    expect(troubleIn(':::terms{sort=yes}\n- **A** b\n:::')).toEqual(['5:10 parse/option-value']);
  });

  it('refuses a term that is not bold, an empty item, and an anchor given twice', () => {
    expect(troubleIn(':::terms{#a}\n- Capital money\n- **B**{#a} b\n-\n:::').toSorted()).toEqual([
      '6:3 parse/directive-content',
      '7:3 parse/duplicate-anchor',
      '8:1 parse/directive-content',
    ]);
  });
});

describe('networks', () => {
  it('reads them with their codes, and levels to fill in', () => {
    expect(
      blocksOf(
        ':::networks\n- **Local**\n- **World** The Alliance :qr[https://ica.coop/en_a_b]\n:::',
      ),
    ).toEqual([
      {
        type: 'networks',
        levels: [
          { level: [text('Local')], text: [] },
          { level: [text('World')], text: [text('The Alliance')], url: 'https://ica.coop/en_a_b' },
        ],
      },
    ]);
  });

  it('may take what is known of the country', () => {
    expect(blocksOf(':::networks{facts}\n- **Local**\n:::')).toEqual([
      { type: 'networks', facts: true, levels: [{ level: [text('Local')], text: [] }] },
    ]);
    expect(troubleIn(':::networks{fact}\n- **Local**\n:::')).toEqual(['5:13 parse/unknown-option']);
  });

  it('refuses a level that is not bold, an empty item, and an address that is not whole', () => {
    const body = ':::networks\n- Local\n- **World** a :qr[ica.coop]\n-\n:::';
    expect(troubleIn(body).toSorted()).toEqual([
      '6:3 parse/directive-content',
      '7:15 parse/link-relative',
      '8:1 parse/directive-content',
    ]);
  });
});

describe('legal forms', () => {
  it('are all of the country, or those that are named', () => {
    expect(
      blocksOf(
        '::legal-forms{#law}\n\n::legal-forms{forms="scop scic"}\n\n::legal-forms{forms=a,b}',
      ),
    ).toEqual([
      { type: 'legal-forms', anchor: 'law' },
      { type: 'legal-forms', forms: ['scop', 'scic'] },
      { type: 'legal-forms', forms: ['a', 'b'] },
    ]);
  });

  it('are at most three, each once, and named', () => {
    const { diagnostics } = readBody('::legal-forms{forms="a b c d"}');
    expect(diagnostics.map(({ hints }) => hints)).toEqual([
      [expect.stringContaining('one to 3 forms')],
    ]);
    expect(troubleIn('::legal-forms{forms="a a"}\n\n::legal-forms{forms=""}')).toEqual([
      '5:15 parse/option-value',
      '7:15 parse/option-value',
    ]);
    expect(troubleIn('::legal-forms[Words]{form=a}')).toEqual([
      '5:1 parse/directive-label',
      '5:22 parse/unknown-option',
    ]);
  });

  it('are asked in a text by form and fact', () => {
    const [block] = readBody('It has :fact[scop.capital] of its own.').section?.blocks ?? [];
    expect(block).toMatchObject({
      text: [
        text('It has '),
        { type: 'fact', form: 'scop', fact: 'capital', place: { line: 5, column: 8 } },
        text(' of its own.'),
      ],
    });
    expect(troubleIn(':fact[scop] :fact[scop.a.b] :fact[]{x=1}')).toEqual([
      '5:1 parse/directive-label',
      '5:13 parse/directive-label',
      '5:37 parse/unknown-option',
      '5:29 parse/directive-label',
    ]);
  });
});

describe('figures and codes', () => {
  it('reads them with and without words', () => {
    expect(
      blocksOf(
        '::figure[Our *bridge*]{src="images/b.png" alt="A bridge" #b}\n\n::figure{src=c.png alt=""}\n\n::qr[Read on]{to="https://a.org/b"}\n\n::qr{to="tel:+3312345"}',
      ),
    ).toEqual([
      {
        type: 'figure',
        anchor: 'b',
        src: 'images/b.png',
        alt: 'A bridge',
        caption: [text('Our '), emphasis('bridge')],
      },
      { type: 'figure', src: 'c.png', alt: '' },
      { type: 'qr', url: 'https://a.org/b', label: [text('Read on')] },
      { type: 'qr', url: 'tel:+3312345' },
    ]);
  });

  it('misses what they need', () => {
    expect(
      troubleIn('::figure{src="../a.png"}\n\n::figure{alt=a}\n\n::qr\n\n::qr{to="javascript:x"}'),
    ).toEqual([
      '5:1 parse/missing-option',
      '5:10 parse/image-outside',
      '7:1 parse/missing-option',
      '9:1 parse/missing-option',
      '11:6 parse/link-scheme',
    ]);
  });
});
