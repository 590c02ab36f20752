import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { PictureRecord } from '../model/picture.js';
import { DISK } from '../write/disk.js';
import { lockOutput } from '../write/lock.js';
import type { BuildTools } from './build.js';
import type { Book } from './preview/book.js';
import type { PictureWish } from './preview/draw-book.js';
import { drawGroup } from './preview/draw-group.js';
import { type PrintedBooks, printInMemory } from './preview/print-in-memory.js';
import { readBooks } from './preview/read-books.js';
import type { Progress } from './progress.js';
import type { Request } from './request.js';

export interface PreviewOrder {
  /** Editions, and PDF files by their path. */
  readonly names: readonly string[];
  /** Absolute: what names of files are relative to. */
  readonly cwd: string;
  /** Absolute: where the pictures go. */
  readonly folder: string;
  readonly wish: PictureWish;
}

/** Draws pictures of what editions print, and of files; those of an edition all or not at all. */
export async function preview(
  request: Request,
  order: PreviewOrder,
  { openProject, company, disk = DISK }: BuildTools,
): Promise<Outcome<readonly PictureRecord[]>> {
  const refused = optionsForNothing(request, order.names);
  if (refused.length > 0) return { value: [], diagnostics: refused };
  const lock = lockOutput(disk, order.folder);
  if (!lock.value) return { value: [], diagnostics: lock.diagnostics };
  const { release } = lock.value;
  company.signal.addEventListener('abort', release);
  try {
    return await previewLocked(request, order, { openProject, company, disk });
  } finally {
    company.signal.removeEventListener('abort', release);
    release();
  }
}

async function previewLocked(
  request: Request,
  order: PreviewOrder,
  tools: Required<BuildTools>,
): Promise<Outcome<readonly PictureRecord[]>> {
  const files = await readBooks(order.cwd, order.names.filter(isFile));
  const printed = await printAsked(request, order.names, tools, files.value.length);
  const { books, outputs } = printed.value;
  const { company, disk } = tools;
  const { folder, wish } = order;
  const run = { disk, folder, wish, company, of: stepsFor(outputs, files.value.length) };
  const records: PictureRecord[] = [];
  const found = [...files.diagnostics, ...printed.diagnostics];
  let done = outputs;
  for (const group of groupsOf([...books, ...files.value])) {
    const drawn = await drawGroup(group, { ...run, done });
    done += group.length;
    records.push(...drawn.value);
    found.push(...drawn.diagnostics);
  }
  return { value: records, diagnostics: found };
}

/** An output is printed and then drawn, a file is only drawn. */
function stepsFor(outputs: number, files: number): number {
  return 2 * outputs + files;
}

async function printAsked(
  request: Request,
  names: readonly string[],
  { openProject, company }: BuildTools,
  files: number,
): Promise<Outcome<PrintedBooks>> {
  const editions = names.filter((name) => !isFile(name));
  if (editions.length === 0) return { value: { books: [], outputs: 0 }, diagnostics: [] };
  const choice = { ...request.choice, editions };
  const progress: Progress = (step) => company.progress({ ...step, of: stepsFor(step.of, files) });
  return await printInMemory(
    { ...request, choice },
    { openProject, company: { ...company, progress } },
  );
}

function isFile(name: string): boolean {
  return /\.pdf$/i.test(name);
}

function groupsOf(books: readonly Book[]): readonly (readonly Book[])[] {
  const names = new Set(books.map(({ group }) => group));
  return [...names].map((name) => books.filter(({ group }) => group === name));
}

/** Which outputs are meant is said of editions: a file is what it is. */
function optionsForNothing(
  { choice: { templates, variants, profiles, sizes, sections }, strings }: Request,
  names: readonly string[],
): readonly Diagnostic[] {
  const said = Object.entries({
    '--template': templates.length,
    '--variant': variants.length,
    '--profile': profiles.length,
    '--size': sizes.length,
    '--section': sections.length,
    '--set': Object.keys(strings).length,
  }).flatMap(([option, count]) => (count > 0 ? [option] : []));
  if (said.length === 0 || !names.every(isFile)) return [];
  const message = `${said.join(', ')}: a file that is printed already has no such choice.`;
  const hints = ['name an edition, or leave the options out'];
  return [errorAt('cli/bad-value', message, { hints })];
}
