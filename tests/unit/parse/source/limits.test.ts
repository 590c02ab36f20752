import { describe, expect, it } from 'vitest';
import { readBody, troubleIn } from '../read.js';

describe('limits', () => {
  it('refuses a section larger than the limit by name, and takes one that is not', () => {
    const { section, diagnostics } = readBody('x'.repeat(1_000_000));
    expect(section).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'parse/too-large', message: 'This section is larger than 1000000 bytes.' },
    ]);
    expect(diagnostics[0]?.hints[0]).toContain('sectionBytes');
    // é is two bytes.
    expect(troubleIn('é'.repeat(40), { maxSectionBytes: 100 })).toEqual(['0:0 parse/too-large']);
    expect(troubleIn('e'.repeat(40), { maxSectionBytes: 100 })).toEqual([]);
  });

  it.each([
    ['quotes on one line', '>'.repeat(10_000), '5:1 parse/too-deep'],
    ['lists on one line', '- '.repeat(10_000), '5:1 parse/too-deep'],
    [
      'a staircase of lists',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      '105:1 parse/too-deep',
    ],
    ['open directives', ':::question\n'.repeat(1_000), '105:1 parse/too-deep'],
    ['emphasis in emphasis', '*a '.repeat(300) + 'a* '.repeat(300), '5:'],
    [
      'emphasis that never matches',
      '*a _b '.repeat(5_000) + 'b_ a* '.repeat(5_000),
      '5:1 parse/too-complex',
    ],
    ['brackets without end', '['.repeat(100_000), '5:1 parse/too-complex'],
    ['a quote and a quote and a quote', '> a\n\n'.repeat(5_000), '8005:1 parse/too-complex'],
    [
      'more lists in lists than have room',
      Array.from({ length: 9 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      '13:17 parse/too-deep',
    ],
    ['more quotes in quotes than have room', `${'> '.repeat(9)}a`, '5:17 parse/too-deep'],
  ])('refuses %s', (_, body, trouble) => {
    const [first] = troubleIn(body);
    expect(first?.startsWith(trouble)).toBe(true);
  });

  it('takes eight lists and quotes in one another', () => {
    const lists = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- a`);
    expect(troubleIn(lists.join('\n'))).toEqual([]);
    expect(troubleIn(`${'> - '.repeat(4)}a`)).toEqual([]);
  });

  it('reads ten thousand brackets or stars as what they are', () => {
    expect(troubleIn('['.repeat(10_000))).toEqual([]);
    expect(troubleIn('*'.repeat(10_000))).toEqual([]);
  });

  it('reads five thousand headings', () => {
    expect(readBody('## Words\n\n'.repeat(5_000)).section?.blocks).toHaveLength(5_000);
  });

  it('reads a paragraph of very many parts', () => {
    expect(troubleIn('a@example.org '.repeat(20_000))).toEqual([]);
  });
});
