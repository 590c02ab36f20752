import type { TextDirective } from 'mdast-util-directive';
import { nameHint } from '../../diagnostics/suggest.js';
import type { Context } from '../markdown/context.js';
import { hiddenCharacters } from '../source/hidden-characters.js';
import type { Directive } from './directive.js';

/** One option of a directive: reads its value, or says what it wants. */
export interface Option<T> {
  readonly read: (value: string) => T | undefined;
  readonly wants: string;
  /** The way out for one wrong value, where more can be said than what is wanted. */
  readonly hint?: (value: string) => string;
  readonly required?: boolean;
}

type Values<S> = { readonly [K in keyof S]: S[K] extends Option<infer T> ? T | undefined : never };

export function integer(from: number, to: number): Option<number> {
  const read = (value: string) => {
    const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
    return number >= from && number <= to ? number : undefined;
  };
  return { read, wants: `a whole number from ${from} to ${to}` };
}

export function choice<const T extends string>(...values: readonly T[]): Option<T> {
  const read = (value: string) => values.find((each) => each === value);
  return { read, wants: `one of ${values.join(', ')}` };
}

/** An option that is there or not, as in {plain}. */
export const flag: Option<true> = {
  read: (value) => (value === '' ? true : undefined),
  wants: 'no value: it is there or not',
};

export const words: Option<string> = {
  read: (value) => (value.trim() !== '' && isVisible(value) ? value.trim() : undefined),
  wants: 'words',
};

/** Words that may be empty, where that says something. */
export const wordsOrNothing: Option<string> = {
  read: (value) => (isVisible(value) ? value.trim() : undefined),
  wants: 'words',
};

export function required<T>(option: Option<T>): Option<T> {
  return { ...option, required: true };
}

function isVisible(value: string): boolean {
  return hiddenCharacters(value).length === 0;
}

interface Owner {
  readonly node: Directive['node'] | TextDirective;
  readonly context: Context;
}

/** The options of a directive by name; unknown, missing and wrong ones are reported. `id` is the anchor's and read elsewhere. */
export function readOptions<const S extends Readonly<Record<string, Option<unknown>>>>(
  owner: Owner,
  specs: S,
): Values<S> {
  const known = Object.keys(specs);
  for (const key of Object.keys(owner.node.attributes ?? {})) {
    const isAnchor = key === 'id' && owner.node.type !== 'textDirective';
    if (!isAnchor && !known.includes(key)) reportUnknown(owner, key, known);
  }
  const entries = known.map((key) => [key, readOption(owner, key, specs[key])]);
  return Object.fromEntries(entries) as Values<S>;
}

function readOption(owner: Owner, key: string, option: Option<unknown> | undefined): unknown {
  const value = owner.node.attributes?.[key];
  if (typeof value !== 'string') {
    if (option?.required) reportMissing(owner, key, option);
    return undefined;
  }
  const result = option?.read(value.normalize('NFC'));
  if (option && result === undefined) reportValue(owner, key, option);
  return result;
}

function reportUnknown(owner: Owner, key: string, known: readonly string[]): void {
  const { node, context } = owner;
  context.trouble.error('parse/unknown-option', `“${node.name}” has no option “${key}”.`, {
    place: placeOfOption(owner, key),
    hints: [known.length > 0 ? nameHint(key, known) : `“${node.name}” takes {#anchor} only`],
  });
}

function reportMissing({ node, context }: Owner, key: string, option: Option<unknown>): void {
  context.trouble.error('parse/missing-option', `“${node.name}” needs the option “${key}”.`, {
    place: context.placeOf(node),
    hints: [`add {${key}="…"}: ${option.wants}`],
  });
}

function reportValue(owner: Owner, key: string, option: Option<unknown>): void {
  const value = owner.node.attributes?.[key];
  const message = `“${value}” is not a value of “${key}”.`;
  const wants = `“${key}” wants ${option.wants}`;
  const hints = option.hint ? [option.hint(value ?? ''), wants] : [wants];
  owner.context.trouble.error('parse/option-value', message, {
    place: placeOfOption(owner, key),
    hints,
  });
}

export function placeOfOption({ node, context }: Owner, key: string) {
  const position = node.data?.position?.attributes?.[key];
  return context.placeOf(position ? { position } : node);
}
