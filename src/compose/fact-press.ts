import { type Diagnostic, type Place, warningAt } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import type { CountryFacts } from '../model/facts.js';
import type { Inline } from '../model/inline.js';
import { type Strings, wordsFor } from '../model/strings.js';
import type { AskTerms, Why } from '../model/why-ask.js';

/** What turning facts into print needs to know. */
export interface FactPress extends AskTerms {
  readonly facts: CountryFacts;
  readonly strings: Strings;
  readonly notice: (diagnostic: Diagnostic) => void;
}

/** Undefined where the edition knows no facts. */
export function factPressOf(
  { facts, language, strings, today }: Edition,
  notice: FactPress['notice'],
): FactPress | undefined {
  return facts && { facts, language, strings, today, recheckBy: facts.recheckBy, notice };
}

/** An interface word that `legalStrings` has asked for before. */
export function legalWords(
  { strings, language }: FactPress,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const words = wordsFor(strings, `legal.${key}`, language, values) ?? '';
  // Some languages end a date with a full stop of its own.
  return words.replace(/\.\.$/, '.');
}

export function textOf(value: string): Inline {
  return { type: 'text', value };
}

/** Says that something prints as “ask”: `what` names it, `place` is where it can be mended. */
export function noticeAsk(press: FactPress, what: string, place: Place, why: Why): void {
  const message = `${what} prints as “ask”: ${why.reason}.`;
  press.notice(warningAt('compose/ask-fact', message, { place, hints: [why.hint] }));
}
