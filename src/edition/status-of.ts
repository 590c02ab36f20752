import type { Content, Language } from '../model/content.js';
import { FACT_NAMES } from '../model/facts.js';
import { matchSegments } from '../model/match-segments.js';
import type { Section } from '../model/section.js';
import type { CountryStatus, SectionStatus, Status } from '../model/status.js';
import { completeFacts } from './complete-facts.js';
import { listAsks } from './list-asks.js';
import { regionChain } from './region-chain.js';
import { writtenAs } from './written-as.js';

/** What is translated into each language and known about each country. What only a region says otherwise (fr-BE) is no language of its own. */
export function statusOf(content: Content, today: string): Status {
  const { guide, languages, sections } = content;
  const whole = Object.entries(languages).filter(
    ([tag]) => writtenAs(tag) !== writtenAs(guide.language) && !hasWider(tag, languages),
  );
  return {
    languages: whole.map(([language, texts]) => ({
      language,
      sections: sections.map((base) => sectionStatus(base, texts)),
    })),
    countries: Object.keys(content.countries).flatMap((code) =>
      countryStatus(code, content, today),
    ),
  };
}

function hasWider(tag: string, languages: Content['languages']): boolean {
  const { language } = new Intl.Locale(tag);
  const wider = languages[language];
  return tag !== language && wider !== undefined && writtenAs(tag) === writtenAs(language);
}

function sectionStatus(base: Section, { sections }: Language): SectionStatus {
  const segments = base.wording?.segments ?? [];
  const blocks = segments.length;
  const translation = sections.find(({ id }) => id === base.id);
  if (!translation) {
    return { section: base.id, blocks, translated: 0, drifted: 0, missing: blocks, unreviewed: 0 };
  }
  const { translates, review } = translation;
  // What it was made from is not recorded: nothing is known against it.
  const states = translates
    ? matchSegments(translates, segments)
        .filter(({ segment }) => segment !== undefined)
        .map(({ state }) => state)
    : segments.map(() => 'same' as const);
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const translated = count('same');
  const drifted = count('changed');
  return {
    section: base.id,
    blocks,
    translated,
    drifted,
    missing: blocks - translated - drifted,
    unreviewed: review ? 0 : translated + drifted,
  };
}

/** In each language of the country; a region stands on what its country says. */
function countryStatus(
  code: string,
  { countries }: Content,
  today: string,
): readonly CountryStatus[] {
  const layers = regionChain(code).flatMap((each) => countries[each]?.facts ?? []);
  const facts = completeFacts(layers).value;
  if (!facts) return [];
  const all = facts.forms.length * FACT_NAMES.length;
  const isStale = today > facts.recheckBy;
  return facts.languages.map((language) => {
    const ask = listAsks(facts, [language]).length;
    const sound = all - ask;
    return {
      country: code,
      language,
      verified: isStale ? 0 : sound,
      ask,
      stale: isStale ? sound : 0,
    };
  });
}
