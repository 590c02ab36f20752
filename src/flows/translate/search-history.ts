import { loadHistory } from '../../load/load-history.js';
import type { Section } from '../../model/section.js';
import { parseSection } from '../../parse/parse-section.js';
import { type FormerTexts, findFormer } from './find-former.js';
import type { Translating } from './request.js';

/** What a section of the base once said, by the hashes of its texts, as far as git has it. */
export async function searchHistory(
  { request: { project }, texts }: Translating,
  { wording, place }: Section,
  hashes: readonly string[],
): Promise<FormerTexts> {
  const { content, settings, sources } = texts;
  const { html, allowRemoteImages, limits } = settings;
  const path = wording ? wording.file : place.file;
  const history = loadHistory({
    root: sources.builtIn ? project.builtIn : project.root,
    path,
    bytes: limits.sectionBytes,
    environment: project.programs ?? {},
  });
  const options = {
    ...{ language: content.guide.language, html, allowRemoteImages },
    ...{ maxSectionBytes: limits.sectionBytes, maxAliases: limits.yamlAliases },
  };
  // What was wrong in it then is nobody's concern now.
  return await findFormer(hashes, history, (text) => {
    const { value } = parseSection({ path, text }, options);
    return value?.wording?.segments ?? [];
  });
}
