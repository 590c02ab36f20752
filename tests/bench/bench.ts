import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWords } from './check-words.js';
import { formatFigures } from './format-figures.js';
import { type Comparison, judge, type Measured } from './judge.js';
import { type Ground, layGround } from './lay-ground.js';
import { measure, type Program } from './measure.js';
import { mediansOf } from './medians-of.js';
import type { Usage } from './usage.js';

export interface BenchOptions {
  /** Of this repository. */
  readonly root: string;
  /** Ignored by git: sources, prints and compiled runners. */
  readonly folder: string;
  /** Compiled runners. */
  readonly code: string;
  readonly runs: number;
  readonly print: (line: string) => void;
}

/** Sections for about 9, 34 and 198 pages. */
const SIZES = { small: 2, middle: 8, large: 44 };

/** Measures both programs at every size; whether all that was promised holds. */
export async function bench(options: BenchOptions): Promise<boolean> {
  const contests = {
    small: await prepare(SIZES.small, options),
    middle: await prepare(SIZES.middle, options),
    large: await prepare(SIZES.large, options),
  };
  for (let run = 1; run <= options.runs; run += 1) {
    options.print(`run ${run} of ${options.runs}`);
    for (const contest of Object.values(contests)) await runBoth(contest, options);
  }
  const comparisons = {
    small: compare(contests.small),
    middle: compare(contests.middle),
    large: compare(contests.large),
  };
  const verdicts = judge(comparisons);
  options.print(`\n${formatFigures(comparisons, verdicts)}`);
  return verdicts.every(({ holds }) => holds);
}

/** A program, what it prints, and what its runs came to. */
interface Runner {
  readonly program: Program;
  readonly pages: number;
  readonly usages: Usage[];
}

interface Contest {
  readonly ours: Runner;
  readonly stock: Runner;
}

/** One run that is not counted fills the disk's cache and shows that both print the same words. */
async function prepare(sections: number, options: BenchOptions): Promise<Contest> {
  const { folder, code, root } = options;
  const ground = await layGround(folder, sections);
  const output = join(folder, `output-${sections}`);
  await mkdir(output, { recursive: true });
  const stockFile = join(output, 'stock.pdf');
  const ours: Program = {
    script: join(root, 'dist/main.js'),
    args: ['build', '--project', ground.project, '--output', output, '--quiet'],
  };
  const stock: Program = {
    script: join(code, 'stock.mjs'),
    args: [ground.json, ground.photographs, join(root, 'fonts'), stockFile],
  };
  return {
    ours: await tryOut(ours, { file: join(output, 'en/en-booklet.pdf'), ground, code }),
    stock: await tryOut(stock, { file: stockFile, ground, code }),
  };
}

interface Trial {
  readonly file: string;
  readonly ground: Ground;
  readonly code: string;
}

async function tryOut(program: Program, { file, ground, code }: Trial): Promise<Runner> {
  await measure(program, reporterIn(code));
  return { program, pages: await checkWords(file, ground.guide), usages: [] };
}

async function runBoth({ ours, stock }: Contest, { code }: BenchOptions): Promise<void> {
  for (const { program, usages } of [ours, stock]) {
    usages.push(await measure(program, reporterIn(code)));
  }
}

function reporterIn(code: string): string {
  return join(code, 'report-usage.cjs');
}

function compare({ ours, stock }: Contest): Comparison {
  const measured = ({ pages, usages }: Runner): Measured => ({ pages, ...mediansOf(usages) });
  return { ours: measured(ours), stock: measured(stock) };
}
