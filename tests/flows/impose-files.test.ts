import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imposeFile } from '../../src/flows/impose.js';
import { BOOKLET } from '../support/impose-pages.js';
import { desk } from '../support/imposing-desk.js';
import { refusingDisk } from '../support/refusing-disk.js';

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
