/** The syllables of a word in plain letters. */
export type Split = (word: string) => readonly string[];

/** What was loaded, by the name of the pattern set. */
export type Hyphens = Map<string, Split>;

interface PatternSet {
  readonly load: () => Promise<{ readonly syllables: Split }>;
  /** Words that patterns split wrongly, or that belong to this field, in the form of our choice. */
  readonly exceptions?: readonly string[];
  /** No part begins with these letters. */
  readonly neverFirst?: RegExp;
}

/**
 * TeX's patterns (hyph-utf8), all under free licences that ask for no more than their notice: MIT (de, en-gb, es, fr, it),
 * LPPL (el, nl), BSD (pt), plain permission (bg, en-us). Others, as the Czech ones (GPL), are left out.
 */
const PATTERNS: Readonly<Record<string, PatternSet>> = {
  bg: { load: () => import('@react-pdf/hyphenate/bg') },
  de: { load: () => import('@react-pdf/hyphenate/de') },
  el: { load: () => import('@react-pdf/hyphenate/el') },
  en: {
    load: () => import('@react-pdf/hyphenate/en-us'),
    exceptions: ['au-ton-o-mous', 'coop-work-er', 'coop-work-ers', 'coop-work-ing'],
  },
  'en-gb': {
    load: () => import('@react-pdf/hyphenate/en-gb'),
    exceptions: ['coop-work-er', 'coop-work-ers', 'coop-work-ing'],
  },
  es: {
    load: () => import('@react-pdf/hyphenate/es'),
    exceptions: ['coo-pe-ra-ti-va', 'coo-pe-ra-ti-vas', 'coo-pe-ra-ti-vo', 'coo-pe-ra-ti-vos'],
  },
  fr: { load: () => import('@react-pdf/hyphenate/fr') },
  it: { load: () => import('@react-pdf/hyphenate/it') },
  // A syllable that a diaeresis marks off loses it at the start of a line: “co-operatie”.
  nl: { load: () => import('@react-pdf/hyphenate/nl'), neverFirst: /^[äëïöü]/i },
  pt: {
    load: () => import('@react-pdf/hyphenate/pt'),
    exceptions: ['coo-pe-ra-ti-va', 'coo-pe-ra-ti-vas'],
  },
};

/** Loads the patterns of these languages, each once in a run; some weigh as much as a guide. */
export async function loadHyphens(languages: Iterable<string>, into: Hyphens): Promise<void> {
  const names = new Set([...languages].map(patternName));
  for (const name of names) {
    const set = Object.hasOwn(PATTERNS, name) ? PATTERNS[name] : undefined;
    if (!set || into.has(name)) continue;
    const { syllables } = await set.load();
    into.set(name, splitter(syllables, set));
  }
}

/** None for a language that has no patterns, or none that were loaded: its words stay whole. */
export function splitFor(language: string | undefined, hyphens: Hyphens): Split | undefined {
  return language === undefined ? undefined : hyphens.get(patternName(language));
}

/** Named regions with patterns of their own, else the language. */
function patternName(tag: string): string {
  const name = tag.toLowerCase();
  return Object.hasOwn(PATTERNS, name) ? name : (name.split('-')[0] ?? name);
}

function splitter(syllables: Split, { exceptions = [], neverFirst }: PatternSet): Split {
  const known = new Map(exceptions.map((each) => [each.replaceAll('-', ''), each.split('-')]));
  return (word) => {
    const parts = known.get(word.toLowerCase());
    const found = parts ? inCase(parts, word) : syllables(word);
    return neverFirst ? joined(found, neverFirst) : found;
  };
}

/** The word's own capitals. */
function inCase(parts: readonly string[], word: string): readonly string[] {
  let start = 0;
  return parts.map((part) => {
    start += part.length;
    return word.slice(start - part.length, start);
  });
}

function joined(parts: readonly string[], neverFirst: RegExp): readonly string[] {
  const result: string[] = [];
  for (const part of parts) {
    if (neverFirst.test(part) && result.length > 0) result.push(`${result.pop() ?? ''}${part}`);
    else result.push(part);
  }
  return result;
}
