import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Content, Language } from '../../model/content.js';
import type { Glossary, ReadableText } from '../../model/glossary.js';
import type { LanguageFiles, Sources, TextFile } from '../../model/sources.js';
import { idOf } from '../parse-texts.js';
import { findForbidden } from './find-forbidden.js';
import { sectionWords } from './section-words.js';
import { yamlWords } from './yaml-words.js';

type Layer = 'sections' | 'languages' | 'countries' | 'organisations';

interface Known {
  /** What was found wrong so far: files with errors in them are not looked at. */
  readonly faults: readonly Diagnostic[];
  readonly baseLanguage: string;
  /** Where the words of a language are looked for, nearest first. */
  readonly chain: (tag: string) => readonly string[];
}

/** Every text of every layer against the glossary of its language. */
export function checkVocabulary(
  sources: Pick<Sources, Layer>,
  content: Pick<Content, Layer>,
  { faults, baseLanguage, chain }: Known,
): readonly Diagnostic[] {
  const faulty = new Set(
    faults.filter((each) => hasErrors([each])).map(({ place }) => place?.file),
  );
  const isSound = ({ path }: TextFile) => !faulty.has(path);
  const ids = content.sections.map(({ id }) => id);
  const base = sources.sections.filter((file) => ids.includes(idOf(file)));
  const shelves: readonly Shelf[] = [
    { texts: { [baseLanguage]: {} }, files: { [baseLanguage]: { sections: base } } },
    { texts: content.languages, files: withBase(sources.languages, ids) },
    ...overlaysOf(sources.countries, content.countries),
    ...overlaysOf(sources.organisations, content.organisations),
  ];
  return shelves.flatMap(({ texts, files }) =>
    Object.keys(texts).flatMap((tag) => {
      const glossaries = [texts, content.languages].map((each) => glossaryOf(each, chain(tag)));
      return findForbidden(readable(files[tag], isSound), layered(glossaries));
    }),
  );
}

type Texts = Readonly<Record<string, Pick<Language, 'glossary'>>>;
type Files = Readonly<Record<string, LanguageFiles>>;

/** The texts of one folder, by language: as they were understood, and as they were read. */
interface Shelf {
  readonly texts: Texts;
  readonly files: Files;
}

/** A translation whose base could not be read was not looked at, so nobody knows what is in it. */
function withBase(languages: Files, ids: readonly string[]): Files {
  const entries = Object.entries(languages).map(([tag, files]) => {
    const sections = files.sections.filter((file) => ids.includes(idOf(file)));
    return [tag, { ...files, sections }] as const;
  });
  return Object.fromEntries(entries);
}

function overlaysOf(
  sources: Sources['countries'],
  content: Content['countries'],
): readonly Shelf[] {
  return Object.entries(content).map(([name, { texts = {} }]) => ({
    texts,
    files: sources[name]?.texts ?? {},
  }));
}

function glossaryOf(texts: Texts, tags: readonly string[]): Glossary {
  return tags.flatMap((tag) => texts[tag]?.glossary ?? []);
}

/** Of a term that several glossaries have, the nearest one counts. */
function layered(glossaries: readonly Glossary[]): Glossary {
  const terms = new Map(
    glossaries
      .flat()
      .toReversed()
      .map((term) => [term.base, term]),
  );
  return [...terms.values()];
}

function readable(
  files: LanguageFiles | undefined,
  isSound: (file: TextFile) => boolean,
): readonly ReadableText[] {
  const yaml = [files?.guide, files?.strings].filter((file) => file !== undefined);
  const sections = files?.sections ?? [];
  return [...yaml.filter(isSound).map(yamlWords), ...sections.filter(isSound).map(sectionWords)];
}
