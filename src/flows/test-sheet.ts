import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { OpenProject, Project } from '../model/project.js';
import { DISK, type Disk } from '../write/disk.js';
import { type EditionWriter, openEditionWriter } from '../write/edition-writer.js';
import { lockOutput } from '../write/lock.js';
import { chooseEditions } from './choose-editions.js';
import { type PlannedOutput, planOutput } from './plan-output.js';
import type { Request } from './request.js';

/** The template that draws the sheet, and how its file begins. */
const NAME = 'test-sheet';
const USUAL_EDITION = 'en';

interface Tools {
  readonly openProject: OpenProject;
  readonly disk?: Disk;
}

type Files = Outcome<readonly string[] | undefined>;

/** Prints the sheet that tells what a printer does with paper, in the words of one edition; names of files below the folder. */
export async function testSheet(
  request: Request,
  folder: string,
  { openProject, disk = DISK }: Tools,
): Promise<Files> {
  const opened = await openProject(withoutDates(request.project));
  const sheet = opened.value && (await printSheets(opened.value, request));
  if (!sheet?.value) return inTheWay([...opened.diagnostics, ...(sheet?.diagnostics ?? [])]);
  const written = writeSheets(sheet.value, folder, disk);
  return { value: written.value, diagnostics: [...sheet.diagnostics, ...written.diagnostics] };
}

/** No fact is printed on it that could be stale. */
function withoutDates(project: Request['project']): Request['project'] {
  return { ...project, flags: { ...project.flags, allowStaleFacts: true } };
}

/** What is wrong with a guide is told where the sheet cannot be printed for it, and nowhere else. */
function inTheWay(diagnostics: readonly Diagnostic[]): Files {
  return {
    value: undefined,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  };
}

interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Sheets = Outcome<readonly Sheet[] | undefined>;

async function printSheets(project: Project, request: Request): Promise<Sheets> {
  const { value: name, diagnostics: unknown } = editionFor(project, request);
  if (name === undefined) return { value: undefined, diagnostics: unknown };
  const called = request.printer?.name;
  const strings = { ...(called !== undefined && { [`${NAME}.name`]: called }), ...request.strings };
  const { value: edition, diagnostics } = project.resolveEdition(name, strings);
  if (!edition) return { value: undefined, diagnostics };
  const sheets: Sheet[] = [];
  const found: Diagnostic[] = [];
  for (const planned of planSheets(edition, project, request)) {
    if ('code' in planned) return { value: undefined, diagnostics: [planned] };
    const printed = await project.printOutput({ edition, ...planned, sections: [] });
    found.push(...printed.diagnostics);
    if (printed.value) sheets.push({ name: nameOf(planned), bytes: printed.value.bytes });
  }
  return { value: hasErrors(found) ? undefined : sheets, diagnostics: found };
}

/** The one that is named, else the English one, else the first. */
function editionFor(project: Project, { choice }: Request): Outcome<string | undefined> {
  const chosen = chooseEditions(project.editions, { ...choice, drafts: true });
  if (chosen.diagnostics.length > 0) return { value: undefined, diagnostics: chosen.diagnostics };
  const isUsual = ({ name }: { readonly name: string }) => name === USUAL_EDITION;
  const finished = chosen.value.filter(({ draft }) => !draft);
  const value = [...chosen.value.filter(isUsual), ...finished, ...chosen.value][0]?.name;
  return { value, diagnostics: value === undefined ? [noEdition()] : [] };
}

function noEdition(): Diagnostic {
  return errorAt(
    'cli/nothing-matches',
    'There is no edition that the sheet could take its words from.',
    {
      hints: ['in a folder without content/ it is printed with the built-in words'],
    },
  );
}

function planSheets({ name, place }: Edition, project: Project, { choice: { sizes } }: Request) {
  const papers = sizes.length > 0 ? sizes : [undefined];
  return papers.map((size) => {
    const output = {
      template: NAME,
      variant: 'full',
      profile: 'screen',
      place,
      ...(size && { size }),
    } as const;
    return planOutput(name, output, { ...project, about: 'printing', picked: [] });
  });
}

/** It belongs to no edition, so it lies beside their folders. */
function nameOf({ name, template }: PlannedOutput): string {
  const size = name.size === template.papers[0] ? '' : `-${name.size}`;
  return `${NAME}-${name.edition}${size}.pdf`;
}

function writeSheets(sheets: readonly Sheet[], folder: string, disk: Disk): Files {
  const lock = lockOutput(disk, folder);
  if (!lock.value) return { value: undefined, diagnostics: lock.diagnostics };
  const writer = openEditionWriter(disk, folder);
  try {
    return stageAll(writer, sheets);
  } finally {
    writer.discard();
    lock.value.release();
  }
}

function stageAll(writer: EditionWriter, sheets: readonly Sheet[]): Files {
  const staged = sheets.flatMap(({ name, bytes }) => writer.stage(name, bytes));
  const diagnostics = hasErrors(staged) ? staged : writer.commit();
  const value = hasErrors(diagnostics) ? undefined : sheets.map(({ name }) => name);
  return { value, diagnostics };
}
