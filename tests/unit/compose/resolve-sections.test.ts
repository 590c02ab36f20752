import { describe, expect, it } from 'vitest';
import { first, placed, wordsIn } from '../../support/compose-small.js';
import { smallSection } from '../../support/small-edition.js';

describe('words for whoever leads', () => {
  const secret = [
    'Open.[^1]',
    '',
    ':::facilitator',
    'SECRET.[^2]',
    ':::',
    '',
    '- Item',
    '',
    '  :::facilitator',
    '  SECRET.',
    '  :::',
    '',
    'Again.[^3]',
    '',
    '[^1]: One.[^4]',
    '[^2]: SECRET note.',
    '[^3]: Three.',
    '[^4]: Four.',
  ].join('\n');

  it('do not reach participants, nor do the notes that only they call', () => {
    const [only] = placed([smallSection('a', secret)]);
    expect(only && wordsIn(only)).toBe('Open. / Item / Again. / One. / Three. / Four.');
    expect(only?.section.notes.map(({ number, calls }) => [number, calls])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    const paragraph = only?.section.blocks.at(-1);
    expect(paragraph).toMatchObject({
      text: [{ value: 'Again.' }, { type: 'note-call', number: 2 }],
    });
  });

  it('reach whoever leads', () => {
    const [only] = placed([smallSection('a', secret)], { template: { audience: 'facilitator' } });
    expect(only && wordsIn(only)).toContain('SECRET note.');
    expect(only?.section.notes).toHaveLength(4);
  });

  it('keep the numbers of notes where none goes', () => {
    const text = 'A [link](https://example.org) and a note.[^1]\n\n[^1]: Note.';
    const [only] = placed([smallSection('a', text)]);
    expect(only?.section.notes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('renumber the notes of links, too', () => {
    const text = ':::facilitator\nX.[^1]\n:::\n\nA [link](https://example.org).\n\n[^1]: Note.';
    const [only] = placed([smallSection('a', text)]);
    expect(only?.section.notes.map(({ number }) => number)).toEqual([1]);
    const paragraph = only?.section.blocks[0];
    const link =
      paragraph?.type === 'paragraph'
        ? paragraph.text.find(({ type }) => type === 'link')
        : undefined;
    expect(link).toMatchObject({ note: 1 });
  });
});

describe('interface words in a text', () => {
  it('are filled in, with room to write where they are not set', () => {
    const [only] = placed(
      [smallSection('a', 'On :string[date] in **:string[place]**, :string[gone].')],
      {
        edition: { strings: { date: '', place: 'Lyon' } },
      },
    );
    expect(only?.section.blocks[0]).toMatchObject({
      text: [
        { value: 'On ' },
        { type: 'blank' },
        { value: ' in ' },
        { type: 'strong', children: [{ type: 'text', value: 'Lyon' }] },
        { value: ', ' },
        { type: 'blank' },
        { value: '.' },
      ],
    });
  });

  it('are filled in wherever they stand', () => {
    const markdown = [
      '## :string[w]',
      '',
      '1. :string[w]',
      '',
      '- [ ] :string[w]',
      '',
      '> :string[w]',
      '',
      '| :string[w] |',
      '|---|',
      '| :string[w] |',
      '',
      ':::form',
      '| :string[w] | a |',
      '|---|---|',
      '| :string[w] | :string[w] |',
      ':::',
      '',
      ':::question',
      ':string[w]',
      '::lines[:string[w]]{count=3}',
      ':::',
      '',
      ':::scale{from=1 to=5 sets="Me"}',
      '- :string[w]',
      ':::',
      '',
      ':::terms',
      '- **:string[w]** :string[w]',
      ':::',
      '',
      ':::networks',
      '- **:string[w]** :string[w]',
      ':::',
      '',
      ':::numbered',
      '1. :string[w]',
      ':::',
      '',
      '::figure[:string[w]]{src="a.png" alt=""}',
      '',
      '::qr[:string[w]]{to="https://example.org"}',
      '',
      '```',
      ':string[w]',
      '```',
    ].join('\n');
    const words = first(markdown, { edition: { strings: { w: 'W' } } }) ?? '';
    expect(words.match(/W/g)).toHaveLength(19);
  });

  it('make a field of a name strip a line to write on where they are not set', () => {
    const markdown = ':::fields\n- Date: :string[date]\n- Place: :string[place]\n- Name\n:::';
    const [only] = placed([smallSection('a', markdown)], {
      edition: { strings: { place: 'Lyon' } },
    });
    const fields = only?.section.blocks[0];
    expect(fields?.type === 'fields' && fields.items.map(({ value }) => value)).toEqual([
      undefined,
      [{ type: 'text', value: 'Lyon' }],
      undefined,
    ]);
  });
});
