import { compareTranslations } from '../edition/translations/compare-translations.js';
import type { Content } from '../model/content.js';
import { languageChain } from '../model/language-chain.js';
import { collectSound, type Outcome } from '../model/outcome.js';
import type { Settings } from '../model/settings.js';
import type { Sources } from '../model/sources.js';
import { checkVocabulary } from '../parse/glossary/check-vocabulary.js';
import { parseLanguages } from '../parse/parse-languages.js';
import { parseCountries, parseOrganisations } from '../parse/parse-overlays.js';
import { parseSection } from '../parse/parse-section.js';
import { parseYamlSources } from '../parse/yaml/parse-yaml-sources.js';

/** Sections are read even where the guide's file is not sound, to find all problems in one run. */
export function understand(sources: Sources, settings: Settings): Understood {
  const { html, allowRemoteImages, limits } = settings;
  const yaml = parseYamlSources({ ...sources, editions: [] }, limits.yamlAliases);
  const options = {
    language: yaml.value?.guide.language ?? 'en',
    html,
    allowRemoteImages,
    maxSectionBytes: limits.sectionBytes,
    maxAliases: limits.yamlAliases,
  };
  const sections = collectSound(sources.sections.map((file) => parseSection(file, options)));
  const texts = {
    sections: sections.value,
    files: sources.sections,
    parse: options,
    aliasLimit: limits.yamlAliases,
  };
  const languages = parseLanguages(sources.languages, texts);
  const countries = parseCountries(sources.countries, texts);
  const organisations = parseOrganisations(sources.organisations, texts);
  const parts = [yaml, sections, languages, countries, organisations];
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  const understood = {
    sections: sections.value,
    languages: languages.value,
    countries: countries.value,
    organisations: organisations.value,
  };
  const vocabulary = checkVocabulary(sources, understood, {
    faults: diagnostics,
    baseLanguage: options.language,
    chain: languageChain,
  });
  const value = yaml.value && { ...yaml.value, ...understood };
  const broken = diagnostics.flatMap(({ severity, place }) =>
    severity === 'error' && place ? [place.file] : [],
  );
  const compared = value ? compareTranslations(value, new Set(broken)) : [];
  return {
    value,
    sections: sections.value,
    diagnostics: [...diagnostics, ...vocabulary, ...compared],
  };
}

export interface Understood extends Outcome<Content | undefined> {
  readonly sections: Content['sections'];
}
