import type { Outcome } from '../model/outcome.js';
import { type Printer, printerOf } from '../model/printer.js';
import { knownPrinter } from './known-printer.js';

/** The printer that an output is planned for; undefined for an unknown one. Notes that cannot be read do not stop a build. */
export async function usersPrinter(
  folder: string | undefined,
): Promise<Outcome<Printer | undefined>> {
  if (folder === undefined) return { value: undefined, diagnostics: [] };
  const { value: notes, diagnostics } = await knownPrinter(folder);
  const warnings = diagnostics.map((each) => ({ ...each, severity: 'warning' as const }));
  return { value: notes && printerOf(notes), diagnostics: warnings };
}
