import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Block, LegalForms } from '../model/block.js';
import type { Edition } from '../model/edition.js';
import { type CountryFacts, MOST_FORMS } from '../model/facts.js';
import type { Inline } from '../model/inline.js';
import type { Section } from '../model/section.js';
import { textsOf, walkBlocks, walkInlines } from '../model/walk.js';
import { ASKABLE, isAskable } from './answer-fact.js';

/** Legal forms and facts that the sections name and the edition's country has not. */
export function checkFactNames({ sections, facts }: Edition): readonly Diagnostic[] {
  const asking = Object.values(sections).flatMap(askingIn);
  return asking.flatMap((each) => {
    if (!facts) return [noFacts(each.place)];
    return 'fact' in each ? wrongFact(each, facts) : wrongForms(each, facts);
  });
}

interface AskedFact {
  readonly form: string;
  readonly fact: string;
  readonly place: Place;
}

/** In the order of the text. */
function askingIn(section: Section): readonly (AskedFact | LegalForms)[] {
  const found: (AskedFact | LegalForms)[] = [];
  const look = (text: readonly Inline[], around: Place) =>
    walkInlines(text, (inline) => {
      if (inline.type !== 'fact') return;
      const { form, fact, place = around } = inline;
      found.push({ form, fact, place });
    });
  const { place, lead = [], blocks, notes } = section;
  look(lead, place);
  walkBlocks([...blocks, ...notes.flatMap((note) => note.blocks)], (block: Block) => {
    if (block.type === 'legal-forms') found.push(block);
    for (const text of textsOf(block)) look(text, block.place);
  });
  return found;
}

function noFacts(place: Place): Diagnostic {
  const message = 'This edition knows no facts about legal forms.';
  const hints = [
    'name a country in the edition, as “country: FR”, whose folder has a facts.yaml',
    'or leave this out of its sections',
  ];
  return errorAt('compose/no-facts', message, { place, hints });
}

function wrongFact({ form, fact, place }: AskedFact, facts: CountryFacts): readonly Diagnostic[] {
  const unknown = isAskable(fact) ? [] : [unknownFact(fact, place)];
  return [...unknownForms([form], place, facts), ...unknown];
}

function unknownFact(fact: string, place: Place): Diagnostic {
  const hints = [nameHint(fact, ASKABLE)];
  return errorAt('compose/unknown-fact', `Nothing about a legal form is called “${fact}”.`, {
    place,
    hints,
  });
}

function wrongForms({ forms, place }: LegalForms, facts: CountryFacts): readonly Diagnostic[] {
  const all = facts.forms.map(({ id }) => id);
  if (forms !== undefined) return unknownForms(forms, place, facts);
  if (all.length <= MOST_FORMS) return [];
  const message = `${all.length} legal forms are more than stand side by side.`;
  const some = all.slice(0, MOST_FORMS).join(' ');
  const hints = [`name up to ${MOST_FORMS} of them: ::legal-forms{forms="${some}"}`];
  return [errorAt('compose/too-many-forms', message, { place, hints })];
}

function unknownForms(
  ids: readonly string[],
  place: Place,
  { forms, place: { file } }: CountryFacts,
): readonly Diagnostic[] {
  const known = forms.map(({ id }) => id);
  return ids
    .filter((id) => !known.includes(id))
    .map((id) =>
      errorAt('compose/unknown-form', `The country has no legal form “${id}”.`, {
        place,
        hints: [nameHint(id, known), `its forms stand in ${file}`],
      }),
    );
}
