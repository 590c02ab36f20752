import type { Place } from '../diagnostics/diagnostic.js';

export const FACT_NAMES = ['founders', 'capital', 'vote', 'surplus', 'tax', 'register'] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** So many stand side by side on a page; more columns leave no room to read. */
export const MOST_FORMS = 3;

export const FORM_KINDS = ['worker', 'social', 'multi-stakeholder', 'general'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** Where a network helps, from next door to far away. */
export const NETWORK_LEVELS = ['local', 'national', 'regional', 'world'] as const;
export type NetworkLevel = (typeof NETWORK_LEVELS)[number];

/** `verified`: read in the sources that are named; `unverified`: believed, not read; `unknown`: nobody has looked it up. */
export type FactStatus = 'verified' | 'unverified' | 'unknown';

/** By BCP 47 tag. */
export type Texts = Readonly<Record<string, string>>;

/** A figure of a fact; a text names it in braces by its case (`{SARL}`), so that every language prints the same one. */
export interface Amount {
  readonly case: string;
  readonly amount: number;
  /** `money` has a currency (ISO 4217); `percent` counts from 0 to 100. */
  readonly unit: 'money' | 'percent' | 'count';
  readonly currency?: string;
  /** Whose amount it is. */
  readonly basis?: 'company' | 'member' | 'share';
}

/** One thing that is known, or not, about a legal form. Only a verified one without a caution prints as a fact. */
export interface Fact {
  readonly place: Place;
  readonly status: FactStatus;
  /** Ids of sources; a verified fact has one at least. */
  readonly sources: readonly string[];
  readonly amounts: readonly Amount[];
  /** Sentences; `{case}` stands for an amount. */
  readonly texts: Texts;
  readonly note?: string;
  /** Why it must be asked again although it was verified once. */
  readonly caution?: 'recheck' | 'superseded' | 'later-change';
}

export interface OfficialName {
  readonly language: string;
  readonly text: string;
  readonly abbreviation?: string;
  readonly status: FactStatus;
  readonly sources: readonly string[];
}

export interface Law {
  readonly name: string;
  /** As the country counts its laws; some have none, or nobody has read it yet. */
  readonly number?: string;
  readonly year?: number;
  readonly status: FactStatus;
  readonly sources: readonly string[];
  readonly note?: string;
}

export interface LegalForm {
  readonly id: string;
  readonly place: Place;
  readonly kind: FormKind;
  readonly names: readonly OfficialName[];
  /** What the name means, in plain words. */
  readonly gloss: Texts;
  readonly law: Law;
  readonly facts: Readonly<Partial<Record<FactName, Fact>>>;
  readonly note?: string;
}

export interface Network {
  readonly place: Place;
  readonly name: string;
  readonly language: string;
  readonly level: NetworkLevel;
  readonly url?: string;
  readonly role: Texts;
  readonly nameStatus: FactStatus;
  readonly urlStatus: FactStatus;
  readonly sources: readonly string[];
  /** One of many like it: kept for editors, never printed, since it does not help everywhere. */
  readonly example?: boolean;
}

export interface FactSource {
  readonly title: string;
  /** Of the title, where the file says it. */
  readonly language?: string;
  readonly url: string;
  readonly note?: string;
  readonly place?: Place;
}

/** What is known about the cooperatives of one country or region: `facts.yaml` of its folder. Dates are ISO 8601. */
export interface CountryFacts {
  readonly place: Place;
  readonly name: Texts;
  readonly languages: readonly string[];
  /** ISO 4217. */
  readonly currency: string;
  /** `weak` prints as a draft only, until a partner in the country stands behind it. */
  readonly evidence: 'strong' | 'medium' | 'weak';
  readonly partner?: string;
  readonly collectedOn: string;
  readonly recheckBy: string;
  /** Who has reviewed it as the state of the law, and when. */
  readonly review?: { readonly name: string; readonly date: string };
  readonly note?: string;
  readonly sources: Readonly<Record<string, FactSource>>;
  readonly forms: readonly LegalForm[];
  readonly networks: readonly Network[];
}

/** A facts file that lies over another one says only what differs: forms by id, their facts by name; networks are replaced as a whole. */
export interface FactsLayer extends Partial<Omit<CountryFacts, 'forms' | 'place'>> {
  readonly place: Place;
  readonly forms: readonly FormLayer[];
}

export interface FormLayer extends Partial<Omit<LegalForm, 'id' | 'place'>> {
  readonly id: string;
  readonly place: Place;
}
