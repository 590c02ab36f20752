/** gettext's own rule for languages that have two forms. Ours are messages of their own, so programs only want to find it. */
const TWO_FORMS = [
  'bg',
  'ca',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'gl',
  'hu',
  'it',
  'nb',
  'nl',
  'pt',
  'sv',
];
const OF_ONE_AND_NONE = ['fr', 'hy', 'oc'];
const ONE_FORM = ['id', 'ja', 'ko', 'th', 'vi', 'zh'];

/** Undefined for a language whose rule is not among ours: no message needs it. */
export function pluralFormsOf(tag: string): string | undefined {
  const { language } = new Intl.Locale(tag);
  if (TWO_FORMS.includes(language)) return 'nplurals=2; plural=(n != 1);';
  if (OF_ONE_AND_NONE.includes(language)) return 'nplurals=2; plural=(n > 1);';
  return ONE_FORM.includes(language) ? 'nplurals=1; plural=0;' : undefined;
}
