import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Outcome } from '../../model/outcome.js';
import type { PrinterNotes } from '../../model/printer.js';
import type { TextFile } from '../../model/sources.js';
import { withoutUnset } from '../../model/without-unset.js';
import { parseBorder } from '../../print/border.js';
import { PRINTER_SCHEMA } from './printer-schema.js';

/** Nobody needs one in a file of five lines. */
const MOST_ALIASES = 0;

/** What the user's `printer.yaml` says of a printer. */
export function parsePrinter(file: TextFile): Outcome<PrinterNotes | undefined> {
  const source = { file: file.path, text: file.text };
  const options = { schema: PRINTER_SCHEMA, aliasLimit: MOST_ALIASES };
  const { value, diagnostics } = readShape(source, options);
  if (!value) return { value: undefined, diagnostics };
  const { border: written, ...rest } = value;
  const border = written === undefined ? undefined : parseBorder(String(written));
  const notes = { ...withoutUnset(rest), ...(border !== undefined && { border }) };
  return { value: notes, diagnostics };
}
