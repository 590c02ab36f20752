import type { DiagnosticCode } from './codes.js';

export type Severity = 'error' | 'warning' | 'note';

/** Where a reader must look: a path relative to the project, with line and column counted from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Characters to underline from the column on. */
  readonly length?: number;
}

/** Expected trouble: a place and a way out. A thrown error is a bug instead. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  /** The source line at the place, without its line end. */
  readonly excerpt?: string;
  readonly hints: readonly string[];
}

interface Details {
  readonly place?: Place | undefined;
  readonly excerpt?: string | undefined;
  readonly hints?: readonly string[];
}

export function errorAt(code: DiagnosticCode, message: string, details: Details = {}): Diagnostic {
  return diagnostic('error', code, message, details);
}

export function warningAt(
  code: DiagnosticCode,
  message: string,
  details: Details = {},
): Diagnostic {
  return diagnostic('warning', code, message, details);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === 'error');
}

function diagnostic(
  severity: Severity,
  code: DiagnosticCode,
  message: string,
  { place, excerpt, hints = [] }: Details,
): Diagnostic {
  return {
    code,
    severity,
    message,
    hints,
    ...(place && { place }),
    ...(excerpt !== undefined && { excerpt }),
  };
}
