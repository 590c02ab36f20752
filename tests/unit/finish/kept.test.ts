import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { impose } from '../../../src/finish/impose.js';
import { mm, toMm } from '../../../src/print/lengths.js';
import { BOOKLET, imposed } from '../../support/impose-pages.js';
import { labelsOf } from '../../support/labels-of.js';
import { type MadePdf, makePages, makePdf } from '../../support/make-pdf.js';
import { readPdf } from '../../support/read-pdf.js';

const SIDE_BY_SIDE = { scheme: 'n-up', sheet: { width: mm(297), height: mm(210) } } as const;

/** Six pages with an outline, links, labels, a title and a language. */
async function guide(): Promise<Uint8Array> {
  const change: MadePdf['change'] = (document) => {
    const { context, catalog } = document;
    document.setTitle('Ein Garten');
    document.setAuthor('Grüne Hände');
    document.setLanguage('de');
    const pages = document.getPages();
    const [first, , third, , , sixth] = pages.map(({ ref }) => ref);
    catalog.set(
      PDFName.of('Names'),
      context.obj({
        Dests: {
          Kids: [{ Names: [PDFString.of('end'), context.obj([sixth, 'XYZ', mm(10), mm(200), 0])] }],
        },
      }),
    );
    catalog.set(
      PDFName.of('PageLabels'),
      context.obj({
        Nums: [0, { S: 'r' }, 2, { S: 'D', St: 7 }, 4, { P: PDFString.of('A-'), S: 'A' }],
      }),
    );
    addLink(pages[0], { A: { S: 'GoTo', D: PDFString.of('end') } });
    addLink(pages[1], { A: { S: 'URI', URI: PDFString.of('https://example.org/') } });
    addLink(pages[1], { A: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } });
    addLink(pages[2], { Dest: [first, 'Fit'] });
    outline(document, [
      {
        title: 'Beginning',
        dest: [first, 'Fit'],
        kids: [{ title: 'Inside', dest: [third, 'FitH', 300] }],
      },
      { title: 'End', dest: PDFString.of('end') },
    ]);
  };
  return await makePdf({ pages: Array.from({ length: 6 }, () => ({})), change });
}

function addLink(page: PDFPage | undefined, way: Record<string, unknown>): void {
  const { context } = page?.doc ?? {};
  const rect = [mm(10), mm(20), mm(30), mm(25)];
  const link = context?.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: rect,
    Border: [0, 0, 0],
    ...way,
  } as never);
  if (context && link) page?.node.addAnnot(context.register(link));
}

interface Entry {
  readonly title: string;
  readonly dest: unknown;
  readonly kids?: readonly Entry[];
}

function outline({ context, catalog }: PDFDocument, entries: readonly Entry[]): void {
  const hang = (parent: Record<string, unknown>, below: readonly Entry[]) => {
    const ref = context.nextRef();
    const refs = below.map(({ title, dest, kids = [] }) =>
      hang({ Title: PDFHexString.fromText(title), Dest: dest, Parent: ref }, kids),
    );
    refs.forEach((each, index) => {
      const next = refs[index + 1];
      if (next) context.lookup(each, PDFDict).set(PDFName.of('Next'), next);
    });
    const ends = refs.length > 0 ? { First: refs[0], Last: refs.at(-1), Count: refs.length } : {};
    context.assign(ref, context.obj({ ...parent, ...ends } as never));
    return ref;
  };
  catalog.set(PDFName.of('Outlines'), hang({ Type: 'Outlines' }, entries));
}

const rounded = (value: number) => Math.round(value * 10) / 10;

describe('what is kept', () => {
  test('title, author and language, in every scheme', async () => {
    for (const scheme of ['saddle-stitch', 'n-up', 'tile'] as const) {
      const { metadata, language } = await readPdf(
        (await imposed(await guide(), { scheme })).bytes,
      );
      expect(metadata).toMatchObject({
        Title: 'Ein Garten',
        Author: 'Grüne Hände',
        Producer: 'coop-press',
      });
      expect(language).toBe('de');
    }
  });

  test('side by side: links to addresses and to where the pages have gone, and no programs', async () => {
    const { pages } = await readPdf((await imposed(await guide(), SIDE_BY_SIDE)).bytes);
    const links = pages.map((page) =>
      page.links.map(({ x, y, url, page: to }) => [rounded(x), rounded(y), url ?? to]),
    );
    expect(links).toEqual([
      [
        [10.5, 185, 3],
        [158.5, 185, 'https://example.org/'],
      ],
      [[10.5, 185, 1]],
      [],
      [],
    ]);
  });

  test('side by side: the outline, with its places on the sheets', async () => {
    const { bytes } = await imposed(await guide(), SIDE_BY_SIDE);
    expect((await readPdf(bytes)).outline).toEqual([
      { title: 'Beginning', page: 1, items: [{ title: 'Inside', page: 2, items: [] }] },
      { title: 'End', page: 3, items: [] },
    ]);
    const { context } = await PDFDocument.load(bytes);
    const places = context.enumerateIndirectObjects().flatMap(([, object]) => {
      const [, x, y] = /\/Dest \[ \d+ 0 R \/XYZ (\S+) (\S+) null \]/.exec(String(object)) ?? [];
      const isEntry = /\/Parent.*\/Title/s.test(String(object));
      return isEntry ? [[x, y].map((each) => rounded(toMm(Number(each))))] : [];
    });
    expect(places.toSorted((one, other) => (one[1] ?? 0) - (other[1] ?? 0))).toEqual([
      [0.5, rounded(toMm(300))],
      [158.5, 200],
      [0.5, 210],
    ]);
  });

  test('side by side: labels, of the first and the last page on a side', async () => {
    const { bytes } = await imposed(await guide(), SIDE_BY_SIDE);
    expect(await labelsOf(bytes)).toEqual(['i–ii', '7–8', 'A-A–A-B', '2 back']);
  });
});

describe('what is dropped', () => {
  test('of a booklet, links and outline, which mean nothing on paper', async () => {
    const { pages, outline: entries } = await readPdf((await imposed(await guide())).bytes);
    expect([pages.flatMap(({ links }) => links), entries]).toEqual([[], []]);
  });

  test('labels then name the sheet and its side, in the language of whoever prints', async () => {
    const bytes = await makePages(6);
    expect(await labelsOf((await imposed(bytes)).bytes)).toEqual([
      '1 front',
      '1 back',
      '2 front',
      '2 back',
    ]);
    const words = { front: 'recto', back: 'verso — до' };
    const french = await imposed(bytes, { nameSide: (sheet, side) => `${sheet} ${words[side]}` });
    expect(await labelsOf(french.bytes)).toEqual([
      '1 recto',
      '1 verso — до',
      '2 recto',
      '2 verso — до',
    ]);
  });

  test('comments and fields, and a warning says how many on which pages', async () => {
    const note = (page: PDFPage, more = {}) => {
      const { context } = page.doc;
      page.node.addAnnot(
        context.register(
          context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], ...more }),
        ),
      );
    };
    const bytes = await makePdf({
      pages: [
        { change: (page) => note(page) },
        {},
        {
          change: (page) => {
            note(page);
            note(page);
          },
        },
        { change: (page) => note(page, { F: 2 }) },
      ],
    });
    const { diagnostics } = await impose({ name: 'a.pdf', bytes }, BOOKLET);
    expect(diagnostics).toMatchObject([
      {
        code: 'impose/annotations',
        severity: 'warning',
        message: '“a.pdf” has 3 comments or form fields (pages 1, 3), which will not be printed.',
      },
    ]);
    const { diagnostics: none } = await impose(
      { name: 'a.pdf', bytes: await guide() },
      { ...BOOKLET, ...SIDE_BY_SIDE },
    );
    expect(none).toEqual([]);
  });
});
