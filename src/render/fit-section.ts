import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Product } from '../model/product.js';
import type { Section } from '../model/section.js';
import { type Fit, FULL_FIT } from '../model/template.js';
import { mm, type Points } from '../print/lengths.js';
import type { LaidSection } from './laid-section.js';
import { type Desk, layOutSection, type Try } from './lay-out-section.js';

/** Distance of writing lines, so what one of them gives. */
const WRITING_LINE = mm(25 / 3);
/** Leading of the text, in which an author counts. */
const TEXT_LINE = mm(5);
const TOLERANCE = 0.5;

export interface Fitted {
  readonly laid: LaidSection;
  readonly diagnostics: readonly Diagnostic[];
}

/** A section that must be one page gives way step by step: writing lines, then the picture; the type never does. */
export async function fitSection(desk: Desk, attempt: Omit<Try, 'fit'>): Promise<Fitted> {
  const { section } = attempt.placed;
  const { sides = 1 } = desk.template;
  const reducible = reducibleLines(section.blocks);
  let fit: Fit = FULL_FIT;
  for (;;) {
    const laid = await layOutSection(desk, { ...attempt, fit });
    const overflow = overflowOf(laid, section.fit === 'page' ? sides : undefined);
    if (overflow <= TOLERANCE) return { laid, diagnostics: [] };
    const next = giveWay(fit, overflow, reducible);
    if (!next) return { laid, diagnostics: [tooLong(desk, section, overflow)] };
    fit = next;
  }
}

function giveWay(fit: Fit, overflow: number, reducible: number): Fit | undefined {
  if (fit.linesTaken < reducible) {
    const needed = Math.max(1, Math.ceil((overflow - TOLERANCE) / WRITING_LINE));
    return { ...fit, linesTaken: Math.min(reducible, fit.linesTaken + needed) };
  }
  return fit.picture === 'full'
    ? { ...fit, picture: 'small', excess: overflow as Points }
    : undefined;
}

/** How many writing lines a section may lose, wherever they stand in it. */
function reducibleLines(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const { type, count, min } = value as { type?: unknown; count?: unknown; min?: unknown };
  const own = type === 'lines' ? Math.max(0, Number(count) - Number(min)) : 0;
  return Object.values(value).reduce<number>((sum, each) => sum + reducibleLines(each), own);
}

/** Points by which the content is higher than its page. */
function overflowOf({ pages, preparation }: LaidSection, most = Number.POSITIVE_INFINITY): number {
  const excess = preparation.fitBoxes.reduce(
    (sum, { room, height }) => sum + Math.max(0, height - room),
    0,
  );
  return pages.length > most ? Math.max(excess, TEXT_LINE) : excess;
}

function tooLong(desk: Desk, section: Section, overflow: number): Diagnostic {
  const lines = Math.max(1, Math.ceil(overflow / TEXT_LINE));
  const many = lines === 1 ? '1 line' : `${lines} lines`;
  return errorAt(
    'render/too-long',
    `Section “${section.id}” of edition “${desk.publication.edition}” is ${many} too long for its page.`,
    {
      place: section.place,
      hints: [`take about ${many} out of the text`, ...otherWaysOut(desk, section)],
    },
  );
}

const RUNNING_ON: readonly (Product | undefined)[] = [undefined, 'sheets', 'folded'];

/** A card and a poster cannot go on over their page; a page of many sections can do with fewer. */
function otherWaysOut({ publication, template }: Desk, section: Section): readonly string[] {
  const { leads = () => true } = template;
  const { sections } = publication;
  const first = sections.findIndex((each) => each.section === section);
  const next = sections.findIndex((each, index) => index > first && leads(each));
  const many = (next < 0 ? sections.length : next) - first;
  return [
    ...(many > 1 ? [`or print fewer of the ${many} sections that share this page`] : []),
    ...(RUNNING_ON.includes(template.product)
      ? ['or set “fit: flow” in its front matter, if it may go on to another page']
      : []),
  ];
}
