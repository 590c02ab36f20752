import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imposeFile } from '../../src/flows/impose.js';
import { BOOKLET } from '../support/impose-pages.js';
import { makePages, makePdf } from '../support/make-pdf.js';
import { BUILT_IN } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';
import { refusingDisk } from '../support/refusing-disk.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runHere } from '../support/translate.js';

interface Desk {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => ReturnType<typeof runHere>;
  readonly textsIn: (file: string) => Promise<readonly string[]>;
}

/** A folder with a guide of so many A5 pages in it. */
async function desk(pages = 8): Promise<Desk> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'guide.pdf'), await makePages(pages));
  return {
    folder,
    run: (...args) => runHere(['impose', ...args], folder),
    textsIn: async (file) =>
      (await readPdf(readFileSync(join(folder, file)))).pages.map(({ text }) => text),
  };
}

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

describe('files are safe', () => {
  test('the file that is imposed is never written over, whatever it is called', async () => {
    const { folder, run } = await desk();
    const before = readFileSync(join(folder, 'guide.pdf'));
    symlinkSync('guide.pdf', join(folder, 'soft.pdf'));
    linkSync(join(folder, 'guide.pdf'), join(folder, 'hard.pdf'));
    for (const output of ['guide.pdf', './x/../guide.pdf', 'soft.pdf', 'hard.pdf']) {
      const { code, stderr } = await run('guide.pdf', '--output', output);
      expect([output, code]).toEqual([output, 3]);
      expect(stderr).toContain('write/own-input');
    }
    // The cover's file has a name that nobody has typed.
    linkSync(join(folder, 'guide.pdf'), join(folder, 'b-cover.pdf'));
    expect((await run('guide.pdf', '--output', 'b.pdf')).code).toBe(3);
    expect(readFileSync(join(folder, 'guide.pdf')).equals(before)).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual([
      'b-cover.pdf',
      'guide.pdf',
      'hard.pdf',
      'soft.pdf',
    ]);
  });

  test('another file is replaced, whole or not at all', async () => {
    const { folder, run } = await desk();
    writeFileSync(join(folder, 'guide-imposed.pdf'), 'former');
    for (const disk of [refusingDisk('writeNew', 'ENOSPC'), refusingDisk('rename', 'EBUSY')]) {
      const order = { file: 'guide.pdf', cwd: folder, wishes: BOOKLET };
      const { value, diagnostics } = await imposeFile(order, disk);
      expect(value).toBeUndefined();
      expect(diagnostics[0]?.code).toMatch(/^write\/(no-space|in-use)$/);
      expect(readFileSync(join(folder, 'guide-imposed.pdf'), 'utf8')).toBe('former');
    }
    expect(readdirSync(folder).toSorted()).toEqual(['guide-imposed.pdf', 'guide.pdf']);
    expect((await run('guide.pdf')).code).toBe(0);
    expect(readFileSync(join(folder, 'guide-imposed.pdf'), 'latin1')).toMatch(/^%PDF/);
  });

  test('a folder takes the file in, and none is replaced', async () => {
    const { folder, run, textsIn } = await desk();
    mkdirSync(join(folder, 'out/guide-imposed.pdf'), { recursive: true });
    mkdirSync(join(folder, 'other'));
    const { code, stderr } = await run('guide.pdf', '--output', 'out');
    expect([code, readdirSync(join(folder, 'out'))]).toEqual([3, ['guide-imposed.pdf']]);
    expect(stderr).toContain('write/not-a-folder');
    expect((await run('guide.pdf', '--output', 'other')).code).toBe(0);
    expect(await textsIn('other/guide-imposed.pdf')).toHaveLength(4);
  });

  test('what is wrong with a file leaves nothing behind', async () => {
    const { folder, run } = await desk();
    writeFileSync(join(folder, 'text.pdf'), 'no PDF');
    writeFileSync(join(folder, 'empty.pdf'), '');
    const codes = async (...args: readonly string[]) => {
      const { code, stdout } = await run(...args, '--json');
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string }[] };
      return [code, ...diagnostics.map((each) => each.code)];
    };
    expect(await codes('nowhere.pdf')).toEqual([1, 'load/missing-file']);
    expect(await codes('.')).toEqual([1, 'load/unreadable']);
    expect(await codes('text.pdf')).toEqual([1, 'impose/not-a-pdf']);
    expect(await codes('empty.pdf')).toEqual([1, 'impose/empty']);
    expect(await codes('guide.pdf', '--sheet', 'a5')).toEqual([1, 'impose/sheet-too-small']);
    expect(await codes('guide.pdf', '--gutter', '0.05mm')).toEqual([1, 'impose/creep']);
    expect(readdirSync(folder).toSorted()).toEqual(['empty.pdf', 'guide.pdf', 'text.pdf']);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const { folder, run } = await desk();
    chmodSync(join(folder, 'guide.pdf'), 0);
    expect((await run('guide.pdf')).stderr).toContain('you are not allowed to read it');
  });
});

describe('wrong wishes', () => {
  test.each([
    [['--scheme', 'saddle-stich'], 'the nearest name is “saddle-stitch”'],
    [['--sheet', 'a44'], 'the nearest name is “a4”'],
    [['--sheet', '0x0mm'], '210x297mm'],
    [['--paper', 'thick'], '80 g'],
    [['--overlap', '10'], 'with the scheme “saddle-stitch”'],
    [['--tile', '--overlap', '10'], 'a length, as 10mm'],
    [['--tile', '--scheme', 'n-up'], '--tile and --scheme n-up'],
    [['--across', '2'], 'it goes with --scheme n-up or --scheme cut-and-stack'],
    [['--signature', 'many'], 'a whole number'],
    [['--signature', '6'], 'the nearest is'],
    [['other.pdf'], 'has no use for “other.pdf”'],
  ])('%j', async (args, hint) => {
    const { folder, run } = await desk();
    const { code, stderr } = await run('guide.pdf', ...args);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(hint);
    expect(readdirSync(folder)).toEqual(['guide.pdf']);
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
