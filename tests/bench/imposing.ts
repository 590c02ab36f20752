import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImposingFigures } from './judge-imposing.js';
import { measure, type Program } from './measure.js';
import { measureProgram } from './measure-program.js';
import { median, mediansOf } from './medians-of.js';
import { lettersOf, readWords } from './read-words.js';
import { repeatPages } from './repeat-pages.js';
import type { Usage } from './usage.js';

/** Puts a printed guide onto sheets, again and again. */
export interface Imposing {
  readonly run: () => Promise<void>;
  readonly figures: () => Promise<ImposingFigures>;
}

export interface ImposingWork {
  /** A booklet as it was printed. */
  readonly file: string;
  readonly folder: string;
  /** Of this repository, and of the compiled runners. */
  readonly root: string;
  readonly code: string;
  readonly print: (line: string) => void;
}

const LONG = 1000;

/** One run that is not counted shows that what is imposed still has all its words. */
export async function prepareImposing(work: ImposingWork): Promise<Imposing> {
  const folder = join(work.folder, 'imposing');
  await mkdir(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  await repeatPages(work.file, at('long.pdf'), LONG);
  const ours = oursIn(work, work.file, at('ours.pdf'));
  const oursLong = oursIn(work, at('long.pdf'), at('ours-long.pdf'));
  const bareLong = {
    script: join(work.code, 'bare-impose.mjs'),
    args: [at('long.pdf'), at('bare-long.pdf')],
  };
  const jam = [
    '--quiet',
    '--landscape',
    '--booklet',
    'true',
    '--outfile',
    at('pdfjam.pdf'),
    work.file,
  ];
  const reporter = join(work.code, 'report-usage.cjs');
  const usages = { ours: [] as Usage[], oursLong: [] as Usage[], bareLong: [] as Usage[] };
  const pdfjam: number[] = [];
  await measure(ours, reporter);
  await checkLetters(work.file, at('ours.pdf'));
  if ((await measureProgram('pdfjam', jam)) === undefined)
    work.print('pdfjam is not installed: imposing is not timed beside it');
  return {
    run: async () => {
      usages.ours.push(await measure(ours, reporter));
      pdfjam.push((await measureProgram('pdfjam', jam)) ?? Number.NaN);
      usages.oursLong.push(await measure(oursLong, reporter));
      usages.bareLong.push(await measure(bareLong, reporter));
    },
    figures: async () => ({
      guide: {
        pages: (await readWords(work.file)).pages,
        ours: mediansOf(usages.ours),
        pdfjamSeconds: pdfjam.some(Number.isNaN) ? undefined : median(pdfjam),
        inputBytes: (await stat(work.file)).size,
        outputBytes: (await stat(at('ours.pdf'))).size,
      },
      long: { pages: LONG, ours: mediansOf(usages.oursLong), bare: mediansOf(usages.bareLong) },
    }),
  };
}

function oursIn({ root }: ImposingWork, input: string, output: string): Program {
  return {
    script: join(root, 'dist/main.js'),
    args: ['impose', input, '--output', output, '--quiet'],
  };
}

/** The same letters in another order: pages that lie beside each other are drawn together. */
async function checkLetters(input: string, output: string): Promise<void> {
  const [before, after] = await Promise.all([input, output].map(readWords));
  const sorted = (letters = '') => [...lettersOf(letters)].sort().join('');
  if (sorted(before?.letters) !== sorted(after?.letters))
    throw new Error(`${output} has not the words of ${input}`);
}
