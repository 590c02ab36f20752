import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Sources, TextFile } from './sources.js';

/** Later stages know places but no longer the text: the line that stands there is put back in. */
export function fillExcerpts(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): readonly Diagnostic[] {
  const lines = new Map<string, readonly string[]>();
  const linesIn = (path: string): readonly string[] => {
    const known = lines.get(path);
    if (known) return known;
    const file = filesOf(sources).find((each) => each.path === path);
    const found = file?.text.split('\n') ?? [];
    lines.set(path, found);
    return found;
  };
  return diagnostics.map((diagnostic) => {
    const { place, excerpt } = diagnostic;
    if (excerpt !== undefined || place?.line === undefined) return diagnostic;
    const line = linesIn(place.file)[place.line - 1];
    return line === undefined ? diagnostic : { ...diagnostic, excerpt: line };
  });
}

function filesOf(sources: Sources): readonly TextFile[] {
  const { guide, strings, brand, sections, editions, organisations, languages } = sources;
  const theirs = Object.values(organisations).flatMap((each) =>
    [each.brand, each.strings].filter((file) => file !== undefined),
  );
  const translations = Object.values(languages).flatMap((each) =>
    [each.guide, each.strings, each.glossary, ...each.sections].filter(
      (file) => file !== undefined,
    ),
  );
  return [guide, strings, brand, ...sections, ...editions, ...theirs, ...translations];
}
