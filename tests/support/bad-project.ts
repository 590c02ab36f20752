import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { exitCodeFor } from '../../src/cli/exit-codes.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { build } from '../../src/flows/build.js';
import type { BuildRecord } from '../../src/model/build-record.js';
import { openProject } from '../../src/pipeline/open-project.js';
import { sortDiagnostics } from '../../src/report/sort-diagnostics.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from './make-project.js';
import { companyOf, EVERYTHING } from './run-build.js';

export interface BadRun {
  readonly folder: string;
  /** As a reader gets them: in order, each once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: number;
  readonly record: BuildRecord | undefined;
  /** All that lies in the output folder but the record. */
  readonly written: readonly string[];
}

interface BadOptions {
  readonly trustTemplates?: boolean;
  /** What is done to the project's folder before it is built. */
  readonly before?: (folder: string) => void;
}

export const WELCOME = 'content/sections/welcome.md';
export const BOOKLET = 'en/en-booklet.pdf';

/** The one section of the small guide; its text begins on line 6. */
export function welcome(text: string | Uint8Array, head = 'title: Welcome\nkind: reading'): Files {
  const start = `---\n${head}\n---\n\n`;
  if (typeof text === 'string') return { [WELCOME]: `${start}${text}\n` };
  return { [WELCOME]: Buffer.concat([Buffer.from(start), text]) };
}

/** Builds the small guide with these files over it, as the command does but in this process. */
export async function buildBad(files: Files, options: BadOptions = {}): Promise<BadRun> {
  const folder = makeProject({ ...SMALL_GUIDE, ...files });
  options.before?.(folder);
  return await buildAgain(folder, options);
}

export async function buildAgain(folder: string, options: BadOptions = {}): Promise<BadRun> {
  const { trustTemplates = false } = options;
  const creator = 'coop-press 9.9.9';
  const project = { root: folder, builtIn: BUILT_IN, trustTemplates, settings: {}, creator };
  const tool = { name: 'coop-press', version: '9.9.9' };
  const destination = { folder: join(folder, 'output'), tool, versions: { node: '20' } };
  const request = { project, choice: EVERYTHING, strings: {} };
  const run = await build(request, destination, { openProject, company: companyOf() });
  return {
    folder,
    diagnostics: sortDiagnostics(run.diagnostics),
    exitCode: exitCodeFor(run.diagnostics),
    record: recordIn(destination.folder),
    written: filesIn(destination.folder).filter((name) => name !== 'build-record.json'),
  };
}

function recordIn(folder: string): BuildRecord | undefined {
  const file = join(folder, 'build-record.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

interface Told {
  readonly code: string;
  /** file:line:column, as it is printed. */
  readonly at: string;
  readonly message?: string;
  readonly hint?: string;
  /** A file that cannot be read has no line to show. */
  readonly hasExcerpt?: boolean;
}

/** Nothing but this is told, each with its line and a way out, and nothing is written. */
export function expectRefused(run: BadRun, told: readonly Told[]): void {
  expect(run.diagnostics.map(({ code, place }) => `${code} ${placeOf(place)}`)).toEqual(
    told.map(({ code, at }) => `${code} ${at}`),
  );
  for (const [index, { message = '', hint = '', hasExcerpt = true }] of told.entries()) {
    const found = run.diagnostics[index];
    expect(found?.message).toContain(message);
    expect(found?.hints.join('\n')).toContain(hint);
    expect(found?.hints.join('')).not.toBe('');
    expect((found?.excerpt ?? '').length > 0, `excerpt of ${found?.message}`).toBe(hasExcerpt);
  }
  expect(run.exitCode).toBe(1);
  expect(run.written).toEqual([]);
}

export function placeOf(place: Diagnostic['place']): string {
  return [place?.file, place?.line, place?.column].filter((each) => each !== undefined).join(':');
}

/** Written, and whole from its first to its last byte. */
export function expectWhole({ folder }: BadRun, path = BOOKLET): Uint8Array {
  const bytes = readFileSync(join(folder, 'output', path));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.subarray(-6).toString()).toContain('%%EOF');
  return bytes;
}
