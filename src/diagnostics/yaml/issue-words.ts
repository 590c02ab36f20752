import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  function: 'a function',
};
const LONGEST_QUOTE = 40;

/** What a schema wants, in words. */
export function wantedOf(expected: string): string {
  return TYPES[expected] ?? expected;
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'write one text behind the colon',
  number: 'write digits without quotes, as 10',
  int: 'write digits without quotes or a point, as 10',
  boolean: 'write true or false, without quotes',
  array: 'write it in square brackets, as [one, two], or a line “- …” for each',
  object: 'write “key: value” on lines of their own, indented under it',
  record: 'write “key: value” on lines of their own, indented under it',
};

/** How a value of that type is written. */
export function formOf(expected: string): string {
  return FORMS[expected] ?? `it wants ${wantedOf(expected)}`;
}

/** What stands there instead. */
export function found(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'an empty value';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a map of keys and values';
  const text = String(input);
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return typeof input === 'string' ? `the text “${short}”` : `“${short}”`;
}

/** “place” for [parts, 0, place]; entry 2 of “parts” for [parts, 1]. */
export function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last !== 'number') return `“${String(last)}”`;
  const owner = path.slice(0, -1);
  return `entry ${last + 1} of ${nameOf(owner)}`;
}

/** The same at the beginning of a sentence. */
export function inSentence(path: readonly PropertyKey[]): string {
  const name = nameOf(path);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** “at least 1”, “at most 2 entries”. */
export function boundOf(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const side = issue.code === 'too_big' ? 'at most' : 'at least';
  const bound = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const unit = UNITS[issue.origin];
  if (unit === undefined) return `${side} ${bound}`;
  const words = `${side} ${bound} ${bound === 1 ? unit.one : unit.other}`;
  return issue.origin === 'string' && bound === 1 && side === 'at least'
    ? 'a text that is not empty'
    : words;
}

/** What to do about a bound that is broken. */
export function changeOf({
  code,
  origin,
}: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const isTooBig = code === 'too_big';
  if (origin === 'string') return isTooBig ? 'shorten it' : 'write something behind the colon';
  if (origin === 'array') return isTooBig ? 'take some out' : 'add one, or leave the key out';
  return isTooBig ? 'choose a smaller number' : 'choose a larger number';
}

const UNITS: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  array: { one: 'entry', other: 'entries' },
  string: { one: 'character long', other: 'characters long' },
};
