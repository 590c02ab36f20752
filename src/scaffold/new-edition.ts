import { nameHint } from '../diagnostics/suggest.js';
import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { isSoundName, wrongName } from './wrong-name.js';

/** An edition: which language, country and organisation, and what is printed of it. */
export function newEdition(request: NewRequest): Outcome<NewFiles | undefined> {
  const { name, copied, country, organisation, stock } = request;
  if (!isSoundName(name)) {
    const hint = 'use letters, digits, “-”, “_” and “.”, as fr-BE or en-green-hands';
    return wrongName(`“${name}” cannot be the name of an edition.`, hint);
  }
  if (country !== undefined && !stock.countries.includes(country)) {
    return wrongName(`There is no country “${country}”.`, nameHint(country, stock.countries));
  }
  if (organisation !== undefined && !stock.organisations.includes(organisation)) {
    const hint = nameHint(organisation, stock.organisations);
    return wrongName(`There is no organisation “${organisation}”.`, hint);
  }
  const language = request.language ?? tagIn(name);
  if (language === undefined && !copied) {
    const hint = 'give its language, as --language fr';
    return wrongName(`The name “${name}” says no language.`, hint);
  }
  const path = `content/editions/${name}.yaml`;
  const content = copied?.[0]?.content ?? textOf({ ...request, language });
  const next = [
    `coop-press check ${name}`,
    `coop-press build ${name} prints it into output/${name}/`,
    `coop-press explain ${name} shows what comes from where`,
  ];
  return { value: { files: [{ path, content }], next }, diagnostics: [] };
}

/** The language in a name such as `fr-BE` or `fr-green-hands`: its first part, with a region if one follows. */
function tagIn(name: string): string | undefined {
  const tag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?=$|[-_.])/.exec(name)?.[0];
  if (tag === undefined) return undefined;
  const { language } = new Intl.Locale(tag);
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return known.of(language) === undefined ? undefined : tag;
}

type Asked = Pick<NewRequest, 'country' | 'organisation'> & {
  readonly language?: string | undefined;
};

function textOf({ language = '', country, organisation }: Asked): string {
  return linesOf(
    '# For whom it is: base < language < country < organisation, and what is printed.',
    `language: ${language}`,
    country === undefined ? '# country: BE' : `country: ${country}`,
    organisation === undefined ? '# organisation: green-hands' : `organisation: ${organisation}`,
    '# draft: true                      # printed only when it is named',
    '# strings: { currency: euro }      # words of this edition alone',
    '# drop: [case]                     # sections to leave out',
    '# add: [{ id: our-story, after: networks }]',
    'outputs:',
    '  - booklet',
    '  # - { template: booklet, profile: office }',
    '  # - { template: handout, sizes: [a4, letter] }',
  );
}
