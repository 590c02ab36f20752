import { loadPrinter } from '../load/load-printer.js';
import type { Outcome } from '../model/outcome.js';
import type { PrinterNotes } from '../model/printer.js';

const WAY_OUT =
  'mend the file, or begin anew: coop-press printer --forget; --no-user-settings builds without it';

/** What the user's configuration folder knows of a printer; undefined where it knows nothing, or nothing that can be read. */
export async function knownPrinter(folder: string): Promise<Outcome<PrinterNotes | undefined>> {
  const { value: file, diagnostics: unread } = await loadPrinter(folder);
  // What reads them is slow to load, and most users have none.
  const parsed = file && (await import('../parse/yaml/parse-printer.js')).parsePrinter(file);
  const faults = [...unread, ...(parsed?.diagnostics ?? [])];
  const diagnostics = faults.map((each) => ({ ...each, hints: [...each.hints, WAY_OUT] }));
  const notes = parsed?.value;
  const isEmpty = notes === undefined || Object.keys(notes).length === 0;
  return { value: isEmpty ? undefined : notes, diagnostics };
}
