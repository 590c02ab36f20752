import type { Diagnostic, Place, Severity } from '../diagnostics/diagnostic.js';
import { formatExcerpt } from './excerpt.js';
import type { Palette } from './palette.js';
import { sortDiagnostics } from './sort-diagnostics.js';
import { visible } from './visible.js';

/** An error is a place and a way out: where, what, the line itself, and what to do. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], palette: Palette): string {
  return sortDiagnostics(diagnostics)
    .map((each) => `${formatDiagnostic(each, palette)}\n`)
    .join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic, palette: Palette): string {
  const { code, severity, message, place, excerpt, hints } = diagnostic;
  const head = [place && palette.strong(formatPlace(place)), inColour(severity, palette), code];
  const lines = [head.filter((part) => part !== undefined).join('  ')];
  lines.push(`  ${visible(message)}`);
  if (excerpt !== undefined && place) {
    lines.push(...formatExcerpt(excerpt, place).map((line) => palette.faint(line)));
  }
  lines.push(...hints.map((hint) => `  hint: ${visible(hint)}`));
  return lines.join('\n');
}

function formatPlace({ file, line, column }: Place): string {
  const numbers = [line, column].filter((number) => number !== undefined);
  return visible([file, ...numbers].join(':'));
}

function inColour(severity: Severity, palette: Palette): string {
  return palette[severity](severity);
}
