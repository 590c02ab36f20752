import { basename, dirname, relative, resolve } from 'node:path';
import { type Diagnostic, errorAt, hasErrors } from '../../diagnostics/diagnostic.js';
import { type PoRead, readPo } from '../../exchange/po/read-po.js';
import { readText } from '../../load/read-text.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { faultsInTheWay } from './faults-in-the-way.js';
import { importAnswers } from './import-answers.js';
import type { Translated, Translating } from './request.js';
import { notYours, writeFiles } from './write-files.js';

/** Brings PO files back as Markdown and YAML: all of it, or, where anything is broken, nothing. */
export async function importPo(translating: Translating): Promise<Translated> {
  const { request, disk } = translating;
  const refused = [...notYours(translating), ...withoutNames(request.names)];
  if (refused.length > 0) return { written: [], diagnostics: refused };
  const files = await Promise.all(request.names.map((name) => readOne(translating, name)));
  const imported = files.map(({ value, diagnostics }) => {
    if (!value) return { value: [], diagnostics };
    const brought = bring(translating, value);
    return { ...brought, diagnostics: [...diagnostics, ...brought.diagnostics] };
  });
  const diagnostics = imported.flatMap((each) => each.diagnostics);
  const texts = imported.flatMap((each) => each.value);
  const found = [...diagnostics, ...writtenTwice(texts)];
  if (hasErrors(found)) return { written: [], diagnostics: found };
  const done = writeFiles(disk, request.project.root, texts);
  return { ...done, diagnostics: [...found, ...done.diagnostics] };
}

interface PoFile extends PoRead {
  readonly file: string;
}

async function readOne(
  { request, texts }: Translating,
  name: string,
): Promise<Outcome<PoFile | undefined>> {
  const path = resolve(request.cwd, name);
  const shown = relative(request.cwd, path).startsWith('..') ? path : relative(request.cwd, path);
  const limit = { name: 'sectionBytes', bytes: texts.settings.limits.sectionBytes };
  const file = await readText({ root: dirname(path), path: basename(path), shown, limit });
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const { value, diagnostics } = readPo(file.value);
  return { value: value && { ...value, file: shown }, diagnostics };
}

function bring(translating: Translating, { file, language, answers }: PoFile) {
  const { guide } = translating.texts.content;
  const faults = faultsInTheWay(translating.told, language);
  if (faults.length > 0) return { value: [], diagnostics: faults };
  if (language !== guide.language) return importAnswers(translating, { file, language, answers });
  const message = `This file is in “${language}”, the language of the guide itself.`;
  const hints = ['its head says which language it is in: “Language: …”'];
  const fault = errorAt('exchange/bad-file', message, { place: { file, line: 1 }, hints });
  return { value: [], diagnostics: [fault] };
}

function withoutNames(names: readonly string[]): readonly Diagnostic[] {
  if (names.length > 0) return [];
  const hints = ['write “coop-press translate import fr.po”'];
  return [errorAt('cli/bad-value', 'A PO file is missing.', { hints })];
}

/** Two files for one text: nobody can tell which is meant. */
function writtenTwice(files: readonly TextFile[]): readonly Diagnostic[] {
  const paths = files.map(({ path }) => path);
  const twice = new Set(paths.filter((path, index) => paths.indexOf(path) !== index));
  return [...twice].map((path) =>
    errorAt('exchange/bad-file', `Two of these files change “${path}”.`, {
      hints: ['import one file after the other'],
    }),
  );
}
