import type { Strings, StringValue } from '../../model/strings.js';
import type { Message } from '../po/message.js';

/** Words of a YAML file by dotted key, in the base and in the translation. */
export interface WordPair {
  /** `strings.yaml` or `guide.yaml`: what messages say they belong to. */
  readonly owner: string;
  readonly base: Strings;
  readonly translation: Strings;
  /** Where a key of the base stands. */
  readonly referenceOf: (key: string) => string;
  /** Plural categories of the language. */
  readonly plurals: readonly string[];
  readonly glossaryOf: (text: string) => readonly string[];
}

/** Interface words as messages; one with plural forms is a message for each form that its language has. */
export function wordMessages(pair: WordPair): readonly Message[] {
  return Object.entries(pair.base).flatMap(([key, value]) => {
    if (typeof value === 'string')
      return value === '' ? [] : [wordMessage(pair, { key, text: value })];
    return pair.plurals.map((form) =>
      wordMessage(pair, { key, form, text: formOf(value, form) ?? value.other ?? '' }),
    );
  });
}

interface Word {
  readonly key: string;
  readonly form?: string;
  readonly text: string;
}

function wordMessage(pair: WordPair, { key, form, text }: Word): Message {
  const value = pair.translation[key] ?? '';
  const plain = typeof value === 'string' ? value : value.other;
  return {
    context: `${pair.owner} ${form === undefined ? key : `${key}.${form}`}`,
    text,
    translation: (form === undefined ? plain : formOf(value, form)) ?? '',
    isFuzzy: false,
    notes: [
      ...(form === undefined ? [] : [`plural form “${form}” (CLDR)`]),
      ...pair.glossaryOf(text),
    ],
    reference: pair.referenceOf(key),
  };
}

function formOf(value: StringValue, form: string): string | undefined {
  return typeof value === 'string' ? undefined : (value as Readonly<Record<string, string>>)[form];
}
