import type { FactCell, FactTable, LegalForms } from '../model/block.js';
import type { FactName, LegalForm } from '../model/facts.js';
import type { Inline } from '../model/inline.js';
import { formatDate } from '../model/locale-format.js';
import { textFor, whyAsk } from '../model/why-ask.js';
import { answerFact, inItsLanguage, nameOf, noticeName } from './answer-fact.js';
import { type FactPress, legalWords, noticeAsk, textOf } from './fact-press.js';
import { askWords } from './fill-fact.js';
import { lettersFor, type SourceLetters } from './source-letters.js';

/** What the guide asks about every form; taxes are for whoever founds, with advice. */
export const ROWS = [
  'founders',
  'capital',
  'vote',
  'surplus',
  'register',
] as const satisfies readonly FactName[];
const LINES_TO_ASK = 2;

/** The forms side by side: name, what it means, and row by row what is known, with letters for the sources of what is printed. */
export function factTableOf(block: LegalForms, press: FactPress): FactTable {
  const forms = formsOf(block, press);
  const letters = lettersFor(press);
  const rows = ROWS.map((name) => ({
    label: [textOf(legalWords(press, name))],
    cells: forms.map((form) => factCell(form, name, { press, letters })),
  }));
  const plain = {
    label: [textOf(legalWords(press, 'gloss'))],
    cells: forms.map((form) => glossCell(form, press)),
  };
  const { place, anchor } = block;
  const sources = letters.printed();
  return {
    type: 'fact-table',
    place,
    ...(anchor !== undefined && { anchor }),
    columns: forms.map((form) => headOf(form, press)),
    rows: [plain, ...rows],
    state: sources.length > 0 ? stateOf(press) : [],
    sources,
    sourcesLabel: sources.length > 0 ? [textOf(legalWords(press, 'sources'))] : [],
  };
}

function formsOf({ forms: ids }: LegalForms, { facts }: FactPress): readonly LegalForm[] {
  if (ids === undefined) return facts.forms;
  return ids.flatMap((id) => facts.forms.filter((form) => form.id === id));
}

function headOf(form: LegalForm, press: FactPress): FactTable['columns'][number] {
  const name = nameOf(form, press);
  if (!name) {
    noticeName(form, press);
    return { name: [...askWords(press), textOf('\u00a0'), { type: 'blank' }] };
  }
  const { text, abbreviation, language } = name;
  const set = (words: string) => inItsLanguage(words, language, press);
  return abbreviation === undefined
    ? { name: set(text) }
    : { name: set(abbreviation), official: set(text) };
}

function glossCell({ id, gloss, place }: LegalForm, press: FactPress): FactCell {
  const words = textFor(gloss, press.language);
  if (words !== undefined) return { text: [textOf(asSentence(words, press.language))], lines: 0 };
  const why = whyAsk({ status: 'verified', texts: gloss }, press);
  if (why) noticeAsk(press, `What “${id}” means`, place, why);
  return askCell(press);
}

interface Columns {
  readonly press: FactPress;
  readonly letters: SourceLetters;
}

function factCell(form: LegalForm, name: FactName, { press, letters }: Columns): FactCell {
  const answer = answerFact(form, name, press);
  if (!answer) return askCell(press);
  const [first, ...rest] = answer.text;
  const start: readonly Inline[] =
    first?.type === 'text'
      ? [textOf(asSentence(first.value, press.language)), ...rest]
      : answer.text;
  return { text: [...start, ...letters.call(answer.sources)], lines: 0 };
}

function askCell(press: FactPress): FactCell {
  return { text: askWords(press), lines: LINES_TO_ASK };
}

/** Begun with a capital. Greek keeps the accent of a first letter, which its capitals otherwise lose. */
function asSentence(words: string, language: string): string {
  const [first = ''] = words;
  const isGreek = new Intl.Locale(language).language === 'el';
  return (
    (isGreek ? first.toUpperCase() : first.toLocaleUpperCase(language)) + words.slice(first.length)
  );
}

/** “State of the law” is for somebody who has reviewed it to say; all others say when it was collected. */
function stateOf(press: FactPress): FactTable['state'] {
  const { collectedOn, recheckBy, review } = press.facts;
  const dated = (key: string, day: string, name = '') =>
    legalWords(press, key, { date: formatDate(day, press.language) ?? day, name });
  const collected = `${dated('collected-on', collectedOn)} ${dated('check-by', recheckBy)}`;
  const lines = review ? [dated('state', review.date, review.name), collected] : [collected];
  return lines.map((words) => [textOf(words)]);
}
