import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { desk } from '../support/imposing-desk.js';
import { makePages, makePdf } from '../support/make-pdf.js';
import { BUILT_IN } from '../support/make-project.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runHere } from '../support/translate.js';

describe('a booklet from any PDF', () => {
  test('is written beside it, with what to do', async () => {
    const { run, textsIn } = await desk();
    const { code, stdout, stderr } = await run('guide.pdf');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`wrote guide-imposed.pdf
8 pages on 2 sheets of A4, both sides, creep up to 0.1 mm
  1. load 2 sheets of A4
  2. print guide-imposed.pdf: actual size, both sides, flip on the short edge
  3. fold all sheets together in the middle
  4. staple them twice through the fold
`);
    expect(await textsIn('guide-imposed.pdf')).toEqual(['p8 p1', 'p2 p7', 'p6 p3', 'p4 p5']);
  });

  test('tells a program the same', async () => {
    const { run } = await desk(6);
    const { stdout } = await run('guide.pdf', '--json', '--back-cover', '--paper', '160 g');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'guide-imposed.pdf', part: 'body', sheets: 2, printedSides: 4 }],
      ...{ scheme: 'saddle-stitch', pages: 6, whitePages: 2, paper: 'A4', sheets: 2 },
      ...{ sheetSize: { width: 297, height: 210 }, trim: { width: 148, height: 210 } },
      ...{ sides: 'duplex', flip: 'short', binding: 'left', greatestCreep: 0.2 },
      diagnostics: [{ code: 'impose/padding', severity: 'warning' }],
    });
  });

  test('for a printer that prints one side is printed in two runs', async () => {
    const { run, textsIn } = await desk();
    const { stdout } = await run('guide.pdf', '--sides', 'single', '--tray', 'face-up');
    expect(stdout).toContain('print pages 1 to 2 of guide-imposed.pdf: actual size, one side');
    expect(stdout).toContain('put the whole pile back, turned over on its short edge');
    expect(stdout).toContain('print pages 3 to 4 in the same way');
    const texts = await textsIn('guide-imposed.pdf');
    expect(texts.slice(0, 2).toSorted()).toEqual(['p6 p3', 'p8 p1']);
  });

  test('for a printer that takes the pile back as it lies has its fronts in the other order', async () => {
    const { run, textsIn } = await desk();
    const single = ['guide.pdf', '--sides', 'single'];
    await run(...single, '--output', 'turned.pdf');
    const { stdout } = await run(...single, '--pile', 'as-it-lies', '--output', 'lies.pdf');
    expect(stdout).toContain('put the whole pile back, as it lies');
    const [turned, lies] = [await textsIn('turned.pdf'), await textsIn('lies.pdf')];
    expect(lies.slice(0, 2)).toEqual(turned.slice(0, 2).toReversed());
    expect(lies.slice(2)).toEqual(turned.slice(2));
    expect((await run(...single, '--pile', 'upright')).code).toBe(2);
    const { code, stderr } = await run('guide.pdf', '--pile', 'turned');
    expect([code, stderr]).toEqual([2, expect.stringContaining('it goes with --sides single')]);
  });

  test('with its cover apart is two files', async () => {
    const { run, textsIn } = await desk();
    const { stdout } = await run('guide.pdf', '--cover-apart', '--output', 'out/book.pdf');
    expect(stdout).toContain('wrote out/book-cover.pdf\nwrote out/book.pdf\n');
    expect(stdout).toContain('load 1 sheet of A4, the paper of the cover');
    expect(await textsIn('out/book-cover.pdf')).toEqual(['p8 p1', 'p2 p7']);
    expect(await textsIn('out/book.pdf')).toEqual(['p6 p3', 'p4 p5']);
  });
});

describe('other ways onto sheets', () => {
  test('signatures to sew', async () => {
    const { run, textsIn } = await desk(20);
    const { stdout } = await run('guide.pdf', '--signature', '8');
    expect(stdout).toContain('3 signatures');
    expect((await textsIn('guide-imposed.pdf'))[0]).toBe('p8 p1');
  });

  test('several pages on a side', async () => {
    const { run, textsIn } = await desk(4);
    await run('guide.pdf', '--scheme', 'n-up', '--sheet', 'a3', '--output', 'up.pdf');
    expect(await textsIn('up.pdf')).toEqual(['p1 p2 p3 p4']);
  });

  test('cards with their own backs', async () => {
    const { folder, run, textsIn } = await desk();
    writeFileSync(join(folder, 'cards.pdf'), await makePages(8, { size: [105, 148] }));
    await run('cards.pdf', '--scheme', 'n-up', '--cards', '--flip', 'long');
    expect(await textsIn('cards-imposed.pdf')).toEqual(['p1 p3 p5 p7', 'p2 p4 p6 p8']);
    const { code, stderr } = await run('cards.pdf', '--cards');
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('--cards means nothing with the scheme “saddle-stitch”'),
    ]);
  });

  test('cards to cut and to lay on one another', async () => {
    const { folder, run, textsIn } = await desk();
    writeFileSync(join(folder, 'cards.pdf'), await makePages(16, { size: [105, 148] }));
    const { stdout } = await run('cards.pdf', '--scheme', 'cut-and-stack', '--marks');
    expect(stdout).toContain('cut the whole pile into 4 piles');
    expect(await textsIn('cards-imposed.pdf')).toEqual([
      'p1 p5 p9 p13',
      expect.any(String),
      'p3 p7 p11 p15',
      expect.any(String),
    ]);
  });

  test('a poster from sheets that are glued together', async () => {
    const { folder, run } = await desk();
    writeFileSync(join(folder, 'poster.pdf'), await makePdf({ pages: [{ size: [297, 420] }] }));
    const { stdout } = await run('poster.pdf', '--tile', '--sheet', 'letter');
    expect(stdout).toMatch(/1 page on \d+ sheets of Letter, one side/);
    expect(stdout).toMatch(/lay out \d × \d sheets/);
  });
});

describe('what is known of the printer', () => {
  const notes = (text: string) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'printer.yaml'), text);
    return folder;
  };

  test('need not be said again, and may be said otherwise or left out', async () => {
    const { folder } = await desk();
    const user = notes('sides: single\ntray: face-up\n');
    const impose = async (...args: readonly string[]) =>
      (await runHere(['impose', 'guide.pdf', ...args], folder, user)).stdout;
    expect(await impose()).toContain('print pages 1 to 2 of guide-imposed.pdf');
    for (const args of [['--sides', 'duplex'], ['--no-user-settings']])
      expect(await impose(...args)).toContain('both sides, flip on the short edge');
  });

  test('a printer that turns the other edge is asked for the wrong one', async () => {
    const { folder } = await desk();
    const user = notes('flips: swapped\n');
    const { stdout } = await runHere(['impose', 'guide.pdf'], folder, user);
    expect(stdout).toContain('flip on the long edge (this printer does it the other way round)');
    const file = await PDFDocument.load(readFileSync(join(folder, 'guide-imposed.pdf')));
    expect(file.catalog.getViewerPreferences()?.getDuplex()).toBe('DuplexFlipLongEdge');
  });

  test('notes that cannot be read are a warning', async () => {
    const { folder } = await desk();
    const { code, stderr } = await runHere(
      ['impose', 'guide.pdf'],
      folder,
      notes('sides: three\n'),
    );
    expect([code, stderr.includes('warning')]).toEqual([0, true]);
  });
});

test('nothing of React, and none of the parts that print guides, is loaded', async () => {
  const { folder } = await desk();
  const coverage = join(folder, 'coverage');
  const main = join(BUILT_IN, 'dist/main.js');
  const loadedBy = (...args: readonly string[]) => {
    rmSync(coverage, { recursive: true, force: true });
    const env = { ...process.env, NODE_V8_COVERAGE: coverage };
    execFileSync(process.execPath, [main, ...args], { cwd: folder, env, stdio: 'pipe' });
    const [report = ''] = readdirSync(coverage);
    const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as {
      result: readonly { url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  };
  const printing =
    /node_modules\/(react|@react-pdf|pdfkit|fontkit|sharp|yaml|mdast|zod|gray-matter|pdfjs|esbuild)/;
  const loaded = loadedBy('impose', 'guide.pdf');
  expect(loaded.some((url) => url.includes('@cantoo/pdf-lib'))).toBe(true);
  expect(loaded.filter((url) => printing.test(url))).toEqual([]);
  // The same look finds React where it is: the test would notice.
  expect(loadedBy('list').some((url) => printing.test(url))).toBe(true);
});
