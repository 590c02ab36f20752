import { z } from 'zod';
import type { Diagnostic } from '../diagnostic.js';
import { type Issue, issueDiagnostics } from './issue-diagnostics.js';
import type { SpotOf } from './spots.js';

/** Nobody reads more of one file; finding the place of each takes time. */
const MOST_ISSUES = 100;

export interface Checked<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a value against a schema; whatever is wrong is named with its place, what was found and what is wanted. */
export function checkShape<T>(schema: z.ZodType<T>, value: unknown, spotOf: SpotOf): Checked<T> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const issues: readonly Issue[] = result.error.issues.slice(0, MOST_ISSUES);
  const diagnostics = issues.flatMap((issue) => issueDiagnostics(issue, { json, spotOf }));
  return { value: undefined, diagnostics };
}
