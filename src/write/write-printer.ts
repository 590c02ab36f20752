import { stringify } from 'yaml';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { PRINTER_FILE, type PrinterNotes } from '../model/printer.js';
import { formatBorder } from '../print/border.js';
import type { Disk } from './disk.js';
import { openEditionWriter } from './edition-writer.js';

const HEAD =
  '# What coop-press knows of your printer: “coop-press printer” shows and changes it.\n';

/** Keeps what is known of the user's printer: the file is whole, or as it was before. */
export function writePrinter(
  disk: Disk,
  folder: string,
  { name, sides, flips, tray, border }: PrinterNotes,
): readonly Diagnostic[] {
  const width = border === undefined ? undefined : formatBorder(border);
  const text = `${HEAD}${stringify({ name, sides, flips, tray, border: width })}`;
  const writer = openEditionWriter(disk, folder);
  const staged = writer.stage(PRINTER_FILE, new TextEncoder().encode(text));
  const diagnostics = hasErrors(staged) ? staged : writer.commit();
  writer.discard();
  const hints = [`look at the folder ${folder}`];
  return diagnostics.map((each) => ({ ...each, hints }));
}
