import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.js';
import { linesIn, lineWith, partsIn } from '../../support/found-on.js';
import { type Print, printEdition } from '../../support/print-edition.js';
import { printMarkdown } from '../../support/print-markdown.js';

/** English words in a book that is bound on the right. */
const change = (publication: Publication): Publication => ({ ...publication, direction: 'rtl' });
/** Edges of the text area of its first page, a recto: 18 at the binding, 14 at the fore-edge. */
const LEFT = 14;
const RIGHT = 130;

const mirrored = (markdown: string, head?: string) => printMarkdown(markdown, head, { change });

describe('in a right-to-left book', () => {
  test('text begins at the right, where the binding is', async () => {
    const print = await mirrored('Words.\n\nSecond.');
    expect(lineWith(print, 'Words').right).toBeCloseTo(RIGHT, 1);
  });

  test('running text leaves the hanging column at the right', async () => {
    const print = await mirrored('Words.', 'kind: reading\nfit: flow');
    expect(lineWith(print, 'Words').right).toBeCloseTo(RIGHT - 20, 1);
  });

  test('markers, boxes and marks stand at the right of their words', async () => {
    const print = await mirrored('- one\n\n:::check-list\n- two\n:::\n\n:::take-care\nMind.\n:::');
    expect(lineWith(print, 'one').right).toBeCloseTo(RIGHT - 6, 1);
    expect(partsIn(print, 'tick')[0]?.left).toBeCloseTo(RIGHT - 4.6, 1);
    expect(lineWith(print, 'two').right).toBeCloseTo(RIGHT - 8, 1);
    const [icon] = partsIn(print, 'icon');
    expect((icon?.left ?? 0) + (icon?.width ?? 0)).toBeCloseTo(RIGHT - 3.25, 1);
    expect(lineWith(print, 'Mind').right).toBeCloseTo(RIGHT - 20, 1);
  });

  test('rows of tables run from the right', async () => {
    const print = await mirrored(
      '| a | b |\n|---|---|\n| one | two |\n\n:::form\n| Sum | Ours |\n|---|---|\n| Price × | |\n:::\n\n:::terms\n- **Term** meaning\n:::',
    );
    const order = (first: string, second: string) =>
      expect(lineWith(print, first).left).toBeGreaterThan(lineWith(print, second).right);
    order('one', 'two');
    order('Sum', 'Ours');
    order('Price', '×');
    order('Term', 'meaning');
    expect(lineWith(print, 'one').right).toBeCloseTo(RIGHT, 1);
  });

  test('scales count from the right', async () => {
    const print = await mirrored(':::scale{from=1 to=3}\n- :icon[house] Fair\n:::');
    const rings = linesIn(print, 'small').map(({ text, left }) => ({ text, left }));
    expect([...rings].sort((a, b) => b.left - a.left).map(({ text }) => text)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(partsIn(print, 'icon')[0]?.left).toBeCloseTo(RIGHT - 9, 1);
  });

  test('fields, columns and code stand from the right', async () => {
    const print = await mirrored(
      ':::fields\n- Name\n- Date\n:::\n\n:::columns{count=2}\nOne.\n\nTwo.\n:::\n\n> Quoted.\n\n```\ncode\n```',
    );
    expect(lineWith(print, 'Name').right).toBeCloseTo(RIGHT, 1);
    expect(lineWith(print, 'Date').left).toBeLessThan(lineWith(print, 'Name').left);
    expect(lineWith(print, 'One').right).toBeCloseTo(RIGHT, 1);
    expect(lineWith(print, 'Quoted').right).toBeCloseTo(RIGHT - 5, 1);
    expect(lineWith(print, 'code').right).toBeCloseTo(RIGHT, 1);
  });
});

describe('the booklet, mirrored', () => {
  let print: Promise<Print> | undefined;
  const booklet = () => {
    print ??= printEdition('booklet', { change });
    return print;
  };

  test('has its margins the other way round', async () => {
    const all = await booklet();
    const left = (page: number) =>
      Math.min(
        ...all.boxes
          .filter((box) => box.page === page && box.role === 'body')
          .map((box) => box.left),
      );
    expect(left(19)).toBeCloseTo(LEFT, 1);
    expect(left(20)).toBeCloseTo(18, 1);
  });

  test('keeps head, folio and tab at the outer edge', async () => {
    const all = await booklet();
    const tab = (page: number) => partsIn(all, 'tab').find((box) => box.page === page)?.left;
    expect(tab(7)).toBeCloseTo(6, 1);
    expect(tab(6)).toBeCloseTo(148 - 11, 1);
    const folio = (page: number) =>
      linesIn(all, 'folio').find((line) => line.page === page && line.text === String(page));
    expect(folio(19)?.left).toBeCloseTo(14, 1);
    expect(folio(20)?.right).toBeCloseTo(134, 1);
  });

  test('has its title beside the icon on the other side', async () => {
    const all = await booklet();
    const [icon] = all.boxes.filter((box) => box.page === 6 && box.part === 'icon');
    const title = linesIn(all, 'title').find(({ page }) => page === 6);
    expect(icon?.left).toBeGreaterThan(title?.right ?? 999);
  });
});
