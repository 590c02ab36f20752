import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { OpenProject, Project } from '../model/project.js';
import { sameNames } from '../write/same-names.js';
import { checkChoice } from './check-choice.js';
import { chooseEditions, type EditionName } from './choose-editions.js';
import { chooseOutputs } from './choose-outputs.js';
import type { PlannedOutput } from './plan-output.js';
import type { Choice, Request } from './request.js';
import { strictly } from './strictly.js';

/** What will be printed. */
export interface RunPlan {
  readonly project: Project;
  readonly editions: readonly EditionPlan[];
}

/** Without an edition it could not be understood: it fails, and the others go on. */
export interface EditionPlan {
  readonly name: string;
  readonly edition: Edition | undefined;
  readonly outputs: readonly PlannedOutput[];
  readonly isSound: boolean;
}

/**
 * Opens the project and lays out the work, before anything is drawn; undefined where the command line is wrong,
 * “closed” where the project cannot be opened.
 */
export async function planRun(
  request: Request,
  openProject: OpenProject,
): Promise<Outcome<RunPlan | 'closed' | undefined>> {
  const opened = await openProject(request.project);
  const project = opened.value;
  if (!project) return { value: 'closed', diagnostics: opened.diagnostics };
  const chosen = chooseEditions(project.editions, request.choice);
  const usage = [...chosen.diagnostics, ...checkChoice(request, namesIn(project))];
  if (usage.length > 0) return { value: undefined, diagnostics: usage };
  const planned = planEditions(chosen.value, project, request);
  const empty = nothingLeft(request.choice, planned);
  if (empty.length > 0) return { value: undefined, diagnostics: empty };
  const shared = opened.diagnostics;
  const isStopped = hasErrors(shared.filter(({ code }) => !OF_A_TEMPLATE.includes(code)));
  const editions = isStopped ? planned.value.map(unsound) : planned.value;
  const diagnostics = [...shared, ...project.showLines(planned.diagnostics)];
  return { value: { project, editions }, diagnostics };
}

/** These stop the editions that want the template, and no other. */
const OF_A_TEMPLATE: readonly Diagnostic['code'][] = [
  'load/bad-template',
  'load/template-import',
  'load/template-syntax',
];

/** Options that leave no output are a slip of the pen; editions without outputs may be meant so. */
function nothingLeft(
  { templates, variants, profiles, sizes, sections }: Choice,
  { value, diagnostics }: Outcome<readonly EditionPlan[]>,
): readonly Diagnostic[] {
  const isNarrow = [templates, variants, profiles, sizes, sections].some(
    (names) => names.length > 0,
  );
  const hasWork = value.some(({ outputs }) => outputs.length > 0) || hasErrors(diagnostics);
  if (!isNarrow || hasWork) return [];
  return [
    errorAt('cli/nothing-matches', 'No output of these editions is what the options ask for.', {
      hints: ['coop-press list shows all outputs', 'name a --template to print it all the same'],
    }),
  ];
}

function namesIn(project: Project) {
  return {
    templates: [
      ...project.templates.map((template) => template.name),
      ...project.untrusted,
      ...project.broken,
    ],
    sections: project.sections,
    words: project.words,
  };
}

function planEditions(
  names: readonly EditionName[],
  project: Project,
  request: Request,
): Outcome<readonly EditionPlan[]> {
  const value: EditionPlan[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name } of names) {
    const planned = planEdition(name, project, request);
    value.push(planned.value);
    diagnostics.push(...planned.diagnostics);
  }
  return { value, diagnostics };
}

function planEdition(name: string, project: Project, request: Request): Outcome<EditionPlan> {
  const resolved = project.resolveEdition(name, request.strings);
  const found = strictly(resolved.diagnostics, request.strict);
  const edition = resolved.value;
  if (!edition) {
    return { value: { name, edition, outputs: [], isSound: false }, diagnostics: found };
  }
  const outputs = chooseOutputs(edition, project, request.choice);
  const clashes = sameNames(outputs.value.map(nameAndPlace));
  const diagnostics = [...found, ...outputs.diagnostics, ...clashes];
  const isSound = !hasErrors(diagnostics);
  return { value: { name, edition, outputs: outputs.value, isSound }, diagnostics };
}

function nameAndPlace({ name, request }: PlannedOutput) {
  return { path: name.path, place: request.place };
}

function unsound(plan: EditionPlan): EditionPlan {
  return { ...plan, isSound: false };
}
