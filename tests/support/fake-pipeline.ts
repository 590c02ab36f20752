import { errorAt } from '../../src/diagnostics/diagnostic.js';
import type { Edition, OutputRequest } from '../../src/model/edition.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { OpenProject, Printed, PrintJob, Project } from '../../src/model/project.js';
import type { Template } from '../../src/model/template.js';
import type { PaperName } from '../../src/print/papers.js';

export function templateOf(name: string, papers: readonly PaperName[] = ['a4']): Template {
  return {
    name,
    description: `A ${name}`,
    papers,
    audience: 'participant',
    kinds: ['reading'],
    start: 'any',
    multipleOf: 1,
    strings: [],
    page: () => undefined,
  };
}

export function requestOf(template: string, rest: Partial<OutputRequest> = {}): OutputRequest {
  return {
    template,
    variant: 'full',
    profile: 'screen',
    place: { file: 'content/editions/x.yaml' },
    ...rest,
  };
}

interface FakeEdition {
  readonly outputs: readonly OutputRequest[];
  readonly draft?: boolean;
  readonly direction?: Edition['direction'];
  /** It cannot be understood. */
  readonly broken?: boolean;
}

export interface FakeProject {
  readonly editions: Readonly<Record<string, FakeEdition>>;
  readonly templates?: readonly Template[];
  /** Names of templates that were not run. */
  readonly untrusted?: readonly string[];
  /** Names of templates that do not run. */
  readonly broken?: readonly string[];
  /** What a page of an output holds, or what goes wrong with it. */
  readonly print?: (job: PrintJob) => Outcome<Printed | undefined>;
  readonly shared?: Outcome<undefined>['diagnostics'];
}

/** The stages, played: every output is one line of text. */
export function fakePipeline(fake: FakeProject): OpenProject {
  const project: Project = {
    editions: Object.entries(fake.editions).map(([name, { draft = false }]) => ({
      name,
      draft,
      language: 'en',
    })),
    templates: fake.templates ?? [templateOf('booklet', ['a5', 'a4']), templateOf('slip')],
    sections: ['goals', 'market'],
    fonts: [{ family: 'Plex', licence: 'OFL-1.1', scripts: ['Latn'], faces: [] }],
    untrusted: fake.untrusted ?? [],
    broken: fake.broken ?? [],
    words: ['date', 'place'],
    showLines: (diagnostics) => diagnostics,
    resolveEdition: (name) => resolved(name, fake.editions[name]),
    printOutput: async (job) => fake.print?.(job) ?? printed(job),
  };
  return async () => ({ value: project, diagnostics: fake.shared ?? [] });
}

const SECTIONS = {
  goals: { id: 'goals', kind: 'reading', audience: 'participant' },
  market: { id: 'market', kind: 'worksheet', audience: 'participant' },
};

function resolved(name: string, edition: FakeEdition | undefined): Outcome<Edition | undefined> {
  const file = `content/editions/${name}.yaml`;
  if (!edition || edition.broken) {
    const place = { file, line: 1 };
    const trouble = errorAt('edition/unknown-organisation', `${name} is broken.`, { place });
    return { value: undefined, diagnostics: [trouble] };
  }
  const value = {
    name,
    place: { file },
    direction: edition.direction ?? 'ltr',
    outputs: edition.outputs,
    sections: SECTIONS,
  } as unknown as Edition;
  return { value, diagnostics: [] };
}

export function printed({ edition, request, sections }: PrintJob): Outcome<Printed> {
  const words = `${edition.name} ${request.template} ${request.variant} ${sections.join()}`;
  const value = { bytes: new TextEncoder().encode(words), pages: 4, sections: ['goals'] };
  return { value, diagnostics: [] };
}
