import { join } from 'node:path';
import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { overlay } from '../model/overlay.js';
import { PRINTER_FILE, type PrinterKnowledge, type PrinterNotes } from '../model/printer.js';
import { DISK, type Disk } from '../write/disk.js';
import { forgetPrinter } from '../write/forget-printer.js';
import { writePrinter } from '../write/write-printer.js';
import { knownPrinter } from './known-printer.js';

export interface PrinterOrder {
  /** Absolute: the user's configuration folder; undefined where the environment names none. */
  readonly folder: string | undefined;
  /** What is to be kept besides what is known already; nothing = only show. */
  readonly notes: PrinterNotes;
  readonly forget: boolean;
}

type Told = Outcome<PrinterKnowledge | undefined>;

/** Shows what is known of the user's printer, adds to it, or forgets it. No project has a part in it. */
export async function printer(
  { folder, notes, forget }: PrinterOrder,
  disk: Disk = DISK,
): Promise<Told> {
  if (folder === undefined) return { value: undefined, diagnostics: [noFolder()] };
  const file = join(folder, PRINTER_FILE);
  if (forget) return told(file, undefined, forgetPrinter(disk, folder));
  const { value: known, diagnostics } = await knownPrinter(folder);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  if (Object.keys(notes).length === 0) return told(file, known, []);
  const all: PrinterNotes = overlay<PrinterNotes>([known ?? {}, notes]);
  return told(file, all, writePrinter(disk, folder, all));
}

function told(
  file: string,
  notes: PrinterNotes | undefined,
  diagnostics: readonly Diagnostic[],
): Told {
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: { file, ...(notes && { notes }) }, diagnostics };
}

function noFolder(): Diagnostic {
  const message = 'The environment does not say where your settings are kept.';
  const hints = ['set HOME, or XDG_CONFIG_HOME (on Windows APPDATA), to a folder of yours'];
  return errorAt('settings/no-user-folder', message, { hints });
}
