import { basename } from 'node:path';
import type { Outcome } from '../../model/outcome.js';
import type { OpenProject } from '../../model/project.js';
import type { EditionWriter } from '../../write/edition-writer.js';
import type { PlannedOutput } from '../plan-output.js';
import { type EditionPlan, planRun } from '../plan-run.js';
import { printEditions } from '../print-editions.js';
import type { Company, Request } from '../request.js';
import type { Book } from './book.js';

export interface PrintedBooks {
  readonly books: readonly Book[];
  /** All that were asked for, also those that failed. */
  readonly outputs: number;
}

/** Prints what is asked for as a build does; an edition that fails has no books. */
export async function printInMemory(
  request: Request,
  { openProject, company }: { readonly openProject: OpenProject; readonly company: Company },
): Promise<Outcome<PrintedBooks>> {
  const { value: plan, diagnostics } = await planRun(request, openProject);
  if (!plan || plan === 'closed') return { value: { books: [], outputs: 0 }, diagnostics };
  const printed = new Map<string, Uint8Array>();
  const openWriter = () => keeperOf(printed);
  const run = await printEditions({ request, plan, company, openWriter });
  const books = plan.editions.flatMap((edition) => booksOf(edition, printed));
  return {
    value: { books, outputs: run.value.length },
    diagnostics: [...diagnostics, ...run.diagnostics],
  };
}

/** Keeps the bytes where a build would write them. */
function keeperOf(printed: Map<string, Uint8Array>): EditionWriter {
  const staged = new Map<string, Uint8Array>();
  return {
    stage: (path, bytes) => {
      staged.set(path, bytes);
      return [];
    },
    commit: () => {
      for (const [path, bytes] of staged) printed.set(path, bytes);
      return [];
    },
    discard: () => staged.clear(),
  };
}

function booksOf(
  { name: group, edition, outputs }: EditionPlan,
  printed: ReadonlyMap<string, Uint8Array>,
): readonly Book[] {
  const binding = edition?.direction === 'rtl' ? 'right' : 'left';
  return outputs.flatMap((output) => {
    const bytes = printed.get(output.name.path);
    return bytes ? [{ ...bookOf(output), group, bytes, binding }] : [];
  });
}

/** What goes into an office printer is no book yet: its pages are shown one by one. */
function bookOf({ name: { path }, template, request }: PlannedOutput) {
  const isFolded = template.product === 'folded' && request.profile === 'screen';
  return { name: basename(path, '.pdf'), shown: path, isFolded };
}
