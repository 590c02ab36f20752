/** An interface word: plain, or one form for each plural category of its language. `{name}` is filled in when printed. */
export type StringValue = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Strings = Readonly<Record<string, StringValue>>;

/** The words of a key with its places filled in; `count` picks the plural form. Undefined where the key is not set or empty. */
export function wordsFor(
  strings: Strings,
  key: string,
  language: string,
  values: Readonly<Record<string, string | number>> = {},
): string | undefined {
  const value = strings[key];
  if (value === undefined || value === '') return undefined;
  const form = typeof value === 'string' ? value : pluralForm(value, language, values['count']);
  return form?.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function pluralForm(
  forms: Exclude<StringValue, string>,
  language: string,
  count: string | number | undefined,
): string | undefined {
  const rule = new Intl.PluralRules(language).select(Number(count ?? 1));
  return forms[rule] ?? forms.other;
}
