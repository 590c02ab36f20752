import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { Content } from '../../model/content.js';
import { BUILT_IN_LANGUAGE } from '../../model/guide.js';
import { collectSound, type Outcome } from '../../model/outcome.js';
import type { Sources } from '../../model/sources.js';
import { parseTexts } from '../parse-texts.js';
import { parseEditionFile } from './parse-edition-file.js';
import { parseGuide } from './parse-guide.js';
import { parseWords } from './parse-words.js';

type Shared = Omit<Content, 'sections' | 'languages' | 'countries' | 'organisations'>;

/** The YAML files that concern every edition, understood; undefined where one of them is not sound. */
export function parseYamlSources(
  sources: Sources,
  aliasLimit: number,
): Outcome<Shared | undefined> {
  const guide = parseGuide(sources.guide, aliasLimit);
  const own = parseWords(sources, { language: guide.value?.language, aliasLimit });
  const base = sources.base && parseBase(sources.base, aliasLimit);
  const editions = collectSound(sources.editions.map((file) => parseEditionFile(file, aliasLimit)));
  const parts = [guide, own, ...(base ? [base] : []), editions];
  const diagnostics = parts.flatMap((each) => each.diagnostics);
  if (!guide.value || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const value = {
    guide: guide.value,
    ...own.value,
    ...(base && { base: base.value }),
    builtIn: sources.builtIn,
    editions: editions.value,
  };
  return { value, diagnostics };
}

/** Our own words, with their translations. */
function parseBase(
  base: NonNullable<Sources['base']>,
  aliasLimit: number,
): Outcome<Content['base'] & {}> {
  const words = parseWords(base, { language: BUILT_IN_LANGUAGE, aliasLimit });
  const read = () => ({ value: undefined, diagnostics: [] });
  const texts = parseTexts(base.languages, 'content/languages', { aliasLimit, read });
  return {
    value: { ...words.value, texts: texts.value },
    diagnostics: [...words.diagnostics, ...texts.diagnostics],
  };
}
