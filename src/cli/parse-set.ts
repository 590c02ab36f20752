import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { Strings } from '../model/strings.js';

const ASSIGNMENT = /^string\.([^=]+)=(.*)$/s;

/** Reads `--set string.key=value`, each into a word for this run. */
export function parseSet(assignments: readonly string[]): Outcome<Strings> {
  const value: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const assignment of assignments) {
    const [, key, words] = ASSIGNMENT.exec(assignment) ?? [];
    if (key !== undefined && words !== undefined) value[key.trim()] = words.normalize('NFC');
    else diagnostics.push(notAnAssignment(assignment));
  }
  return { value, diagnostics };
}

function notAnAssignment(assignment: string): Diagnostic {
  return errorAt('cli/bad-value', `“${assignment}” does not say what to fill in.`, {
    hints: ['write it like --set string.date="12 May"'],
  });
}
