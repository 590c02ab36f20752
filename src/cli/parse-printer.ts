import { errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Outcome } from '../model/outcome.js';
import {
  NAME_FORM,
  PRINTER_FLIPS,
  PRINTER_NAME,
  PRINTER_SIDES,
  PRINTER_TRAYS,
  type PrinterNotes,
} from '../model/printer.js';
import { BORDER_FORM, parseBorder } from '../print/border.js';

type Said = Readonly<Partial<Record<keyof PrinterNotes, string>>>;

/** What the options say about a printer. */
export function parsePrinter(said: Said): Outcome<PrinterNotes> {
  const sides = oneOf('sides', said.sides, PRINTER_SIDES);
  const flips = oneOf('flips', said.flips, PRINTER_FLIPS);
  const tray = oneOf('tray', said.tray, PRINTER_TRAYS);
  const name = parseName(said.name);
  const border = parseWidth(said.border);
  const value = { ...name.value, ...sides.value, ...flips.value, ...tray.value, ...border.value };
  const parts = [name, sides, flips, tray, border];
  return { value, diagnostics: parts.flatMap(({ diagnostics }) => diagnostics) };
}

type Part = Outcome<PrinterNotes>;

function oneOf<Name extends 'sides' | 'flips' | 'tray'>(
  option: Name,
  given: string | undefined,
  known: readonly (PrinterNotes[Name] & string)[],
): Part {
  if (given === undefined) return NOTHING;
  const found = known.find((each) => each === given);
  if (found === undefined)
    return wrong(`“--${option}” does not take “${given}”.`, nameHint(given, known));
  return { value: { [option]: found }, diagnostics: [] };
}

function parseName(given: string | undefined): Part {
  if (given === undefined) return NOTHING;
  const name = given.trim();
  if (PRINTER_NAME.test(name)) return { value: { name }, diagnostics: [] };
  return wrong(`“${name}” is no name for a printer.`, NAME_FORM);
}

function parseWidth(given: string | undefined): Part {
  if (given === undefined) return NOTHING;
  const border = parseBorder(given);
  if (border === undefined) return wrong(`“${given}” is no border of a printer.`, BORDER_FORM);
  return { value: { border }, diagnostics: [] };
}

const NOTHING: Part = { value: {}, diagnostics: [] };

function wrong(message: string, hint: string): Part {
  return { value: {}, diagnostics: [errorAt('cli/bad-value', message, { hints: [hint] })] };
}
