import { PDFArray, PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { refused, sidesOf } from '../../support/impose-pages.js';
import { type MadePdf, makePages, makePdf } from '../../support/make-pdf.js';

const encode = (text: string) => new TextEncoder().encode(text);

async function withForm(
  form: (document: PDFDocument) => Record<string, unknown>,
): Promise<Uint8Array> {
  const change: MadePdf['change'] = (document) => {
    const { context, catalog } = document;
    catalog.set(PDFName.of('AcroForm'), context.obj(form(document) as never));
  };
  return await makePdf({ pages: [{}], change });
}

async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePages(2));
  document.encrypt({ userPassword: 'open', ownerPassword: 'sesame' });
  return await document.save();
}

/** Without the dictionary of the second of four pages. */
async function withoutPage(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePages(4));
  const [, ref] = document.getPages().map((page) => page.ref);
  if (ref) document.context.delete(ref);
  return await document.save({ useObjectStreams: false });
}

async function withoutContents(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await makePages(4));
  const { node } = document.getPage(2);
  const { context } = node;
  const contents = context.lookup(node.get(PDFName.of('Contents')), PDFArray);
  for (const each of contents.asArray()) if (each instanceof PDFRef) context.delete(each);
  return await document.save();
}

describe('what cannot be imposed is refused with a way out', () => {
  const signature = ({ context }: PDFDocument) => ({
    Fields: [{ T: PDFString.of('a'), Kids: [{ FT: 'Sig', V: context.obj({ Type: 'Sig' }) }] }],
  });
  const cases: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, string])[] = [
    ['an empty file', () => new Uint8Array(), 'impose/empty'],
    ['a text', () => encode('Dear all,\n'), 'impose/not-a-pdf'],
    ['a header and nothing else', () => encode('%PDF-1.7\n'), 'impose/damaged'],
    ['an encrypted file', encrypted, 'impose/encrypted'],
    ['a signed file', () => withForm(signature), 'impose/signed'],
    ['an XFA form', () => withForm(() => ({ Fields: [], XFA: PDFString.of('x') })), 'impose/xfa'],
    ['a file without pages', () => makePdf({ pages: [] }), 'impose/no-pages'],
    ['a file that lost a page', withoutPage, 'impose/damaged'],
    ['a file that lost what is on a page', withoutContents, 'impose/damaged'],
  ];

  test.each(cases)('%s', async (_, make, code) => {
    const diagnostics = await refused(await make());
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
    expect(diagnostics[0]?.message).toContain('“a.pdf”');
    expect(diagnostics[0]?.hints.length).toBeGreaterThan(0);
  });

  test('a form that waits for a signature has none to lose', async () => {
    const bytes = await withForm(() => ({ Fields: [{ FT: 'Sig' }] }));
    expect(await sidesOf(bytes)).toHaveLength(2);
  });

  test('a file that breaks off, wherever that is', async () => {
    const whole = await makePages(6);
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const diagnostics = await refused(whole.subarray(0, whole.length * part));
      expect(diagnostics.map(({ code }) => code)).toEqual(['impose/damaged']);
    }
  });

  test('pages of several sizes, each with its pages', async () => {
    const a4 = { size: [210, 297] } as const;
    const [found, ...others] = await refused(
      await makePdf({ pages: [a4, {}, a4, a4, { size: [100, 100] }] }),
    );
    expect(others).toEqual([]);
    expect(found?.message).toBe(
      'The pages of “a.pdf” are not of one size: 210 × 297 mm (pages 1, 3–4); 148 × 210 mm (page 2); 100 × 100 mm (page 5).',
    );
    expect(found?.hints.join()).toContain('--fit');
  });

  test('pages that are smaller than the trim that is asked for', async () => {
    const [found] = await refused(await makePages(2), { trim: { width: 500, height: 700 } });
    expect(found?.code).toBe('impose/mixed-sizes');
    expect(found?.message).toContain('pages 1–2');
  });
});

describe('what viewers forgive is forgiven', () => {
  test('bytes before the header and after the end', async () => {
    const bytes = Buffer.concat([encode('From: mail\n'), await makePages(4), encode('\nbye\n')]);
    expect((await sidesOf(bytes)).map(({ text }) => text)).toEqual(['p4 p1', 'p2 p3']);
  });

  test('sizes that differ by less than half a millimetre', async () => {
    const pages = [{}, { size: [148.3, 209.8] as const }, {}, {}];
    expect(await sidesOf(await makePdf({ pages }))).toHaveLength(2);
  });

  test('a page with nothing on it', async () => {
    const document = await PDFDocument.load(await makePages(3));
    document.addPage([419.53, 595.28]);
    expect((await sidesOf(await document.save())).map(({ text }) => text)).toEqual(['p1', 'p2 p3']);
  });
});
