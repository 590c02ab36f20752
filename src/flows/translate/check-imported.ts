import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TextFile } from '../../model/sources.js';
import { parseSection } from '../../parse/parse-section.js';
import { parseGuideWords } from '../../parse/yaml/parse-guide-words.js';
import { parseStrings } from '../../parse/yaml/parse-strings.js';
import type { Translating } from './request.js';

/** What would be wrong in files if they were written: they are read before they are. */
export function checkImported(
  { texts }: Translating,
  files: readonly TextFile[],
  language: string,
): readonly Diagnostic[] {
  const { content, settings } = texts;
  const { yamlAliases: aliasLimit } = settings.limits;
  const found = files.flatMap((file) => {
    if (file.path.endsWith('/strings.yaml'))
      return parseStrings(file, { language, aliasLimit }).diagnostics;
    if (file.path.endsWith('/guide.yaml')) {
      return parseGuideWords(file, { language, aliasLimit }).diagnostics;
    }
    const id = file.path.split('/').at(-1)?.replace(/\.md$/i, '');
    const base = content.sections.find((each) => each.id === id);
    const { html, allowRemoteImages, limits } = settings;
    return parseSection(file, {
      ...{ language, base, head: 'words', html, allowRemoteImages },
      ...{ maxSectionBytes: limits.sectionBytes, maxAliases: aliasLimit },
    }).diagnostics;
  });
  return found.filter(({ severity }) => severity === 'error');
}
