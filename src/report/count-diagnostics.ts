import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortDiagnostics } from './sort-diagnostics.js';

/** “2 errors, 1 warning”; undefined where there is nothing to count. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string | undefined {
  const each = sortDiagnostics(diagnostics);
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => ({
      severity,
      count: each.filter((one) => one.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return counts.length > 0 ? counts.join(', ') : undefined;
}
