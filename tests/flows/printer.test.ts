import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printer } from '../../src/flows/printer.js';
import { usersPrinter } from '../../src/flows/users-printer.js';
import { mm } from '../../src/print/lengths.js';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { refusingDisk } from '../support/refusing-disk.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runHere } from '../support/translate.js';

interface Desk {
  readonly folder: string;
  readonly file: string;
  readonly say: (...args: readonly string[]) => ReturnType<typeof runHere>;
}

/** A user's configuration folder, with what is known of a printer in it. */
function deskOf(known?: string): Desk {
  const folder = join(temporaryFolder(), 'coop-press');
  const file = join(folder, 'printer.yaml');
  if (known !== undefined) {
    mkdirSync(folder);
    writeFileSync(file, known);
  }
  const say = (...args: readonly string[]) => runHere(['printer', ...args], folder, folder);
  return { folder, file, say };
}

test('nothing is known at first, and a sheet is named that tells', async () => {
  const { file, folder, say } = deskOf();
  const { code, stdout } = await say();
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing is known of your printer yet. “coop-press test-sheet”');
  expect(stdout).toContain(file);
  expect(existsSync(folder)).toBe(false);
});

test('keeps what is said, shows what is assumed, and adds to it later', async () => {
  const { file, say } = deskOf();
  const first = await say('--name', 'Ricoh in the hall', '--flips', 'swapped');
  expect(first.code).toBe(0);
  expect(first.stdout.split('\n')).toEqual([
    'Printer  Ricoh in the hall',
    'Sides    prints both sides                                 assumed',
    'Edge     flips the long edge when asked for the short one',
    'Tray     sheets come out face down                         assumed',
    'Border   6 mm stay white                                   assumed',
    `Kept in ${file}`,
    '',
  ]);
  await say('--border', '4.2mm', '--tray', 'face-up');
  expect(readFileSync(file, 'utf8')).toBe(
    [
      '# What coop-press knows of your printer: “coop-press printer” shows and changes it.',
      'name: Ricoh in the hall',
      'flips: swapped',
      'tray: face-up',
      'border: 4.2mm',
      '',
    ].join('\n'),
  );
  expect((await say()).stdout).toContain('Border   4.2 mm stay white\n');
});

test('a printer of one side flips nothing', async () => {
  const { say } = deskOf('sides: single\nflips: swapped\n');
  const { stdout } = await say();
  expect(stdout).toContain('Sides    prints one side at a time\n');
  expect(stdout).not.toContain('Edge');
});

test('tells a program the same', async () => {
  const { file, say } = deskOf('name: Hall\nborder: 0.2in\n');
  expect(JSON.parse((await say('--json')).stdout)).toEqual({
    file,
    printer: {
      name: 'Hall',
      sides: 'duplex',
      flips: 'as-asked',
      tray: 'face-down',
      border: '5.1mm',
    },
    assumed: ['sides', 'flips', 'tray'],
    diagnostics: [],
  });
  expect(JSON.parse((await deskOf().say('--json')).stdout)).toMatchObject({ printer: null });
});

test('forgets, also what cannot be read and what was never known', async () => {
  for (const known of ['name: Hall\n', 'name: [', undefined]) {
    const { file, say } = deskOf(known);
    expect(await say('--forget')).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(file)).toBe(false);
  }
});

test('says all that is wrong with the options, and keeps nothing of them', async () => {
  const { folder, say } = deskOf();
  const { code, stderr } = await say('--flips', 'swaped', '--border', '5', '--tray', 'face-up');
  expect(code).toBe(2);
  expect(stderr).toContain('“--flips” does not take “swaped”.');
  expect(stderr).toContain('the nearest name is “swapped”');
  expect(stderr).toContain('“5” is no border of a printer.');
  expect(existsSync(folder)).toBe(false);
  expect((await say('--forget', '--name', 'Hall')).stderr).toContain(
    '“--forget” goes with no other',
  );
  expect((await say('Hall')).code).toBe(2);
});

test('does not write over notes that it cannot read', async () => {
  const { file, say } = deskOf('sides: dupleks\n');
  const { code, stderr } = await say('--tray', 'face-up');
  expect(code).toBe(1);
  expect(stderr).toContain(`${file}:1:8  error  yaml/wrong-value`);
  expect(stderr).toContain('the nearest name is “duplex”');
  expect(stderr).toContain('coop-press printer --forget');
  expect(readFileSync(file, 'utf8')).toBe('sides: dupleks\n');
});

test('says what to do where the environment names no place for it', async () => {
  const { code, stderr } = await runHere(['printer'], temporaryFolder());
  expect(code).toBe(1);
  expect(stderr).toContain('settings/no-user-folder');
  expect(stderr).toContain('XDG_CONFIG_HOME');
});

test.each(['makeFolder', 'writeNew', 'rename'] as const)(
  'keeps the notes of before where the disk refuses (%s)',
  async (call) => {
    const { folder, file } = deskOf('name: Hall\n');
    const order = { folder, notes: { name: 'Office' }, forget: false };
    const { value, diagnostics } = await printer(order, refusingDisk(call, 'ENOSPC'));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'write/no-space' }]);
    expect(diagnostics[0]?.hints).toEqual([`look at the folder ${folder}`]);
    expect(readFileSync(file, 'utf8')).toBe('name: Hall\n');
    expect(readdirSync(folder)).toEqual(['printer.yaml']);
  },
);

test('says so where the notes cannot be removed', async () => {
  const { folder } = deskOf('name: Hall\n');
  const order = { folder, notes: {}, forget: true };
  const { diagnostics } = await printer(order, refusingDisk('remove', 'EACCES'));
  expect(diagnostics).toMatchObject([{ code: 'write/not-allowed' }]);
});

test('follows a link to where the notes are kept', async () => {
  const { folder, file } = deskOf('');
  const elsewhere = join(temporaryFolder(), 'mine.yaml');
  writeFileSync(elsewhere, 'border: 3mm\n');
  rmSync(file);
  symlinkSync(elsewhere, file);
  expect((await usersPrinter(folder)).value?.border).toBe(mm(3));
});

test('an output is planned for the printer of whoever prints, as far as it is known', async () => {
  expect((await usersPrinter(deskOf('flips: swapped\nname: Hall\n').folder)).value).toEqual({
    name: 'Hall',
    sides: 'duplex',
    flips: 'swapped',
    tray: 'face-down',
    border: mm(6),
  });
  for (const known of ['', '# nothing yet\n', undefined]) {
    expect(await usersPrinter(deskOf(known).folder)).toEqual({ value: undefined, diagnostics: [] });
  }
  expect((await usersPrinter(undefined)).value).toBeUndefined();
});

test('notes that cannot be read are a warning to a build, unless they are left out', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { file, folder } = deskOf('sides: both\n');
  const build = (...args: readonly string[]) => runHere(['build', ...args], root, folder);
  const warned = await build();
  expect(warned.code).toBe(0);
  expect(warned.stderr).toContain(`${file}:1:8  warning  yaml/wrong-value`);
  expect(warned.stderr).toContain('--no-user-settings builds without it');
  const silent = await build('--no-user-settings');
  expect(silent).toMatchObject({ code: 0 });
  expect(silent.stderr).not.toContain('printer.yaml');
});

test('a project has no part in it: nothing of the printer is written there', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { folder } = deskOf();
  await runHere(['printer', '--border', '5mm'], root, folder);
  expect(readdirSync(root)).toEqual(['content']);
});
