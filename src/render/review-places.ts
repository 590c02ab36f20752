import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import type { PagePlan } from '../print/plan-pages.js';
import { type Move, proposeMove } from '../print/propose-move.js';
import type { Settled } from './settle-pages.js';

/** What the guide wants of centre and facing, and the pages cannot give. */
export function reviewPlaces(
  edition: string,
  settled: readonly Settled[],
  plan: PagePlan,
): readonly Diagnostic[] {
  const [centre, ...others] = settled.filter(({ placed }) => placed.start === 'centre');
  const apart = settled.filter((each, index) => !isHeld(each, settled[index - 1]));
  return [
    ...(centre ? reviewCentre(centre, { edition, settled, plan }) : []),
    ...others.map((each) => centreTwice(each, centre)),
    ...apart.map((each) => facingApart(each, settled[settled.indexOf(each) - 1])),
  ];
}

interface Layout {
  readonly edition: string;
  readonly settled: readonly Settled[];
  readonly plan: PagePlan;
}

function reviewCentre(centre: Settled, layout: Layout): readonly Diagnostic[] {
  const { fault, pages } = layout.plan;
  if (fault === 'too-long') return [centreTooLong(centre, layout)];
  if (fault === undefined && centre.firstPage === pages / 2) return [];
  return [centreUnbalanced(centre, layout)];
}

function centreTooLong(centre: Settled, { edition, settled }: Layout): Diagnostic {
  const { section, source: place } = centre.placed;
  const own = pagesOf(centre);
  const next = settled[settled.indexOf(centre) + 1];
  const isAlone = own > 2 || next === undefined;
  const [who, what] = isAlone
    ? [`Section “${section.id}”`, `${own} pages`]
    : [`Sections “${section.id}” and “${idOf(next)}”`, `${own + pagesOf(next)} pages`];
  const hints = isAlone
    ? ['shorten it to two pages, or take “place: centre” away']
    : [`shorten “${idOf(next)}” to one page, or take its “place: facing” away`];
  const message = `${who} of edition “${edition}” cannot be the centre: ${what} are more than the middle sheet has.`;
  return errorAt('render/centre-too-long', message, { place, hints });
}

function centreTwice({ placed }: Settled, first: Settled | undefined): Diagnostic {
  const message = `“${placed.section.id}” cannot be the centre too: “${first && idOf(first)}” is.`;
  const hints = ['take “place: centre” away from one of the two, or let it be “place: verso”'];
  return errorAt('render/centre-twice', message, { place: placed.source, hints });
}

function centreUnbalanced(centre: Settled, { edition, settled }: Layout): Diagnostic {
  const index = settled.indexOf(centre);
  const { section, source: place } = centre.placed;
  const before = sumOf(settled.slice(0, index));
  const end = isFaced(settled[index + 1], centre) ? index + 1 : index;
  const after = sumOf(settled.slice(end + 1));
  const sides = `${count(before, 'page')} before it and ${count(after, 'page')} after it`;
  const message = `Section “${section.id}” of edition “${edition}” cannot lie in the middle, with ${sides}.`;
  const planned = settled.map((each) => ({ start: each.placed.start, pages: pagesOf(each) }));
  const move = proposeMove(planned);
  const hints = [
    move
      ? moveHint(move, settled, settled[move.to === 'after' ? end : index])
      : 'bring more sections to its shorter side',
    'or take “place: centre” away; “place: verso” keeps a spread together anywhere',
  ];
  return errorAt('render/centre-unbalanced', message, { place, hints });
}

/** Whether it is the second page of a centre. */
function isFaced(next: Settled | undefined, centre: Settled): boolean {
  return next?.placed.start === 'facing' && isHeld(next, centre);
}

function moveHint(move: Move, settled: readonly Settled[], edge: Settled | undefined): string {
  const ids = move.sections.flatMap((index) => settled[index]?.placed.section.id ?? []);
  const names = ids.map((id) => `“${id}”`);
  const all = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((each) => each !== '');
  const blanks = move.blanks === 0 ? 'no blank page' : count(move.blanks, 'blank page');
  const result = `the centre then lies on page ${move.centre} of ${move.pages}, with ${blanks}`;
  return `move ${all.join(' and ')} ${move.to} “${edge && idOf(edge)}”: ${result}`;
}

/** Whether a section that is to face the one before it does. */
function isHeld(each: Settled, before: Settled | undefined): boolean {
  if (each.placed.start !== 'facing' || before === undefined) return true;
  const end = before.firstPage + pagesOf(before) - 1;
  return each.firstPage === end + 1 && end % 2 === 0;
}

function facingApart({ placed }: Settled, before: Settled | undefined): Diagnostic {
  const name = before ? idOf(before) : '';
  const message = `“${placed.section.id}” cannot face “${name}”, which has to end on a recto.`;
  const hints = [`take “place: facing” away, or the place of “${name}”`];
  return warningAt('render/facing-apart', message, { place: placed.source, hints });
}

function idOf({ placed }: Settled): string {
  return placed.section.id;
}

function pagesOf({ fitted }: Settled): number {
  return fitted.laid.pages.length;
}

function sumOf(settled: readonly Settled[]): number {
  return settled.reduce((sum, each) => sum + pagesOf(each), 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
