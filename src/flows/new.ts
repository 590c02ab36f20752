import { join } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { loadCopied } from '../load/load-copied.js';
import { loadNewStock } from '../load/load-new-stock.js';
import type { CopiedFile, NewKind, NewRequest, NewStock } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { scaffold } from '../scaffold/scaffold.js';
import { DISK, type Disk } from '../write/disk.js';
import { writeNewFiles } from '../write/write-new-files.js';

export interface NewOrder extends Omit<NewRequest, 'stock' | 'copied'> {
  /** Absolute. */
  readonly root: string;
  readonly builtIn: string;
}

/** What was written, and what to do next. */
export interface Begun {
  readonly files: readonly string[];
  readonly next: readonly string[];
}

/** Where each kind of thing lies; `*` is its name. */
const PLACES: Readonly<Record<NewKind, string>> = {
  language: 'content/languages/*',
  country: 'content/countries/*',
  organisation: 'content/organisations/*',
  edition: 'content/editions/*.yaml',
  section: 'content/sections/*.md',
  template: 'templates/*',
};

/** Begins something new: commented files that are sound as they stand. Nothing that is there is touched. */
export async function beginNew(
  order: NewOrder,
  disk: Disk = DISK,
): Promise<Outcome<Begun | undefined>> {
  const { root, builtIn, ...request } = order;
  const stock = await loadNewStock(root, builtIn);
  const copied = await copiedFrom(order, stock);
  if (copied.diagnostics.length > 0) return { ...copied, value: undefined };
  const made = scaffold({ ...request, stock, ...(copied.value && { copied: copied.value }) });
  if (!made.value) return { value: undefined, diagnostics: made.diagnostics };
  const { files, next } = made.value;
  const diagnostics = writeNewFiles(root, files, disk);
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: { files: files.map(({ path }) => path), next }, diagnostics: [] };
}

/** The project's own one, or ours. */
async function copiedFrom(
  { kind, from, root, builtIn }: NewOrder,
  stock: NewStock,
): Promise<Outcome<readonly CopiedFile[] | undefined>> {
  if (from === undefined) return { value: undefined, diagnostics: [] };
  const path = PLACES[kind].replace('*', from);
  const isName = !/[\\/]|^\.+$/.test(from);
  const own = isName ? await loadCopied(join(root, path)) : undefined;
  const copied = own ?? (isName ? await loadCopied(join(builtIn, path)) : undefined);
  if (copied && copied.length > 0) return { value: copied, diagnostics: [] };
  return { value: undefined, diagnostics: [nothingToCopy(kind, from, stock)] };
}

function nothingToCopy(kind: NewKind, from: string, stock: NewStock): Diagnostic {
  const known: Readonly<Record<NewKind, readonly string[]>> = {
    language: stock.languages,
    country: stock.countries,
    organisation: stock.organisations,
    edition: [],
    section: stock.sections,
    template: stock.templates,
  };
  const hints =
    known[kind].length > 0 ? [nameHint(from, known[kind])] : ['coop-press list names them'];
  return errorAt('cli/bad-value', `There is no ${kind} “${from}” to copy.`, { hints });
}
