import { composePublication } from '../compose/compose-publication.js';
import { composeSheet } from '../compose/compose-sheet.js';
import { planWords } from '../compose/plan-words.js';
import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import { faultsFor } from '../edition/faults-for.js';
import { sortFaults } from '../edition/sort-faults.js';
import type { NameSide } from '../finish/job.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import type { Outcome } from '../model/outcome.js';
import type { ToldPlan } from '../model/print-plan.js';
import type { Printed, PrintJob, Project } from '../model/project.js';
import type { Publication } from '../model/publication.js';
import { wordsFor } from '../model/strings.js';
import { isAmerican } from '../print/is-american.js';
import { OFFICE_PAPER, parseStock } from '../print/paper-stock.js';
import { layPaper, PAPERS, type PaperName } from '../print/papers.js';
import { render } from '../render/render.js';
import { createRenderMemory } from '../render/render-memory.js';
import type { PaperLimits } from '../render/review-for-paper.js';
import { OFFICE_BORDER, toOffice } from './office.js';
import type { Opened } from './opened.js';
import { pictureMaker } from './pictures.js';

interface Job extends PrintJob {
  /** Of a sheet that tells how to print. */
  readonly told?: ToldPlan;
}

type Composing = (job: Job) => Promise<Outcome<Publication | undefined>>;
type Pages = Pick<Printed, 'bytes' | 'pages' | 'sections'>;

/** The second half of the way, for each output: compose, render, and put on sheets what an office prints. */
export function printer(opened: Opened): Project['printOutput'] {
  const print = pagePrinter(opened);
  return async (job) => {
    const printed = await print(job);
    if (!printed.value || !job.office || hasErrors(printed.diagnostics)) return printed;
    const sheets = await toSheets(opened, job, { pages: printed.value, print });
    const placed = sheets.diagnostics.map((each) => ({ place: job.request.place, ...each }));
    return { value: sheets.value, diagnostics: [...printed.diagnostics, ...placed] };
  };
}

function pagePrinter(opened: Opened): (job: Job) => Promise<Outcome<Pages | undefined>> {
  const { settings, sources } = opened;
  const memory = createRenderMemory();
  const composeGuide = guideComposer(opened);
  const composeAlone = sheetComposer(opened);
  return async (job) => {
    const { template, request: output } = job;
    const isAlone = job.told !== undefined || template.about === 'printing';
    const compose = isAlone ? composeAlone : composeGuide;
    const { value: publication, diagnostics: before } = await compose(job);
    if (!publication || hasErrors(before)) {
      return { value: undefined, diagnostics: fillExcerpts(before, sources) };
    }
    const maxPages = settings.limits.publicationPages;
    const rendered = await render(publication, template, {
      ...{ memory, maxPages },
      ...(job.office && { paper: paperLimits(job) }),
    });
    const placed = rendered.diagnostics.map((each) => ({ place: output.place, ...each }));
    const diagnostics = fillExcerpts([...before, ...placed], sources);
    if (!rendered.value) return { value: undefined, diagnostics };
    const { bytes, pageMap } = rendered.value;
    const sections = publication.sections.map(({ section }) => section.id);
    return { value: { bytes, pages: pageMap.pages, sections }, diagnostics };
  };
}

/** A poster is put together from sheets that keep clear of the border themselves. */
function paperLimits({ template: { product }, office }: Job): PaperLimits {
  const border = product === 'poster' ? 0 : (office?.printer?.border ?? OFFICE_BORDER);
  return { border, isFolded: product === 'folded' };
}

/** What every project can print, since it comes with the program. */
const PLAN_TEMPLATE = 'print-plan';

interface Plain {
  readonly pages: Pages;
  readonly print: ReturnType<typeof pagePrinter>;
}

/** The sheets, and the page that tells how to print them. */
async function toSheets(
  { settings, templates }: Opened,
  job: PrintJob,
  { pages: { bytes, pages, sections }, print }: Plain,
): Promise<Outcome<Printed | undefined>> {
  const { edition, template, request, office: wishes } = job;
  const planTemplate = templates.templates[PLAN_TEMPLATE];
  const size = request.size ?? template.papers[0];
  if (!wishes || !size) return { value: undefined, diagnostics: [] };
  if (!planTemplate) return { value: undefined, diagnostics: [noPlanTemplate()] };
  const { product = 'sheets', orientation } = template;
  const { direction, strings, language } = edition;
  const trim = layPaper(PAPERS[size], orientation);
  const { thickness: paperThickness } = parseStock(settings.paper) ?? OFFICE_PAPER;
  const nameSide: NameSide = (number, side) =>
    wordsFor(strings, `plan.${side}`, language, { number }) ?? `${number}`;
  const order = { bytes, pages, trim, product, direction, paperThickness, wishes, nameSide };
  const { value: sheets, diagnostics } = await toOffice(order);
  if (!sheets) return { value: undefined, diagnostics };
  const { plan } = sheets;
  const words = planWords(plan, strings, language);
  const planSize: PaperName = isAmerican(plan.imposition.size) ? 'letter' : 'a4';
  const planRequest = { ...request, template: PLAN_TEMPLATE, size: planSize };
  const sheet = await print({
    edition,
    template: planTemplate,
    request: planRequest,
    sections: [],
    told: { plan, words },
  });
  const found = [...diagnostics, ...sheet.diagnostics];
  if (!sheet.value) return { value: undefined, diagnostics: found };
  const own = { template: PLAN_TEMPLATE, size: planSize, words };
  const printed = { ...sheet.value, sections: [], ...own };
  return { value: { bytes: sheets.bytes, pages, sections, plan: printed }, diagnostics: found };
}

/** Only a project that has one of its own, which was not run or does not run, is without it. */
function noPlanTemplate(): Diagnostic {
  const message = `The template “${PLAN_TEMPLATE}” of this project cannot be used, so nothing says how to print for an office.`;
  const hints = [
    'see what is said of it, or add --trust-templates if it was not run',
    `or remove templates/${PLAN_TEMPLATE}: there is a built-in one`,
  ];
  return errorAt('load/bad-template', message, { hints });
}

function guideComposer({ request, settings, pictures, content, editions }: Opened): Composing {
  const picturesFor = pictureMaker(pictures, settings);
  const options = { creator: request.creator, date: settings.sourceDateEpoch };
  return async ({ edition, template, request: output, sections: only }) => {
    const paper = output.size ?? template.papers[0];
    const images = await picturesFor(PAPERS[paper ?? 'a4'].width, output.variant === 'grey');
    const { value, diagnostics } = composePublication(edition, template, {
      ...options,
      request: output,
      only,
      images: images.value,
    });
    const file = editions.find(({ name }) => name === edition.name)?.parsed.value;
    const ofImages = sortFaults(images.diagnostics);
    const theirs = file ? faultsFor(file, ofImages, content) : [];
    return { value, diagnostics: [...ofImages.shared, ...theirs, ...diagnostics] };
  };
}

/** No picture of the guide is printed with what is about printing, nor is one in its way. */
function sheetComposer({ request: { creator }, settings }: Opened): Composing {
  const options = { creator, date: settings.sourceDateEpoch, images: {} };
  return async ({ edition, template, request, told }) => {
    const title = told ? 'plan.title' : `${template.name}.title`;
    return composeSheet(edition, template, {
      ...{ ...options, request, title },
      ...(told && { told }),
    });
  };
}
