import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { impose } from '../../../src/finish/impose.js';
import { pageLabels } from '../../../src/finish/page-labels.js';
import { BOOKLET, imposed, refused } from '../../support/impose-pages.js';
import { makePages, makePdf } from '../../support/make-pdf.js';

test('pages that lead round in a circle', async () => {
  const bytes = await makePdf({
    pages: [{}, {}],
    change: ({ context, catalog }) => {
      const root = catalog.get(PDFName.of('Pages'));
      const group = context.register(context.obj({ Type: 'Pages', Kids: [root], Count: 2 }));
      catalog.Pages().Kids().push(group);
    },
  });
  expect((await refused(bytes)).map(({ code }) => code)).toEqual(['impose/damaged']);
});

test('names and entries that lead round in a circle are read once', async () => {
  const bytes = await makePdf({
    pages: [{}, {}],
    change: ({ context, catalog }) => {
      const names = context.nextRef();
      context.assign(names, context.obj({ Kids: [names] }));
      catalog.set(PDFName.of('Names'), context.obj({ Dests: names }));
      const [outline, entry] = [context.nextRef(), context.nextRef()];
      context.assign(outline, context.obj({ First: entry, Last: entry }));
      const title = PDFHexString.fromText('Again');
      context.assign(
        entry,
        context.obj({ Title: title, First: entry, Next: entry, Parent: outline }),
      );
      catalog.set(PDFName.of('Outlines'), outline);
    },
  });
  const { bytes: made } = await imposed(bytes, { scheme: 'n-up' });
  const outline = (await PDFDocument.load(made)).catalog.lookup(PDFName.of('Outlines'), PDFDict);
  expect(String(outline.get(PDFName.of('Count')))).toBe('1');
});

test('a page that unpacks without end', async () => {
  const bomb = deflateSync(Buffer.alloc(260_000_000, ' '), { level: 1 });
  const document = await PDFDocument.load(await makePages(1));
  const { context } = document;
  const refs = [bomb, bomb].map((each) =>
    context.register(context.stream(each, { Filter: 'FlateDecode' })),
  );
  document.getPage(0).node.set(PDFName.of('Contents'), context.obj(refs));
  expect((await refused(await document.save())).map(({ code }) => code)).toEqual([
    'impose/damaged',
  ]);
});

test('whatever bytes come, there is a file or a reason', async () => {
  const sound = await makePages(3);
  for (let seed = 1; seed <= 60; seed += 1) {
    const bytes = sound.slice();
    for (let hit = 1; hit <= 20; hit += 1) {
      const at = (seed * 7919 + hit * hit * 104_729) % bytes.length;
      bytes[at] = (seed * 31 + hit * 17) % 256;
    }
    const { value, diagnostics } = await impose({ name: 'a.pdf', bytes }, BOOKLET);
    expect(value !== undefined || diagnostics.length > 0).toBe(true);
  }
});

test('labels in every way of counting', async () => {
  const labels = async (style: string | undefined, start: number) => {
    const document = await PDFDocument.load(await makePages(2));
    const { context, catalog } = document;
    const range = { ...(style && { S: style }), St: start };
    catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, range] }));
    return pageLabels(catalog, 2);
  };
  expect(await labels('R', 1994)).toEqual(['MCMXCIV', 'MCMXCV']);
  expect(await labels('r', 49)).toEqual(['xlix', 'l']);
  expect(await labels('a', 26)).toEqual(['z', 'aa']);
  expect(await labels('A', 53)).toEqual(['AAA', 'BBB']);
  expect(await labels('D', 0)).toEqual(['0', '1']);
  expect(await labels(undefined, 1)).toEqual(['', '']);
  expect(await labels('R', 2_000_000_000)).toEqual(['2000000000', '2000000001']);
});
