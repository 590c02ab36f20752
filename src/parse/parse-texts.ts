import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { isCanonicalTag, tagHint } from '../diagnostics/tag-hint.js';
import type { Language, Places } from '../model/content.js';
import { collect, collectSound, type Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { LanguageFiles, TextFile } from '../model/sources.js';
import type { ParseOptions } from './parse-options.js';
import { parseGlossary } from './yaml/parse-glossary.js';
import { parseGuideWords } from './yaml/parse-guide-words.js';
import { parseStrings } from './yaml/parse-strings.js';

export interface TextOptions {
  /** The base, by which translations and overlays are understood. */
  readonly sections: readonly Section[];
  /** Its files, those that could not be understood among them. */
  readonly files: readonly TextFile[];
  readonly parse: Omit<ParseOptions, 'language' | 'base'>;
  readonly aliasLimit: number;
}

/** How the sections of a folder become sections of its language. */
export type ReadSection = (file: TextFile, language: string) => Outcome<Section | undefined>;

type Folders = Readonly<Record<string, LanguageFiles>>;

/** Texts by language, from folders that are called by its tag; `folder` = where those lie. */
export function parseTexts(
  folders: Folders,
  folder: string,
  { aliasLimit, read }: { readonly aliasLimit: number; readonly read: ReadSection },
): Outcome<Readonly<Record<string, Language>>> {
  const parsed = Object.entries(folders).map(([name, files]): Outcome<Tagged | undefined> => {
    if (!isCanonicalTag(name)) return wrongTag(name, folder);
    const { value, diagnostics } = parseLanguage(name, files, { aliasLimit, read });
    return { value: [name, value], diagnostics };
  });
  const { value, diagnostics } = collectSound(parsed);
  return { value: Object.fromEntries(value), diagnostics };
}

type Tagged = readonly [tag: string, language: Language];

function parseLanguage(
  tag: string,
  files: LanguageFiles,
  { aliasLimit, read }: { readonly aliasLimit: number; readonly read: ReadSection },
): Outcome<Language> {
  const guide = files.guide && parseGuideWords(files.guide, { language: tag, aliasLimit });
  const words = files.strings && parseStrings(files.strings, { language: tag, aliasLimit });
  const glossary = files.glossary && parseGlossary(files.glossary, aliasLimit);
  const sections = collect(files.sections.map((file) => read(file, tag)));
  const parts = [guide, words, glossary, sections];
  return {
    value: {
      ...(guide?.value ?? { guide: {} }),
      strings: words?.value?.strings ?? {},
      stringPlaces: words?.value?.stringPlaces ?? NOWHERE,
      sections: sections.value.filter((section) => section !== undefined),
      ...(glossary && { glossary: glossary.value }),
    },
    diagnostics: parts.flatMap((part) => part?.diagnostics ?? []),
  };
}

const NOWHERE: Places = {};

/** The name of a section's file, which is its id. */
export function idOf({ path }: TextFile): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

/** Written in one way only, so that every layer and message finds the folder by its tag. */
function wrongTag(name: string, folder: string): Outcome<undefined> {
  const place = { file: `${folder}/${name}` };
  const hints = [`rename the folder; ${tagHint(name)}`];
  const message = `“${name}” is no language tag.`;
  const diagnostics: readonly Diagnostic[] = [
    errorAt('parse/language-tag', message, { place, hints }),
  ];
  return { value: undefined, diagnostics };
}
