import { describe, expect, it } from 'vitest';
import { blocksOf, troubleIn } from '../read.js';

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

  it('refuses a level that is not bold, an empty item, and an address that is not whole', () => {
    const body = ':::networks\n- Local\n- **World** a :qr[ica.coop]\n-\n:::';
    expect(troubleIn(body).toSorted()).toEqual([
      '6:3 parse/directive-content',
      '7:15 parse/link-relative',
      '8:1 parse/directive-content',
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
