import { describe, expect, it } from 'vitest';
import { readBody, readFile, summary } from './read.js';

describe('places', () => {
  it('counts lines from the top of the file, with byte order mark and CRLF', () => {
    const text = '\uFEFF---\r\ntitle: A\r\nkind: reading\r\n---\r\n\r\nOne\r\ntwo <b>\r\n';
    const { diagnostics } = readFile(text);
    expect(diagnostics).toMatchObject([
      {
        place: { file: 'content/sections/sample.md', line: 7, column: 5, length: 3 },
        excerpt: 'two <b>',
      },
    ]);
  });

  it('bears spaces behind the lines that close the front matter', () => {
    const { diagnostics } = readFile('---  \ntitle: A\nkind: reading\n--- \t\n<b>');
    expect(summary(diagnostics)).toContain('5:1 parse/raw-html');
  });

  it('gives every block its place', () => {
    const { section } = readBody('One\n\n> two\n\n:::question\nthree\n:::\n');
    expect(section?.blocks.map(({ place }) => `${place.line}:${place.column}`)).toEqual([
      '5:1',
      '7:1',
      '9:1',
    ]);
  });
});

describe('empty sections', () => {
  it.each(['reading', 'imprint', 'worksheet'])('refuses %s without text', (kind) => {
    const { diagnostics } = readFile(`---\ntitle: A\nkind: ${kind}\n---\n\n<!-- later -->\n`);
    expect(summary(diagnostics)).toEqual(['2:8 parse/empty-section']);
  });

  it.each(['cover', 'contents'])('lets %s be', (kind) => {
    expect(readFile(`---\ntitle: A\nkind: ${kind}\n---`).diagnostics).toEqual([]);
  });
});
