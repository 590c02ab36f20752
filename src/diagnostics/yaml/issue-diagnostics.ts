import type { z } from 'zod';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import { nameHint } from '../suggest.js';
import { boundOf, found, inSentence, nameOf, wantedOf } from './issue-words.js';
import { knownKeys } from './known-keys.js';
import type { SpotOf } from './spots.js';

const MOST_KEYS = 100;

export type Issue = z.core.$ZodIssue;

export interface IssueContext {
  /** The schema as JSON Schema, to know which names were allowed. */
  readonly json: unknown;
  readonly spotOf: SpotOf;
}

/** One or more diagnostics for what a schema found. */
export function issueDiagnostics(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(issue.path, key, context));
    case 'invalid_union':
      return unionDiagnostics(issue, context);
    case 'invalid_key':
      return [wrongKey(issue, context)];
    case 'invalid_element':
      return issue.issues.flatMap((inner) =>
        issueDiagnostics({ ...inner, path: [...issue.path, ...inner.path] } as Issue, context),
      );
    case 'invalid_type':
      return [issue.input === undefined ? missingKey(issue, context) : wrongType(issue, context)];
    case 'invalid_value':
      return [wrongChoice(issue, context)];
    case 'too_big':
    case 'too_small':
      return [wrongValue(issue, `${inSentence(issue.path)} must be ${boundOf(issue)}.`, context)];
    default:
      return [wrongValue(issue, `${inSentence(issue.path)}: ${issue.message}.`, context)];
  }
}

function unknownKey(path: readonly PropertyKey[], key: string, context: IssueContext): Diagnostic {
  const owner = path.length > 0 ? ` in ${nameOf(path)}` : '';
  return errorAt('yaml/unknown-key', `“${key}” is not a known key${owner}.`, {
    ...context.spotOf([...path, key], 'key'),
    hints: [nameHint(key, knownKeys(context.json, path))],
  });
}

/** A map whose keys are a closed list, or have a form. */
function wrongKey(issue: Issue & { code: 'invalid_key' }, context: IssueContext): Diagnostic {
  const key = String(issue.path.at(-1));
  const path = issue.path.slice(0, -1);
  const choices = issue.issues.flatMap((inner) =>
    inner.code === 'invalid_value' ? inner.values.map(String) : [],
  );
  if (choices.length === 0) {
    const rules = issue.issues.map((inner) => inner.message).join('; ');
    const message = `“${key}” cannot be a key of ${nameOf(path)}: ${rules}.`;
    return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path, 'key') });
  }
  return errorAt('yaml/unknown-key', `“${key}” is not a known key in ${nameOf(path)}.`, {
    ...context.spotOf(issue.path, 'key'),
    hints: [nameHint(key, choices)],
  });
}

function missingKey(issue: Issue & { code: 'invalid_type' }, context: IssueContext): Diagnostic {
  const owner = issue.path.length > 1 ? ` in ${nameOf(issue.path.slice(0, -1))}` : '';
  const key = String(issue.path.at(-1) ?? 'value');
  return errorAt('yaml/missing-key', `“${key}” is missing${owner}.`, {
    ...context.spotOf(issue.path.slice(0, -1), 'key'),
    hints: [`add a line “${key}: …”; it wants ${wantedOf(issue.expected)}`],
  });
}

function wrongType(issue: Issue & { code: 'invalid_type' }, context: IssueContext): Diagnostic {
  const wanted = wantedOf(issue.expected);
  const hints =
    issue.expected === 'string' && typeof issue.input === 'number'
      ? [`put it in quotes to make it a text: "${issue.input}"`]
      : [];
  const message = `${inSentence(issue.path)} must be ${wanted}, but ${found(issue.input)} was found.`;
  return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path), hints });
}

function wrongChoice(issue: Issue & { code: 'invalid_value' }, context: IssueContext): Diagnostic {
  const choices = issue.values.map(String);
  if (issue.input === undefined) {
    const expected = `one of: ${choices.join(', ')}`;
    return errorAt('yaml/missing-key', `“${String(issue.path.at(-1))}” is missing.`, {
      ...context.spotOf(issue.path.slice(0, -1), 'key'),
      hints: [`it wants ${expected}`],
    });
  }
  const message = `${inSentence(issue.path)} must be one of ${choices.join(', ')}, but ${found(issue.input)} was found.`;
  const hints = [nameHint(String(issue.input), choices)];
  return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path), hints });
}

function wrongValue(issue: Issue, message: string, context: IssueContext): Diagnostic {
  return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path) });
}

/** Of a choice of shapes, the one that the author was writing is the one whose outside fits. */
function unionDiagnostics(
  issue: Issue & { code: 'invalid_union' },
  context: IssueContext,
): readonly Diagnostic[] {
  const meant = issue.errors.filter((branch) => !branch.some(isOutside));
  const branch = meant[0];
  if (meant.length === 1 && branch) {
    return branch.flatMap((inner) =>
      issueDiagnostics({ ...inner, path: [...issue.path, ...inner.path] } as Issue, context),
    );
  }
  const kinds = issue.errors.flatMap((each) =>
    each.flatMap((inner) => (inner.code === 'invalid_type' ? [wantedOf(inner.expected)] : [])),
  );
  const wanted = [...new Set(kinds)].join(' or ') || 'something else';
  const message = `${inSentence(issue.path)} must be ${wanted}, but ${found(issue.input)} was found.`;
  return [errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path) })];
}

function isOutside(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
