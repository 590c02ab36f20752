import type { Inline } from '../model/inline.js';
import { answerFact, isAskable } from './answer-fact.js';
import { type FactPress, legalWords, textOf } from './fact-press.js';

type FactInline = Extract<Inline, { readonly type: 'fact' }>;

/** A fact in a text becomes what is known, or “Ask:” and room to write. */
export function fillFact({ form: id, fact }: FactInline, press?: FactPress): readonly Inline[] {
  const form = press?.facts.forms.find((each) => each.id === id);
  // Names that are not there were told by the check of the edition.
  if (!press || !form || !isAskable(fact)) return [{ type: 'blank' }];
  const answer = answerFact(form, fact, press);
  return answer ? answer.text : [...askWords(press), textOf('\u00a0'), { type: 'blank' }];
}

export function askWords(press: FactPress): readonly Inline[] {
  return [{ type: 'emphasis', children: [textOf(legalWords(press, 'ask'))] }];
}
