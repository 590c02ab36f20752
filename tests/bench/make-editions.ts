import type { Block, Guide, Section } from './guide.js';

/** The guide as one organisation gives it out: in its name and colour, with one notice of its own. */
export interface LocalEdition {
  /** Of its files and folders. */
  readonly name: string;
  readonly organisation: string;
  readonly accent: string;
  readonly guide: Guide;
  /** What only this edition says. */
  readonly notice: string;
}

const HOMES: readonly (readonly [name: string, country: string, organisation: string])[] = [
  ['be', 'België', 'Samen aan Tafel'],
  ['bg', 'България', 'Задружна работилница'],
  ['cz', 'Česko', 'Společná dílna'],
  ['de', 'Deutschland', 'Gemeinsame Küche'],
  ['es', 'España', 'Obrador Común'],
  ['fr', 'France', 'Le Fournil partagé'],
  ['gr', 'Ελλάδα', 'Κοινό Εργαστήρι'],
  ['ie', 'Éire', 'An Cheardlann'],
  ['it', 'Italia', 'Bottega dei Mestieri'],
  ['pl', 'Polska', 'Wspólny Warsztat'],
  ['pt', 'Portugal', 'Oficina Comum'],
  ['se', 'Sverige', 'Öppna verkstan'],
];
const ACCENTS = ['#7A2E8E', '#A8321C', '#1F6F5C', '#8A5A00', '#23559B'];

/** So many editions of one guide; beyond the first twelve an organisation has further houses. */
export function makeEditions(guide: Guide, count: number): readonly LocalEdition[] {
  return Array.from({ length: count }, (_, index) => makeEdition(guide, index));
}

function makeEdition(guide: Guide, index: number): LocalEdition {
  const [code = '', country = '', owner = ''] = HOMES[index % HOMES.length] ?? [];
  const house = 1 + Math.floor(index / HOMES.length);
  const organisation = house === 1 ? owner : `${owner} ${house}`;
  const notice = `In ${country}, ask ${organisation} before the first meeting and bring this page.`;
  return {
    name: house === 1 ? code : `${code}-${house}`,
    organisation,
    accent: ACCENTS[index % ACCENTS.length] ?? '',
    guide: {
      ...guide,
      sections: guide.sections.map((each, at) => (at === 0 ? said(each, notice) : each)),
    },
    notice,
  };
}

/** A section with the notice in its callout. */
function said(section: Section, notice: string): Section {
  const blocks = section.blocks.map(
    (block): Block =>
      block.kind === 'callout'
        ? { kind: 'callout', sentences: [[{ text: notice, strong: false }]] }
        : block,
  );
  return { ...section, blocks };
}
