import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a script can tell from the exit code; the help lists them. */
export const EXIT = {
  done: 0,
  problems: 1,
  usage: 2,
  notWritten: 3,
  fault: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: readonly (readonly [ExitCode, string])[] = [
  [EXIT.done, 'done; there may be warnings'],
  [EXIT.problems, 'problems in the sources'],
  [EXIT.usage, 'wrong usage of the command line'],
  [EXIT.notWritten, 'the files could not be written'],
  [EXIT.fault, 'a fault of coop-press itself'],
  [EXIT.interrupted, 'interrupted'],
];

/** The gravest error decides: a wrong command line, then a disk that refuses, then the sources. */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter((each) => each.severity === 'error').map((each) => each.code);
  if (codes.some(isUsage)) return EXIT.usage;
  if (codes.some((code) => code.startsWith('write/') && code !== 'write/same-name')) {
    return EXIT.notWritten;
  }
  return codes.length > 0 ? EXIT.problems : EXIT.done;
}

function isUsage(code: Diagnostic['code']): boolean {
  return code.startsWith('cli/') || code === 'settings/unknown-edition';
}
