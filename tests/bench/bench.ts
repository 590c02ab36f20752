import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkWords } from './check-words.js';
import { formatFigures } from './format-figures.js';
import { formatImposing } from './format-imposing.js';
import { formatVerdicts } from './format-verdicts.js';
import { type Imposing, prepareImposing } from './imposing.js';
import { type Comparison, judge, type Measured, type Verdict } from './judge.js';
import { judgeImposing } from './judge-imposing.js';
import { type Ground, layGround, type Work } from './lay-ground.js';
import { measure, type Program } from './measure.js';
import { mediansOf } from './medians-of.js';
import type { Print } from './print.js';
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
const EDITIONS = { batch: 12, longBatch: 48 };

/** Measures both programs at every size and with a batch of editions; whether all that was promised holds. */
export async function bench(options: BenchOptions): Promise<boolean> {
  const { small: sections } = SIZES;
  const contests = {
    small: await prepare({ sections }, options),
    middle: await prepare({ sections: SIZES.middle }, options),
    large: await prepare({ sections: SIZES.large }, options),
    batch: await prepare({ sections, editions: EDITIONS.batch }, options),
  };
  const longBatch = await prepareOurs({ sections, editions: EDITIONS.longBatch }, options);
  const imposing = await prepareImposing({ ...options, file: largeGuide(options) });
  for (let run = 1; run <= options.runs; run += 1) {
    options.print(`run ${run} of ${options.runs}`);
    for (const { ours, stock } of Object.values(contests)) await runAll([ours, stock], options);
    await runAll([longBatch], options);
    await imposing.run();
  }
  const comparisons = {
    small: compare(contests.small),
    middle: compare(contests.middle),
    large: compare(contests.large),
    batch: { ...compare(contests.batch), editions: EDITIONS.batch },
    longBatch: { ...measured(longBatch), editions: EDITIONS.longBatch },
  };
  const guides = judge(comparisons);
  options.print(`\n${formatFigures(comparisons, guides)}`);
  const sheets = await tellImposing(imposing, options);
  const verdicts = [...guides, ...sheets];
  return verdicts.every(({ holds }) => holds);
}

/** Imposing alone: only the guide that it takes is printed. */
export async function benchImposing(options: BenchOptions): Promise<boolean> {
  await prepareOurs({ sections: SIZES.large }, options);
  const imposing = await prepareImposing({ ...options, file: largeGuide(options) });
  for (let run = 1; run <= options.runs; run += 1) {
    options.print(`run ${run} of ${options.runs}`);
    await imposing.run();
  }
  return (await tellImposing(imposing, options)).every(({ holds }) => holds);
}

async function tellImposing(
  imposing: Imposing,
  { print }: BenchOptions,
): Promise<readonly Verdict[]> {
  const figures = await imposing.figures();
  const verdicts = judgeImposing(figures);
  print(`\n${formatImposing(figures)}\n\n${formatVerdicts(verdicts)}\n`);
  return verdicts;
}

/** As ours has printed it. */
function largeGuide({ folder }: BenchOptions): string {
  return join(folder, `project-${SIZES.large}/output/en/en-booklet.pdf`);
}

/** A program, what it prints, and what its runs came to. */
interface Runner {
  readonly program: Program;
  /** Of all its files. */
  readonly pages: number;
  readonly usages: Usage[];
}

interface Contest {
  readonly ours: Runner;
  readonly stock: Runner;
}

/** One run that is not counted fills the disk's cache and shows that both print the same words. */
async function prepare(work: Work, options: BenchOptions): Promise<Contest> {
  const ground = await layGround(options.folder, work);
  return { ours: await tryOurs(ground, options), stock: await tryStock(ground, options) };
}

async function prepareOurs(work: Work, options: BenchOptions): Promise<Runner> {
  return tryOurs(await layGround(options.folder, work), options);
}

function tryOurs(ground: Ground, { code, root }: BenchOptions): Promise<Runner> {
  const output = join(ground.project, 'output');
  const program: Program = {
    script: join(root, 'dist/main.js'),
    args: ['build', '--project', ground.project, '--output', output, '--quiet'],
  };
  const fileOf = ({ name }: Print) => join(output, name, `${name}-booklet.pdf`);
  return tryOut(program, { ground, code, fileOf });
}

async function tryStock(ground: Ground, { code, root }: BenchOptions): Promise<Runner> {
  const { project, photographs, json } = ground;
  const output = join(project, 'output-stock');
  await mkdir(output, { recursive: true });
  const program: Program = {
    script: join(code, 'stock.mjs'),
    args: [json, photographs, join(root, 'fonts'), output],
  };
  return tryOut(program, { ground, code, fileOf: ({ name }) => join(output, `${name}.pdf`) });
}

interface Trial {
  readonly ground: Ground;
  readonly code: string;
  readonly fileOf: (print: Print) => string;
}

async function tryOut(program: Program, { ground, code, fileOf }: Trial): Promise<Runner> {
  await measure(program, reporterIn(code));
  let pages = 0;
  for (const print of ground.prints) pages += await checkWords(fileOf(print), print);
  return { program, pages, usages: [] };
}

async function runAll(runners: readonly Runner[], { code }: BenchOptions): Promise<void> {
  for (const { program, usages } of runners) {
    usages.push(await measure(program, reporterIn(code)));
  }
}

function reporterIn(code: string): string {
  return join(code, 'report-usage.cjs');
}

function compare({ ours, stock }: Contest): Comparison {
  return { ours: measured(ours), stock: measured(stock) };
}

function measured({ pages, usages }: Runner): Measured {
  return { pages, ...mediansOf(usages) };
}
