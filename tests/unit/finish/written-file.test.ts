import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { mm } from '../../../src/print/lengths.js';
import { checkWithQpdf, HAS_QPDF } from '../../support/check-with-qpdf.js';
import { imposed, sidesOf } from '../../support/impose-pages.js';
import { makePages, makePdf } from '../../support/make-pdf.js';

const open = async (bytes: Uint8Array) => await PDFDocument.load(bytes, { updateMetadata: false });

/** Of a page, in millimetres. */
function boxesOf(document: PDFDocument, index: number) {
  const page = document.getPage(index);
  const rounded = ({ x, y, width, height }: ReturnType<typeof page.getTrimBox>) =>
    [x, y, width, height].map((each) => Math.round((each * 254) / 72) / 10);
  return { trim: rounded(page.getTrimBox()), bleed: rounded(page.getBleedBox()) };
}

function operatorsOf(document: PDFDocument, index: number): string {
  const { node } = document.getPage(index);
  const contents = node.lookup(PDFName.of('Contents'));
  return contents instanceof PDFRawStream ? new TextDecoder().decode(contents.contents) : '';
}

function formsIn(document: PDFDocument): readonly PDFRawStream[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const streams = objects.filter((each) => each instanceof PDFRawStream);
  return streams.filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Form'));
}

describe('the file that is written', () => {
  test('is the same for the same wishes, and another for others', async () => {
    const bytes = await makePages(8);
    const [one, same, other] = [
      await imposed(bytes),
      await imposed(bytes),
      await imposed(bytes, { flip: 'long' }),
    ];
    expect(Buffer.compare(one.bytes, same.bytes)).toBe(0);
    const idOf = async (file: Uint8Array) => String((await open(file)).context.trailerInfo.ID);
    expect(await idOf(one.bytes)).not.toBe(await idOf(other.bytes));
    expect(Buffer.from(one.bytes).toString('latin1')).not.toMatch(/D:\d{8}/);
  });

  test('holds each page once, however often it is drawn', async () => {
    const poster = await makePdf({ pages: [{ size: [420, 594] }] });
    const { bytes, imposition } = await imposed(poster, { scheme: 'tile' });
    expect(imposition.sheets.length).toBeGreaterThan(5);
    expect(formsIn(await open(bytes))).toHaveLength(1);
    const booklet = await imposed(await makePages(8));
    expect(formsIn(await open(booklet.bytes))).toHaveLength(8);
  });

  test('says where sheets are cut and how far they bleed', async () => {
    const bleeding = await makePages(8, { bleed: 3, margin: 10 });
    const { bytes } = await imposed(bleeding, {
      sheet: { width: mm(420), height: mm(297) },
      paperThickness: mm(1),
    });
    const document = await open(bytes);
    expect(boxesOf(document, 0)).toEqual({
      trim: [62, 43.5, 296, 210],
      bleed: [59, 40.5, 302, 216],
    });
    // What lies inside is a millimetre narrower on each side when it has been cut.
    expect(boxesOf(document, 2).trim).toEqual([63, 43.5, 294, 210]);
  });

  test('shows what bleeds outside the trim, and nothing of it beyond the fold', async () => {
    const bleeding = await makePages(4, { bleed: 3, margin: 10 });
    const sheet = { width: mm(420), height: mm(297) };
    const document = await open((await imposed(bleeding, { sheet })).bytes);
    const windows = [...operatorsOf(document, 0).matchAll(/^q (.*?) re W n/gm)].map(([, box]) =>
      box?.split(' ').map((each) => Math.round((Number(each) * 254) / 72) / 10),
    );
    expect(windows).toEqual([
      [59, 40.5, 151, 216],
      [210, 40.5, 151, 216],
    ]);
  });

  test('has thin black marks, dashed where it is folded', async () => {
    const sheet = { width: mm(420), height: mm(297) };
    const { bytes } = await imposed(await makePages(4), { sheet, marks: true });
    const operators = operatorsOf(await open(bytes), 0);
    expect(operators).toContain('q 0.25 w 0 G');
    const [, cuts = '', folds = ''] =
      /\n\[\] 0 d\n(.*?)\nS\n\[3 3\] 0 d\n(.*?)\nS\nQ/s.exec(operators) ?? [];
    expect(cuts.split('\n')).toHaveLength(8);
    const middle = 210 * (72 / 25.4);
    expect(
      folds.split('\n').map((line) => line.split(' ').map(Number).filter(Number.isFinite)),
    ).toEqual([
      [
        expect.closeTo(middle, 3),
        expect.any(Number),
        expect.closeTo(middle, 3),
        expect.any(Number),
      ],
      [
        expect.closeTo(middle, 3),
        expect.any(Number),
        expect.closeTo(middle, 3),
        expect.any(Number),
      ],
    ]);
  });

  test('asks the printer for the edge to turn on and for the actual size', async () => {
    const askedOf = async (wishes: Parameters<typeof imposed>[1]) => {
      const { catalog } = await open((await imposed(await makePages(8), wishes)).bytes);
      const viewing = catalog.getViewerPreferences();
      return [viewing?.getPrintScaling(), viewing?.getDuplex()];
    };
    expect(await askedOf({})).toEqual(['None', 'DuplexFlipShortEdge']);
    expect(await askedOf({ flip: 'long' })).toEqual(['None', 'DuplexFlipLongEdge']);
    expect(await askedOf({ sides: 'single' })).toEqual(['None', 'Simplex']);
  });

  test
    .runIf(HAS_QPDF)
    .each([
      { scheme: 'saddle-stitch' },
      { scheme: 'signatures', pagesPerSignature: 8, marks: true, coverApart: true },
      { scheme: 'n-up' },
      { scheme: 'cut-and-stack', marks: true },
      { scheme: 'tile', marks: true },
    ] as const)('is sound: $scheme', async (wishes) => {
    const bytes = await makePages(21, { bleed: 3, margin: 5, rotate: 90 });
    const { bytes: body, cover } = await imposed(bytes, wishes);
    expect(checkWithQpdf(body)).toBe('');
    if (cover) expect(checkWithQpdf(cover)).toBe('');
  });
});

describe('what a page is drawn with', () => {
  test('may be many streams that break off in the middle of a word', async () => {
    const document = await open(await makePages(4));
    const { context } = document;
    for (const page of document.getPages()) {
      const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
      const text = (words: string, y: number) =>
        `BT ${fonts?.keys()[0]} 12 Tf 50 ${y} Td (${words})`;
      const parts = [`${text('one', 500)} `, `Tj ET ${text('two', 400)}`, 'Tj ET'];
      const refs = parts.map((part, index) =>
        context.register(index % 2 ? context.stream(part) : context.flateStream(part)),
      );
      page.node.set(PDFName.of('Contents'), context.obj(refs));
    }
    const sides = await sidesOf(await document.save());
    expect(sides[0]?.text).toBe('one two one two');
  });

  test('may lie in a group above the page', async () => {
    const document = await open(await makePages(4));
    const pages = document.catalog.Pages();
    const [first] = document.getPages();
    pages.set(PDFName.of('Resources'), first?.node.get(PDFName.of('Resources')) as never);
    pages.set(PDFName.of('MediaBox'), first?.node.get(PDFName.of('MediaBox')) as never);
    for (const { node } of document.getPages()) {
      node.delete(PDFName.of('Resources'));
      node.delete(PDFName.of('MediaBox'));
    }
    expect((await sidesOf(await document.save())).map(({ text }) => text)).toEqual([
      'p4 p1',
      'p2 p3',
    ]);
  });

  test('is not copied: a picture that many pages share is there once', async () => {
    const picture = new Uint8Array(200_000).map((_, index) => (index * 7919) % 251);
    const bytes = await makePdf({
      pages: Array.from({ length: 40 }, () => ({})),
      change: (document) => {
        const { context } = document;
        const image = context.register(
          context.stream(picture, {
            Type: 'XObject',
            Subtype: 'Image',
            Width: 500,
            Height: 400,
            ColorSpace: 'DeviceGray',
            BitsPerComponent: 8,
          }),
        );
        for (const page of document.getPages()) page.node.setXObject(PDFName.of('Im'), image);
      },
    });
    const { bytes: made } = await imposed(bytes);
    expect(made.length).toBeLessThan(1.1 * bytes.length + 1200 * 40);
    expect(made.length).toBeGreaterThan(picture.length);
  });

  test('leaves no trace of pages, tags and programs that nobody sees any more', async () => {
    const bytes = await makePdf({
      pages: [{}, {}, {}, {}],
      change: (document) => {
        const { context, catalog } = document;
        document.addJavaScript('greet', 'app.alert(1)');
        const root = context.register(context.obj({ Type: 'StructTreeRoot' }));
        catalog.set(PDFName.of('StructTreeRoot'), root);
      },
    });
    const { context } = await open((await imposed(bytes)).bytes);
    const texts = context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(texts.filter((text) => /StructTreeRoot|app\.alert/.test(text))).toEqual([]);
    const pages = texts.filter((text) => /\/Type \/Page\b/.test(text));
    expect(pages).toHaveLength(2);
  });
});
