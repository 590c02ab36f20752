import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import { type Imposed, type ImposeOptions, impose } from '../finish/impose.js';
import { loadFile } from '../load/load-file.js';
import { lookAt } from '../load/look-at.js';
import type { Outcome } from '../model/outcome.js';
import { DISK, type Disk } from '../write/disk.js';
import { openEditionWriter } from '../write/edition-writer.js';

export interface ImposeOrder {
  /** As it was named, from `cwd`. */
  readonly file: string;
  readonly cwd: string;
  /** A file, or a folder that is there; beside the input if left out. */
  readonly output?: string;
  readonly wishes: ImposeOptions;
}

/** The files that were written, named from where their reader stands, and what is on them. */
export interface ImposedFiles extends Omit<Imposed, 'bytes' | 'cover'> {
  readonly body: string;
  readonly cover?: string;
  readonly wishes: ImposeOptions;
}

/** Imposes a PDF that lies anywhere on the disk; it is never written over, and nothing is half written. */
export async function imposeFile(
  order: ImposeOrder,
  disk: Disk = DISK,
): Promise<Outcome<ImposedFiles | undefined>> {
  const input = resolve(order.cwd, order.file);
  const { value: bytes, diagnostics } = await loadFile(input, order.file);
  if (!bytes) return { value: undefined, diagnostics };
  const body = await outputOf(order, input);
  const targets = [body, coverOf(body)];
  const inTheWay = await standingInTheWay(input, targets, order);
  if (inTheWay.length > 0) return { value: undefined, diagnostics: inTheWay };
  const { wishes } = order;
  const imposed = await impose({ name: order.file, bytes }, wishes);
  if (!imposed.value) return { value: undefined, diagnostics: imposed.diagnostics };
  const written = writeBoth(disk, body, imposed.value);
  const noticed = [...imposed.diagnostics, ...written];
  if (hasErrors(written)) return { value: undefined, diagnostics: noticed };
  const { imposition, options, cover } = imposed.value;
  const names = {
    body: shownFrom(order.cwd, body),
    ...(cover && { cover: shownFrom(order.cwd, coverOf(body)) }),
  };
  return { value: { ...names, imposition, options, wishes }, diagnostics: noticed };
}

/** Absolute. */
async function outputOf({ output, cwd }: ImposeOrder, input: string): Promise<string> {
  const name = `${basename(input).replace(PDF_ENDING, '')}-imposed.pdf`;
  if (output === undefined) return join(dirname(input), name);
  const path = resolve(cwd, output);
  const standing = await lookAt(path);
  return standing?.isFolder ? join(path, name) : path;
}

const PDF_ENDING = /\.pdf$/i;

function coverOf(body: string): string {
  return `${body.replace(PDF_ENDING, '')}-cover.pdf`;
}

async function standingInTheWay(
  input: string,
  targets: readonly string[],
  { cwd }: ImposeOrder,
): Promise<readonly Diagnostic[]> {
  const own = await lookAt(input);
  const found = await Promise.all(targets.map(lookAt));
  return targets.flatMap((target, index) => {
    const standing = found[index];
    const shown = shownFrom(cwd, target);
    if (standing?.isFolder) return [folderThere(shown)];
    return standing && standing.identity === own?.identity ? [overItself(shown)] : [];
  });
}

function overItself(shown: string): Diagnostic {
  return errorAt('write/own-input', `“${shown}” is the file that is imposed; it stays as it is.`, {
    place: { file: shown },
    hints: ['name another file with --output, or leave it out'],
  });
}

function folderThere(shown: string): Diagnostic {
  return errorAt('write/not-a-folder', `A folder stands where “${shown}” must go.`, {
    place: { file: shown },
    hints: ['move it away, or name another file with --output'],
  });
}

/** Both files, or neither. */
function writeBoth(disk: Disk, body: string, { bytes, cover }: Imposed): readonly Diagnostic[] {
  const writer = openEditionWriter(disk, dirname(body));
  const staged = [
    ...writer.stage(basename(body), bytes),
    ...(cover ? writer.stage(basename(coverOf(body)), cover) : []),
  ];
  const diagnostics = hasErrors(staged) ? staged : writer.commit();
  writer.discard();
  return diagnostics;
}

function shownFrom(cwd: string, path: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}
