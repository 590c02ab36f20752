import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import type { Outcome } from '../../model/outcome.js';
import type { Translating } from './request.js';

interface Chosen {
  /** BCP 47. */
  readonly language: string;
  /** Ids; none = all. */
  readonly sections: readonly string[];
}

/** The language that a command names, and its sections. */
export function chooseLanguage({ request, texts }: Translating): Outcome<Chosen | undefined> {
  const [language = '', ...sections] = request.names;
  const { guide, sections: known, languages } = texts.content;
  const found = [
    ...faultOf(language, guide.language, Object.keys(languages)),
    ...unknownSections(
      sections,
      known.map(({ id }) => id),
    ),
  ];
  return found.length > 0
    ? { value: undefined, diagnostics: found }
    : { value: { language, sections }, diagnostics: [] };
}

function faultOf(tag: string, base: string, known: readonly string[]): readonly Diagnostic[] {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) {
    const message = tag === '' ? 'A language is missing.' : `“${tag}” is no language tag.`;
    const hints = [nameHint(tag, known), 'a language is written as a BCP 47 tag, as fr or pt-BR'];
    return [errorAt('cli/bad-value', message, { hints })];
  }
  if (canonical !== tag) {
    const message = `“${tag}” is written “${canonical}”.`;
    return [errorAt('cli/bad-value', message, { hints: [`write ${canonical}`] })];
  }
  if (tag !== base) return [];
  const message = `“${tag}” is the language of the guide itself.`;
  return [errorAt('cli/bad-value', message, { hints: ['name the language of a translation'] })];
}

function canonicalTag(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).baseName;
  } catch {
    return undefined;
  }
}

function unknownSections(
  asked: readonly string[],
  known: readonly string[],
): readonly Diagnostic[] {
  return asked
    .filter((id) => !known.includes(id))
    .map((id) =>
      errorAt('cli/bad-value', `There is no section “${id}”.`, { hints: [nameHint(id, known)] }),
    );
}
