import { prints } from '../compose/prints.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Edition, type OutputRequest, type Profile, usualVariant } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { Project } from '../model/project.js';
import type { Section } from '../model/section.js';
import type { Template } from '../model/template.js';
import type { PaperName } from '../print/papers.js';
import { type PlannedOutput, planOutput } from './plan-output.js';
import type { Choice } from './request.js';

type Stock = Pick<Project, 'templates' | 'untrusted' | 'broken'>;
type Wanted = Pick<Choice, 'templates' | 'variants' | 'profiles' | 'sizes' | 'sections' | 'holes'>;
type Asking = Pick<Edition, 'name' | 'place' | 'outputs' | 'sections'>;

/** The outputs of an edition that are asked for; a template that is named without being one of them is added. */
export function chooseOutputs(
  edition: Asking,
  stock: Stock,
  wanted: Wanted,
): Outcome<readonly PlannedOutput[]> {
  const chosen = wanted.sections.flatMap((id) => edition.sections[id] ?? []);
  const listed = forProfiles(edition.outputs, wanted).filter((request) => {
    const template = stock.templates.find((each) => each.name === request.template);
    return matches(request, template, wanted) && printsOneOf(chosen, template);
  });
  const absent = wanted.templates.filter((name) => !listed.some((each) => each.template === name));
  const added = absent.flatMap((template) => requestsFor(template, edition, wanted));
  const value: PlannedOutput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const request of withHoles([...listed, ...added], wanted)) {
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

/** A profile that is named prints every output of the edition, also those that its file wants for another one. */
function forProfiles(
  outputs: readonly OutputRequest[],
  { profiles, variants }: Wanted,
): readonly OutputRequest[] {
  if (profiles.length === 0) return outputs;
  return profiles.flatMap((profile) => {
    const theirs = outputs.filter((output) => output.profile === profile);
    const isTheirs = ({ template, size, holes }: OutputRequest) =>
      theirs.some(
        (each) => each.template === template && each.size === size && each.holes === holes,
      );
    const others = outputs.filter((output) => !isTheirs(output));
    const moved = others.flatMap((output) =>
      inksFor(profile, variants).map((variant) => ({ ...output, profile, variant })),
    );
    return [...theirs, ...withoutTwins(moved)];
  });
}

function inksFor(profile: Profile, variants: Wanted['variants']): Wanted['variants'] {
  return variants.length > 0 ? variants : [usualVariant(profile)];
}

/** Holes that are asked for hold for all; the same output with and without them is one then. */
function withHoles(
  requests: readonly OutputRequest[],
  { holes }: Wanted,
): readonly OutputRequest[] {
  if (holes === undefined) return requests;
  return withoutTwins(requests.map((request) => ({ ...request, holes })));
}

function withoutTwins(outputs: readonly OutputRequest[]): readonly OutputRequest[] {
  const keyOf = ({ template, size, variant, profile, holes }: OutputRequest) =>
    [template, size, variant, profile, holes].join();
  return [...new Map(outputs.map((output) => [keyOf(output), output])).values()];
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
  { sizes, variants, profiles: asked }: Wanted,
): readonly OutputRequest[] {
  const papers: readonly (PaperName | undefined)[] = sizes.length > 0 ? sizes : [undefined];
  const profiles = asked.length > 0 ? asked : (['screen'] as const);
  return papers.flatMap((size) =>
    profiles.flatMap((profile) =>
      inksFor(profile, variants).map((variant) => ({
        template,
        variant,
        profile,
        place: edition.place,
        ...(size !== undefined && { size }),
      })),
    ),
  );
}
