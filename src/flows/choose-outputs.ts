import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { OutputName } from '../model/build-record.js';
import type { Edition, OutputRequest } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { Template } from '../model/template.js';
import type { PaperName } from '../print/papers.js';
import { outputPath } from '../write/output-path.js';
import type { Choice } from './request.js';

/** One file to be made: what it is called, and by which template. */
export interface PlannedOutput {
  readonly name: OutputName;
  readonly template: Template;
  readonly request: OutputRequest;
}

type Wanted = Pick<Choice, 'templates' | 'variants' | 'sizes'>;

/** The outputs of an edition that are asked for; a template that is named without being one of them is added. */
export function chooseOutputs(
  edition: Pick<Edition, 'name' | 'place' | 'outputs'>,
  templates: readonly Template[],
  wanted: Wanted,
): Outcome<readonly PlannedOutput[]> {
  const listed = edition.outputs.filter((request) => matches(request, templates, wanted));
  const absent = wanted.templates.filter((name) => !listed.some((each) => each.template === name));
  const added = absent.flatMap((template) => requestsFor(template, edition, wanted));
  const value: PlannedOutput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const request of [...listed, ...added]) {
    const planned = planOutput(edition.name, request, templates);
    if ('code' in planned) diagnostics.push(planned);
    else value.push(planned);
  }
  return { value, diagnostics };
}

function matches(request: OutputRequest, templates: readonly Template[], wanted: Wanted): boolean {
  const usual = templates.find((each) => each.name === request.template)?.papers[0];
  const size = request.size ?? usual;
  return (
    isWanted(request.template, wanted.templates) &&
    isWanted(request.variant, wanted.variants) &&
    (size === undefined || isWanted(size, wanted.sizes))
  );
}

function isWanted<Name>(name: Name, wanted: readonly Name[]): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

function requestsFor(
  template: string,
  edition: Pick<Edition, 'place'>,
  { sizes, variants }: Wanted,
): readonly OutputRequest[] {
  const papers: readonly (PaperName | undefined)[] = sizes.length > 0 ? sizes : [undefined];
  const inks = variants.length > 0 ? variants : (['full'] as const);
  return papers.flatMap((size) =>
    inks.map((variant) => ({
      template,
      variant,
      place: edition.place,
      ...(size !== undefined && { size }),
    })),
  );
}

function planOutput(
  edition: string,
  request: OutputRequest,
  templates: readonly Template[],
): PlannedOutput | Diagnostic {
  const template = templates.find((each) => each.name === request.template);
  const usual = template?.papers[0];
  if (!template || usual === undefined) return unknownTemplate(request, templates);
  const size = request.size ?? usual;
  if (!template.papers.includes(size)) return unknownSize(request, template, size);
  const { variant } = request;
  const parts = { edition, template: template.name, size, variant };
  return { name: { ...parts, path: outputPath(parts, usual) }, template, request };
}

function unknownTemplate(request: OutputRequest, templates: readonly Template[]): Diagnostic {
  const names = templates.map((each) => each.name);
  return errorAt('compose/unknown-template', `There is no template “${request.template}”.`, {
    place: request.place,
    hints: [nameHint(request.template, names)],
  });
}

function unknownSize(request: OutputRequest, template: Template, size: PaperName): Diagnostic {
  const message = `The template “${template.name}” cannot be printed on “${size}”.`;
  return errorAt('compose/unknown-size', message, {
    place: request.place,
    hints: [`its papers: ${template.papers.join(', ')}`],
  });
}
