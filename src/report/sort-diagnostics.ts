import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** By file, line and column, each said once: several outputs may meet the same trouble. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const known = new Map(diagnostics.map((each) => [identityOf(each), each]));
  return [...known.values()].sort(byPlace);
}

function identityOf({ code, severity, message, place }: Diagnostic): string {
  return JSON.stringify([code, severity, message, place?.file, place?.line, place?.column]);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
