import type { z } from 'zod';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import { nameHint } from '../suggest.js';
import { boundOf, changeOf, formOf, found, inSentence, nameOf, wantedOf } from './issue-words.js';
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
      if (issue.input !== undefined) return [wrongType(issue, context)];
      return [missingKey(issue.path, wantedOf(issue.expected), context)];
    case 'invalid_value':
      return [wrongChoice(issue, context)];
    case 'too_big':
    case 'too_small':
      return [wrongBound(issue, context)];
    default:
      return [wrongForm(issue, context)];
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
    const hints = ['give it another name'];
    return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path, 'key'), hints });
  }
  return errorAt('yaml/unknown-key', `“${key}” is not a known key in ${nameOf(path)}.`, {
    ...context.spotOf(issue.path, 'key'),
    hints: [nameHint(key, choices)],
  });
}

function missingKey(
  path: readonly PropertyKey[],
  wanted: string,
  { spotOf }: IssueContext,
): Diagnostic {
  const owner = path.length > 1 ? ` in ${nameOf(path.slice(0, -1))}` : '';
  const key = String(path.at(-1) ?? 'value');
  return errorAt('yaml/missing-key', `“${key}” is missing${owner}.`, {
    ...spotOf(path.slice(0, -1), 'key'),
    hints: [`add a line “${key}: …”; it wants ${wanted}`],
  });
}

function wrongType(issue: Issue & { code: 'invalid_type' }, context: IssueContext): Diagnostic {
  const wanted = wantedOf(issue.expected);
  const isNumber = issue.expected === 'string' && typeof issue.input === 'number';
  const hint = isNumber
    ? `put it in quotes to make it a text: "${issue.input}"`
    : formOf(issue.expected);
  const message = `${inSentence(issue.path)} must be ${wanted}, but ${found(issue.input)} was found.`;
  return errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path), hints: [hint] });
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

function wrongBound(
  issue: Issue & { code: 'too_big' | 'too_small' },
  { spotOf }: IssueContext,
): Diagnostic {
  const message = `${inSentence(issue.path)} must be ${boundOf(issue)}.`;
  const hints = [changeOf(issue)];
  return errorAt('yaml/wrong-value', message, { ...spotOf(issue.path), hints });
}

/** A value of the right type that breaks a rule; the rule is the way out. */
function wrongForm(issue: Issue, { spotOf }: IssueContext): Diagnostic {
  const isMap = typeof issue.input === 'object' && issue.input !== null;
  const wrong = isMap ? 'is not right as it is' : `cannot be ${found(issue.input)}`;
  const message = `${inSentence(issue.path)} ${wrong}.`;
  return errorAt('yaml/wrong-value', message, { ...spotOf(issue.path), hints: [issue.message] });
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
  if (issue.input === undefined) return [missingKey(issue.path, wanted, context)];
  const message = `${inSentence(issue.path)} must be ${wanted}, but ${found(issue.input)} was found.`;
  const hints = [issue.message === UNEXPLAINED ? `write ${wanted}` : issue.message];
  return [errorAt('yaml/wrong-value', message, { ...context.spotOf(issue.path), hints })];
}

/** What zod says of a choice whose schema has no words of its own. */
const UNEXPLAINED = 'Invalid input';

function isOutside(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}
