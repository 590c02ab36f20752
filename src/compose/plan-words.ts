import { formatLength } from '../model/format-length.js';
import type { PlanWords, PrintPlan } from '../model/print-plan.js';
import { type Strings, wordsFor } from '../model/strings.js';
import { paperWords } from '../print/paper-words.js';

/** An interface word of the plan. */
type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A print plan in the words of a language: what to load, what to choose, what hands do then. */
export function planWords(plan: PrintPlan, strings: Strings, language: string): PlanWords {
  const say: Say = (key, values) => wordsFor(strings, `plan.${key}`, language, values) ?? '';
  const steps = [...loading(plan, say), ...printing(plan, say), ...handwork(plan, say, language)];
  return {
    file: plan.file,
    summary: summary(plan, say),
    steps: steps.filter((each) => each !== ''),
  };
}

function summary(plan: PrintPlan, say: Say): string {
  const { pages, copies, imposition, product, printer } = plan;
  // A loose sheet with a white back surprises nobody.
  const white = product === 'sheets' ? 0 : imposition.padding;
  const parts = [
    say('pages', { count: pages }),
    sheetsOf(plan, say, 1),
    say(isTwoSided(plan) ? 'both-sides' : 'one-side'),
    ...(copies > 1 ? [say('copies', { count: copies }), sheetsOf(plan, say, copies)] : []),
    ...(white > 0 ? [say('white', { count: white })] : []),
    ...(printer?.name === undefined ? [] : [say('printer', { name: printer.name })]),
  ];
  return parts.join(' · ');
}

function sheetsOf({ imposition }: PrintPlan, say: Say, copies: number): string {
  const count = imposition.sheets.length * copies;
  return say('sheets', { count, paper: paperWords(imposition.size) });
}

function isTwoSided({ imposition }: PrintPlan): boolean {
  return imposition.sheets.some(({ back }) => back);
}

function loading(plan: PrintPlan, say: Say): readonly string[] {
  const { file, copies } = plan;
  return [
    say('load', { sheets: sheetsOf(plan, say, copies) }),
    say('open', { file }),
    say('actual-size'),
  ];
}

function printing(plan: PrintPlan, say: Say): readonly string[] {
  const { printer, flip, copies, imposition } = plan;
  const last = say('make-copies', { count: copies });
  if (!isTwoSided(plan)) return [say('simplex'), last];
  if (printer?.sides === 'single') {
    const fronts = say('fronts', { count: imposition.sheets.length });
    return [fronts, say(`turn.${flip}`), say('backs'), copies > 1 ? last : ''];
  }
  const swapped = printer?.flips === 'swapped' ? '-swapped' : '';
  return [say('two-sides'), say(`flip.${flip}${swapped}`), last];
}

function handwork(plan: PrintPlan, say: Say, language: string): readonly string[] {
  const { sheets, greatestShift, grid } = plan.imposition;
  switch (plan.product) {
    case 'folded':
      return [
        say('fold', { count: sheets.length }),
        sheets.length > 1 ? say('staple') : '',
        greatestShift > 0 ? say('trim', { length: formatLength(greatestShift, language) }) : '',
      ];
    case 'cards':
      return [say(isTwoSided(plan) ? 'cut-cards' : 'cut')];
    case 'poster':
      return grid && grid.across * grid.down > 1 ? [say('glue')] : [];
    case 'sheets':
      return [];
  }
}
