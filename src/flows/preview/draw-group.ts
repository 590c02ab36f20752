import { basename, join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Outcome } from '../../model/outcome.js';
import type { PictureRecord } from '../../model/picture.js';
import type { Disk } from '../../write/disk.js';
import { openEditionWriter } from '../../write/edition-writer.js';
import { removePictures } from '../../write/remove-pictures.js';
import type { Company } from '../request.js';
import type { Book } from './book.js';
import { type DrawTools, drawBook, type PictureWish } from './draw-book.js';

const MS_PER_SECOND = 1000;

export interface GroupRun {
  readonly disk: Disk;
  /** Absolute. */
  readonly folder: string;
  readonly wish: PictureWish;
  readonly company: Company;
  /** Steps of the run that are over, and all that there are. */
  readonly done: number;
  readonly of: number;
}

/** Draws books that belong together; where one fails, all of them keep their former pictures. */
export async function drawGroup(
  books: readonly Book[],
  run: GroupRun,
): Promise<Outcome<readonly PictureRecord[]>> {
  const { disk, folder, company } = run;
  const writer = openEditionWriter(disk, folder);
  company.signal.addEventListener('abort', writer.discard);
  try {
    const drawn = await drawBooks(books, run, { writer, signal: company.signal });
    if (hasErrors(drawn.diagnostics) || company.signal.aborted) return { ...drawn, value: [] };
    const trouble = writer.commit();
    if (hasErrors(trouble)) return { value: [], diagnostics: [...drawn.diagnostics, ...trouble] };
    const isWhole = run.wish.pages.length === 0;
    const left = isWhole ? removeFormer(books, drawn.value, run) : [];
    return { ...drawn, diagnostics: [...drawn.diagnostics, ...left] };
  } finally {
    writer.discard();
    company.signal.removeEventListener('abort', writer.discard);
  }
}

/** Goes on after a book that fails, so that the problems of all of them are found in one run. */
async function drawBooks(
  books: readonly Book[],
  { wish, company, done, of }: GroupRun,
  tools: DrawTools,
): Promise<Outcome<readonly PictureRecord[]>> {
  const records: PictureRecord[] = [];
  const found: Diagnostic[] = [];
  for (const [index, book] of books.entries()) {
    if (company.signal.aborted) break;
    const step = { count: done + index + 1, of, label: `${book.group}/${book.name}-*.png` };
    company.progress(step);
    const began = company.now();
    const { value, diagnostics } = await drawBook(book, wish, tools);
    records.push(...value);
    found.push(...diagnostics);
    const seconds = (company.now() - began) / MS_PER_SECOND;
    const outcome = hasErrors(diagnostics) ? 'failed' : countOf(value);
    company.progress({ ...step, seconds, outcome });
  }
  return { value: records, diagnostics: found };
}

function countOf({ length }: readonly PictureRecord[]): string {
  return length === 1 ? '1 picture' : `${length} pictures`;
}

function removeFormer(
  books: readonly Book[],
  records: readonly PictureRecord[],
  { disk, folder }: GroupRun,
): readonly Diagnostic[] {
  return books.flatMap(({ group, name, shown }) => {
    const kept = records.filter(({ of }) => of === shown).map(({ path }) => basename(path));
    return removePictures(disk, join(folder, group), { name, kept });
  });
}
