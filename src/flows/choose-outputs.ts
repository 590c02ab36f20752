import { prints } from '../compose/prints.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Edition, OutputRequest } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { Project } from '../model/project.js';
import type { Section } from '../model/section.js';
import type { Template } from '../model/template.js';
import type { PaperName } from '../print/papers.js';
import { type PlannedOutput, planOutput } from './plan-output.js';
import type { Choice } from './request.js';

type Stock = Pick<Project, 'templates' | 'untrusted' | 'broken'>;
type Wanted = Pick<Choice, 'templates' | 'variants' | 'sizes' | 'sections'>;
type Asking = Pick<Edition, 'name' | 'place' | 'outputs' | 'sections'>;

/** The outputs of an edition that are asked for; a template that is named without being one of them is added. */
export function chooseOutputs(
  edition: Asking,
  stock: Stock,
  wanted: Wanted,
): Outcome<readonly PlannedOutput[]> {
  const chosen = wanted.sections.flatMap((id) => edition.sections[id] ?? []);
  const listed = edition.outputs.filter((request) => {
    const template = stock.templates.find((each) => each.name === request.template);
    return matches(request, template, wanted) && printsOneOf(chosen, template);
  });
  const absent = wanted.templates.filter((name) => !listed.some((each) => each.template === name));
  const added = absent.flatMap((template) => requestsFor(template, edition, wanted));
  const value: PlannedOutput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const request of [...listed, ...added]) {
    const planned = planOutput(edition.name, request, {
      ...stock,
      about: 'guide',
      picked: wanted.sections,
    });
    if ('code' in planned) diagnostics.push(planned);
    else value.push(planned);
  }
  return { value, diagnostics };
}

function matches(
  { template: name, variant, size: asked }: OutputRequest,
  template: Template | undefined,
  wanted: Wanted,
): boolean {
  const size = asked ?? template?.papers[0];
  return (
    isWanted(name, wanted.templates) &&
    isWanted(variant, wanted.variants) &&
    (size === undefined || isWanted(size, wanted.sizes))
  );
}

/** Where sections are picked, an output that has no place for any of them is left out. */
function printsOneOf(chosen: readonly Section[], template: Template | undefined): boolean {
  return !template || chosen.length === 0 || chosen.some((section) => prints(template, section));
}

function isWanted<Name>(name: Name, wanted: readonly Name[]): boolean {
  return wanted.length === 0 || wanted.includes(name);
}

function requestsFor(
  template: string,
  edition: Asking,
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
