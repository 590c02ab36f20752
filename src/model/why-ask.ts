import type { Fact, FactStatus, Texts } from './facts.js';
import { languageChain } from './language-chain.js';

export interface AskTerms {
  readonly language: string;
  /** ISO 8601; without a day nothing is stale. */
  readonly today?: string | undefined;
  readonly recheckBy: string;
}

/** Anything that is printed as known, if it is. */
export interface Statement {
  readonly status: FactStatus;
  readonly caution?: Fact['caution'];
  /** What it says in words; a name says itself. */
  readonly texts?: Texts;
}

export interface Why {
  readonly reason: string;
  /** What ends the asking. */
  readonly hint: string;
}

const READ_AGAIN = 'read the law of today, then set text and sources and take the caution out';
const CAUTIONS: Readonly<Record<NonNullable<Fact['caution']>, string>> = {
  recheck: 'it was verified once, but is to be checked again',
  superseded: 'it was read in a text that has been replaced',
  'later-change': 'the law has changed since it was read',
};

/** Why a statement prints as “ask”; undefined where it prints as a fact. */
export function whyAsk(statement: Statement | undefined, terms: AskTerms): Why | undefined {
  if (statement === undefined || statement.status === 'unknown') {
    return {
      reason: 'it is not known',
      hint: 'once somebody has found out, add it with its source',
    };
  }
  const { status, caution, texts } = statement;
  if (status === 'unverified') {
    return { reason: 'it is not verified', hint: 'find a source, name it and set “verified”' };
  }
  if (caution !== undefined) return { reason: CAUTIONS[caution], hint: READ_AGAIN };
  if (isStale(terms)) {
    const reason = `it was to be checked again by ${terms.recheckBy}`;
    return { reason, hint: 'check all facts of the country, then set “recheck-by” anew' };
  }
  if (texts === undefined || textFor(texts, terms.language) !== undefined) return undefined;
  return { reason: `it has no text in “${terms.language}”`, hint: 'translate the text' };
}

/** ISO dates sort as days do. */
export function isStale({ today, recheckBy }: Pick<AskTerms, 'today' | 'recheckBy'>): boolean {
  return today !== undefined && today > recheckBy;
}

/** A text in this language or one that its readers read as well; undefined where nobody has written one. */
export function textFor(texts: Texts, language: string): string | undefined {
  const tag = languageChain(language).find((each) => Object.hasOwn(texts, each));
  return tag === undefined ? undefined : texts[tag];
}
