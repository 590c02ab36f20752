import { errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Content } from '../model/content.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Sources, TextFile } from '../model/sources.js';
import { parseSection } from './parse-section.js';
import { idOf, parseTexts, type TextOptions } from './parse-texts.js';

/** Every translation under `content/languages/`, by its language. */
export function parseLanguages(
  folders: Sources['languages'],
  { sections, files, parse, aliasLimit }: TextOptions,
): Outcome<Content['languages']> {
  const known = files.map(idOf);
  const read = (file: TextFile, language: string): Outcome<Section | undefined> => {
    const base = sections.find(({ id }) => id === idOf(file));
    if (base) return parseSection(file, { ...parse, language, base, head: 'words' });
    // Where its base could not be read, that is told already.
    const isUnread = known.includes(idOf(file));
    return isUnread ? { value: undefined, diagnostics: [] } : unknownBase(file, known);
  };
  return parseTexts(folders, 'content/languages', { aliasLimit, read });
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
