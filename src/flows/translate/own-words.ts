import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { TextFile } from '../../model/sources.js';
import type { Strings } from '../../model/strings.js';
import { GUIDE_WORDS_SCHEMA } from '../../parse/yaml/parse-guide-words.js';
import { parseStrings } from '../../parse/yaml/parse-strings.js';
import type { Texts } from '../../pipeline/open-texts.js';

/** A YAML file of words in the base and in a language, as they are written. */
export interface WordFile {
  readonly owner: 'guide.yaml' | 'strings.yaml';
  readonly base: Strings;
  readonly referenceOf: (key: string) => string;
  /** Without text where there is none yet. */
  readonly file: TextFile;
  readonly words: Strings;
}

/** The words beside the sections: of the guide, and of the pages. */
export function wordFiles(
  { content, sources, settings }: Texts,
  language: string,
): readonly WordFile[] {
  const folder = `content/languages/${language}`;
  const own = sources.languages[language];
  const strings = own?.strings ?? { path: `${folder}/strings.yaml`, text: '' };
  const guide = own?.guide ?? { path: `${folder}/guide.yaml`, text: '' };
  const { yamlAliases: aliasLimit } = settings.limits;
  const places = { ...content.base?.stringPlaces, ...content.stringPlaces };
  return [
    {
      owner: 'guide.yaml',
      base: guideWords(content.guide),
      referenceOf: () => `${sources.guide.path}:1`,
      file: guide,
      words: wordsIn(guide, aliasLimit),
    },
    {
      owner: 'strings.yaml',
      base: { ...content.base?.strings, ...content.strings },
      referenceOf: (key) =>
        `${places[key]?.file ?? sources.strings.path}:${places[key]?.line ?? 1}`,
      file: strings,
      words: parseStrings(strings, { language, aliasLimit }).value?.strings ?? {},
    },
  ];
}

type Guide = Texts['content']['guide'];

/** What a guide leaves unsaid is its title, which is said once. */
function guideWords({ title, series, subject, credit = '', steps, parts }: Guide): Strings {
  const other = (words: string) => (words === title ? '' : words);
  return {
    title,
    'series.name': other(series.name),
    'series.tagline': series.tagline,
    subject: other(subject),
    credit,
    ...Object.fromEntries(steps.map(({ number, name }) => [`steps.${number}`, name])),
    ...Object.fromEntries(parts.map(({ id, title: name = '' }) => [`parts.${id}`, name])),
  };
}

function wordsIn({ path, text }: TextFile, aliasLimit: number): Strings {
  const { value } = readShape({ file: path, text }, { schema: GUIDE_WORDS_SCHEMA, aliasLimit });
  return Object.fromEntries(textsIn(value ?? {}));
}

/** Every text in a tree of plain maps, by dotted key. */
function textsIn(tree: object, above = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const path = `${above}${key}`;
    if (typeof value === 'string') return [[path, value] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, `${path}.`) : [];
  });
}
