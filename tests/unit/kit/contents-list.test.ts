import { describe, expect, test } from 'vitest';
import { linesIn, partsIn, textOn } from '../../support/found-on.js';
import { printSections, sectionOf } from '../../support/print-markdown.js';

const contents = (fit: 'page' | 'flow') =>
  sectionOf('', `title: In these pages\nkind: contents\nfit: ${fit}`, 'contents');

const readings = (count: number, icon = '') =>
  Array.from({ length: count }, (_, index) =>
    sectionOf(
      'Words.',
      `title: Part number ${index + 1}\nkind: reading\nfit: flow${icon}`,
      `part-${index + 1}`,
    ),
  );

const iconed = (count: number) => readings(count, '\nicon: house');

describe('a contents list', () => {
  test('runs in one column where nothing has an icon', async () => {
    const print = await printSections([contents('page'), ...readings(5)]);
    const entries = linesIn(print, 'body').filter(
      ({ page, text }) => page === 1 && /Part/u.test(text),
    );
    expect(new Set(entries.map(({ left }) => left.toFixed(1)))).toEqual(new Set(['18.0']));
    expect(partsIn(print, 'icon').filter(({ page }) => page === 1)).toEqual([]);
    expect(textOn(print, 1)).toContain('Part number 4 5');
  });

  test('gives entries with icons a column of their own', async () => {
    const print = await printSections([contents('page'), ...iconed(5)]);
    const icons = partsIn(print, 'icon').filter(({ page }) => page === 1);
    expect(icons).toHaveLength(5);
    const [entry] = linesIn(print, 'entry');
    expect(entry?.left).toBeCloseTo(18 + 12, 1);
  });

  test('goes on over pages where it is long, and every number is right', async () => {
    const print = await printSections([contents('flow'), ...iconed(60)]);
    const { first = 0, last = 0 } = print.pageMap.sections['contents'] ?? {};
    expect(last).toBeGreaterThan(first);
    const text = print.pdf.pages
      .slice(0, last)
      .map((page) => page.text)
      .join(' ');
    for (let part = 1; part <= 60; part += 1) {
      const page = print.pageMap.sections[`part-${part}`]?.first;
      expect(text).toContain(`Part number ${part} ${page}`);
    }
  });
});
