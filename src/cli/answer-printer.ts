import { errorAt } from '../diagnostics/diagnostic.js';
import { printer } from '../flows/printer.js';
import type { Outcome } from '../model/outcome.js';
import { type PrinterKnowledge, printerOf } from '../model/printer.js';
import { formatBorder } from '../print/border.js';
import { formatPrinter } from '../report/format-printer.js';
import type { Asked } from './parse-arguments.js';
import { parsePrinter } from './parse-printer.js';
import type { Answer } from './reporter.js';

/** Tells what is known of the user's printer, after it was told more, or told to forget it. */
export async function answerPrinter(
  { details, forget }: Asked,
  folder: string | undefined,
): Promise<Outcome<Answer | undefined>> {
  const { name, sides, flips, tray, border } = details;
  const said = Object.entries({ name, sides, flips, tray, border });
  const given = Object.fromEntries(said.filter(([, value]) => value !== undefined));
  const notes = parsePrinter(given);
  if (notes.diagnostics.length > 0) return { value: undefined, diagnostics: notes.diagnostics };
  if (forget && Object.keys(given).length > 0) {
    const message = '“--forget” goes with no other word about the printer.';
    const hints = ['forget first, then say what is right in a second command'];
    return { value: undefined, diagnostics: [errorAt('cli/bad-value', message, { hints })] };
  }
  const { value, diagnostics } = await printer({ folder, notes: notes.value, forget });
  const answer = value && { json: asJson(value), text: formatPrinter(value) };
  return { value: answer, diagnostics };
}

/** `printer` is null where nothing is known; `assumed` names what nobody has said. */
function asJson({ file, notes }: PrinterKnowledge): object {
  if (!notes) return { file, printer: null, assumed: [] };
  const { border, ...rest } = printerOf(notes);
  const printer = { ...rest, border: formatBorder(border) };
  return { file, printer, assumed: Object.keys(printer).filter((key) => !(key in notes)) };
}
