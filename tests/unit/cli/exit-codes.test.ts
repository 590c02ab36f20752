import { expect, test } from 'vitest';
import { exitCodeFor } from '../../../src/cli/exit-codes.js';
import type { DiagnosticCode } from '../../../src/diagnostics/codes.js';
import { errorAt, warningAt } from '../../../src/diagnostics/diagnostic.js';

const error = (code: DiagnosticCode) => errorAt(code, 'x');

test('each kind of trouble has an exit code, the gravest wins', () => {
  expect(exitCodeFor([])).toBe(0);
  expect(exitCodeFor([warningAt('load/not-utf8', 'x')])).toBe(0);
  expect(exitCodeFor([error('load/not-utf8')])).toBe(1);
  expect(exitCodeFor([error('write/same-name')])).toBe(1);
  expect(exitCodeFor([error('load/not-utf8'), error('write/no-space')])).toBe(3);
  expect(exitCodeFor([error('write/locked'), error('cli/unknown-option')])).toBe(2);
  expect(exitCodeFor([error('settings/unknown-edition')])).toBe(2);
});
