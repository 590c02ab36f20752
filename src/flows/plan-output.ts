import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { OutputName } from '../model/build-record.js';
import type { OutputRequest } from '../model/edition.js';
import type { Project } from '../model/project.js';
import type { Subject, Template } from '../model/template.js';
import { holesFor } from '../print/holes.js';
import type { PaperName } from '../print/papers.js';
import { outputPath } from '../write/output-path.js';

/** One file to be made: what it is called, and by which template. */
export interface PlannedOutput {
  readonly name: OutputName;
  readonly template: Template;
  readonly request: OutputRequest;
}

export interface Stock extends Pick<Project, 'templates' | 'untrusted' | 'broken'> {
  /** What the output is to tell of. */
  readonly about: Subject;
  /** Ids of picked sections. */
  readonly picked: readonly string[];
}

/** An output of an edition by its template, or why there is none. */
export function planOutput(
  edition: string,
  request: OutputRequest,
  stock: Stock,
): PlannedOutput | Diagnostic {
  if (stock.broken.includes(request.template)) return brokenTemplate(request);
  const template = stock.templates.find((each) => each.name === request.template);
  const usual = template?.papers[0];
  if (!template || usual === undefined) return absentTemplate(request, stock);
  if ((template.about ?? 'guide') !== stock.about) return otherSubject(request, stock);
  const size = request.size ?? usual;
  if (!template.papers.includes(size)) return unknownSize(request, template, size);
  if (request.holes && !template.holes) return noRoomForHoles(request, template, stock);
  const { variant, profile, holes } = request;
  const punched = holes && { holes: holesFor(holes, size) };
  const parts = { edition, template: template.name, size, variant, profile, ...punched };
  return { name: { ...parts, path: outputPath(parts, usual, stock.picked) }, template, request };
}

/** What is wrong with it was told when it was loaded. */
function brokenTemplate({ template, place }: OutputRequest): Diagnostic {
  return errorAt('load/bad-template', `The template “${template}” does not run.`, {
    place,
    hints: [`see what is said of templates/${template}`],
  });
}

function absentTemplate(
  { template, place }: OutputRequest,
  { templates, untrusted }: Stock,
): Diagnostic {
  if (untrusted.includes(template)) {
    const message = `The template “${template}” is a program of this project and was not run.`;
    const hints = ['if you trust whoever wrote it, add --trust-templates'];
    return errorAt('load/untrusted-template', message, { place, hints });
  }
  const names = templates.map((each) => each.name);
  return errorAt('compose/unknown-template', `There is no template “${template}”.`, {
    place,
    hints: [nameHint(template, names)],
  });
}

function otherSubject({ template, place }: OutputRequest, { about }: Stock): Diagnostic {
  const [message, hint] =
    about === 'guide'
      ? [`The template “${template}” prints nothing of a guide, so no edition has it.`, OF_ITS_OWN]
      : [`The template “${template}” prints a guide, and nothing about printing.`, SAY_SO];
  return errorAt('compose/unknown-template', message, { place, hints: [hint] });
}

const OF_ITS_OWN = 'a command of its own prints it: see coop-press --help';
const SAY_SO = "say “about: 'printing'” in the template, and no kinds";

function unknownSize(request: OutputRequest, template: Template, size: PaperName): Diagnostic {
  const message = `The template “${template.name}” cannot be printed on “${size}”.`;
  return errorAt('compose/unknown-size', message, {
    place: request.place,
    hints: [`its papers: ${template.papers.join(', ')}`],
  });
}

function noRoomForHoles({ place }: OutputRequest, template: Template, stock: Stock): Diagnostic {
  const why =
    template.product === 'folded' ? 'it is folded and stitched' : 'its pages have none to spare';
  const message = `The template “${template.name}” keeps no room for holes: ${why}.`;
  const able = stock.templates.filter(({ holes }) => holes).map(({ name }) => name);
  const hints = [
    'leave “holes” out',
    `or ask for one of these with --template: ${able.join(', ')}`,
  ];
  return errorAt('compose/no-room-for-holes', message, {
    place,
    hints: able.length > 0 ? hints : hints.slice(0, 1),
  });
}
