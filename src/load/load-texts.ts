import type { Outcome } from '../model/outcome.js';
import type { LanguageFiles, TextFile } from '../model/sources.js';
import type { ByteLimit } from './read-bytes.js';
import { readOptionalText } from './read-optional-text.js';

export interface TextPlace {
  readonly root: string;
  readonly limit: ByteLimit;
  /** The Markdown files of a folder. */
  readonly texts: (folder: string) => Promise<Outcome<readonly TextFile[]>>;
}

/** The texts of one language: of its own folder, or of one inside a country's or an organisation's. */
export async function loadTexts(
  { root, limit, texts }: TextPlace,
  { path, shown }: { readonly path: string; readonly shown: string },
): Promise<Outcome<LanguageFiles>> {
  const read = (file: string) =>
    readOptionalText({ root, path: `${path}/${file}`, shown: `${shown}/${file}`, limit });
  const [guide, strings, glossary, sections] = await Promise.all([
    read('guide.yaml'),
    read('strings.yaml'),
    read('glossary.yaml'),
    texts(`${path}/sections`),
  ]);
  return {
    value: {
      ...(guide.value && { guide: guide.value }),
      ...(strings.value && { strings: strings.value }),
      ...(glossary.value && { glossary: glossary.value }),
      sections: sections.value,
    },
    diagnostics: [guide, strings, glossary, sections].flatMap((each) => each.diagnostics),
  };
}
