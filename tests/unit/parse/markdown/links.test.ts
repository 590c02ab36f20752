import { describe, expect, it } from 'vitest';
import { readBody, textOf, troubleIn, withoutPlaces } from '../read.js';

const text = (value: string) => ({ type: 'text', value });

describe('links', () => {
  it('numbers addresses and footnotes together, in order of first call', () => {
    const { section, diagnostics } = readBody(
      'One [a](https://a.org/x)[^n], [b](mailto:b@c.org), again [a](https://a.org/x)[^n].\n\n[^n]: A *note* with [c](https://c.org).\n',
    );
    expect(diagnostics).toEqual([]);
    const inner = JSON.stringify(section?.blocks);
    expect([...inner.matchAll(/"(?:note|number)":(\d)/g)].map((match) => match[1])).toEqual([
      '1',
      '2',
      '3',
      '1',
      '2',
    ]);
    const address = (url: string, shown: string) => [
      { type: 'paragraph', text: [{ type: 'link', url, children: [text(shown)] }] },
    ];
    expect(withoutPlaces(section?.notes)).toEqual([
      { number: 1, calls: 2, blocks: address('https://a.org/x', 'a.org/x') },
      {
        number: 2,
        calls: 2,
        blocks: [
          {
            type: 'paragraph',
            text: [
              text('A '),
              { type: 'emphasis', children: [text('note')] },
              text(' with '),
              { type: 'link', url: 'https://c.org', note: 4, children: [text('c')] },
              text('.'),
            ],
          },
        ],
      },
      { number: 3, calls: 1, blocks: address('mailto:b@c.org', 'b@c.org') },
      { number: 4, calls: 1, blocks: address('https://c.org', 'c.org') },
    ]);
  });

  it('prints no note where the words are the address', () => {
    const { section } = readBody(
      '<https://a.org/> https://b.org/c [c.org](https://c.org/) www.d.org e@f.org [G@h.org](mailto:g@h.org) [](https://i.org)',
    );
    expect(section?.notes).toEqual([]);
    expect(JSON.stringify(section?.blocks)).toContain('"value":"i.org"');
  });

  it('reads links by name, and notes that call each other', () => {
    const { section, diagnostics } = readBody(
      '[a][one] [one] x[^1]\n\n[one]: https://a.org\n[^1]: see[^2]\n[^2]: see[^1]',
    );
    expect(diagnostics).toEqual([]);
    expect(section?.notes).toMatchObject([
      { number: 1, calls: 2 },
      { number: 2, calls: 2 },
      { number: 3, calls: 1 },
    ]);
  });

  it('reads links to anchors, also as editors write them', () => {
    expect(textOf('[there](#our-reasons) [da](#%C3%BCber)')).toEqual([
      { type: 'reference', anchor: 'our-reasons', form: 'text', children: [text('there')] },
      text(' '),
      { type: 'reference', anchor: 'über', form: 'text', children: [text('da')] },
    ]);
  });

  it.each([
    ['[a](javascript:alert)', 'parse/link-scheme'],
    ['[a](file:///etc/passwd)', 'parse/link-scheme'],
    ['[a](data:text/html,x)', 'parse/link-scheme'],
    ['[a](java&#10;script:alert)', 'parse/link-relative'],
    ['[a](other.md)', 'parse/link-relative'],
    ['[a](//a.org)', 'parse/link-relative'],
    ['[a]()', 'parse/link-relative'],
    ['[a](http://)', 'parse/bad-address'],
    ['[a](https://a.org/&#x202E;b)', 'parse/bad-address'],
    ['[](#a)', 'parse/empty-link'],
    ['[a](#%)', 'parse/anchor-name'],
  ])('refuses %s', (body, code) => {
    expect(troubleIn(body)).toEqual([`5:1 ${code}`]);
  });

  it('misses footnotes that are not written, and warns of those not called', () => {
    expect(troubleIn('a[^x] \\[^y]\n\n[^z]: never\n')).toEqual([
      '5:1 parse/unresolved-footnote',
      '7:1 parse/unused-footnote',
    ]);
  });

  it('refuses a name defined twice', () => {
    expect(
      troubleIn('[a] x[^1]\n\n[a]: https://a.org\n[A]: https://b.org\n\n[^1]: a\n\n[^1]: b\n'),
    ).toEqual(['8:1 parse/duplicate-definition', '12:1 parse/duplicate-definition']);
  });
});
