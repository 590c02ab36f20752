import { errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Content, Language } from '../model/content.js';
import { collect, collectSound, type Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { LanguageFiles, Sources, TextFile } from '../model/sources.js';
import type { Strings } from '../model/strings.js';
import type { ParseOptions } from './parse-options.js';
import { parseSection } from './parse-section.js';
import { setWords } from './typography/set-type.js';
import { parseGuideWords } from './yaml/parse-guide-words.js';
import { parseStrings } from './yaml/parse-strings.js';

export interface LanguageOptions {
  /** What is translated. */
  readonly sections: readonly Section[];
  /** Their files, those that could not be understood among them. */
  readonly files: readonly TextFile[];
  readonly parse: Omit<ParseOptions, 'language' | 'base'>;
  readonly aliasLimit: number;
}

/** Every translation under `content/languages/`, by its language. */
export function parseLanguages(
  folders: Sources['languages'],
  options: LanguageOptions,
): Outcome<Content['languages']> {
  const parsed = Object.entries(folders).map(([name, files]) => {
    const tag = canonicalTag(name);
    return tag === name ? parseLanguage(tag, files, options) : wrongTag(name, tag);
  });
  const { value, diagnostics } = collect(parsed);
  const known = value.flatMap((each) => (each ? [[each.tag, each.language] as const] : []));
  return { value: Object.fromEntries(known), diagnostics };
}

interface Tagged {
  readonly tag: string;
  readonly language: Language;
}

function parseLanguage(
  tag: string,
  files: LanguageFiles,
  { sections, files: bases, parse, aliasLimit }: LanguageOptions,
): Outcome<Tagged> {
  const known = bases.map(idOf);
  const guide = files.guide && parseGuideWords(files.guide, { language: tag, aliasLimit });
  const strings = files.strings && parseStrings(files.strings, aliasLimit);
  const translated = collectSound(
    files.sections.map((file): Outcome<Section | undefined> => {
      const base = sections.find(({ id }) => id === idOf(file));
      if (base) return parseSection(file, { ...parse, language: tag, base });
      // Where its base could not be read, that is told already.
      const isUnread = known.includes(idOf(file));
      return isUnread ? { value: undefined, diagnostics: [] } : unknownBase(file, known);
    }),
  );
  const language: Language = {
    guide: guide?.value ?? {},
    strings: setStrings(strings?.value ?? {}, tag),
    sections: translated.value,
  };
  const parts = [guide, strings, translated];
  return {
    value: { tag, language },
    diagnostics: parts.flatMap((part) => part?.diagnostics ?? []),
  };
}

function idOf({ path }: TextFile): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

/** Interface words get the marks of their language like every other text. */
function setStrings(strings: Strings, language: string): Strings {
  const set = (value: Strings[string]): Strings[string] =>
    typeof value === 'string'
      ? setWords(value, language)
      : Object.fromEntries(
          Object.entries(value).map(([form, words]) => [form, setWords(words ?? '', language)]),
        );
  return Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, set(value)]));
}

function canonicalTag(name: string): string | undefined {
  try {
    return new Intl.Locale(name).baseName;
  } catch {
    return undefined;
  }
}

/** Written in one way only, so that every layer and message finds the folder by its tag. */
function wrongTag(name: string, tag: string | undefined): Outcome<undefined> {
  const place = { file: `content/languages/${name}` };
  const hints = [
    tag === undefined
      ? 'call the folder by a BCP 47 tag, as fr, fr-BE or zh-Hant'
      : `call the folder “${tag}”`,
  ];
  const message =
    tag === undefined ? `“${name}” is no language tag.` : `“${name}” is written “${tag}”.`;
  return {
    value: undefined,
    diagnostics: [errorAt('parse/language-tag', message, { place, hints })],
  };
}

function unknownBase(file: TextFile, ids: readonly string[]): Outcome<undefined> {
  const id = idOf(file);
  const place = { file: file.path, line: 1 };
  const hints = [nameHint(id, ids), 'a translation has the name of the section that it translates'];
  const message = `“${id}” translates nothing: there is no such section.`;
  return {
    value: undefined,
    diagnostics: [errorAt('parse/translates-nothing', message, { place, hints })],
  };
}
