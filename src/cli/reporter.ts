import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { OutputRecord } from '../model/build-record.js';
import type { Catalogue } from '../model/catalogue.js';
import { countDiagnostics } from '../report/count-diagnostics.js';
import { formatCatalogue } from '../report/format-catalogue.js';
import { formatDiagnostics } from '../report/format-diagnostics.js';
import { formatOutputs } from '../report/format-outputs.js';
import { formatPlans } from '../report/format-plans.js';
import { COLOURED, PLAIN } from '../report/palette.js';
import { sortDiagnostics } from '../report/sort-diagnostics.js';
import type { Terminal } from './environment.js';

/** Says how it went: in words, or as one JSON document. */
export interface Reporter {
  readonly problems: (diagnostics: readonly Diagnostic[]) => void;
  /** `folder` is where they are; undefined where nothing was written. */
  readonly outputs: (result: Result, folder: string | undefined) => void;
  /** What a command was asked for. */
  readonly answer: (answer: Answer | undefined, diagnostics: readonly Diagnostic[]) => void;
  readonly catalogue: (
    catalogue: Catalogue | undefined,
    diagnostics: readonly Diagnostic[],
  ) => void;
}

export interface Answer {
  readonly json: object;
  readonly text: string;
}

interface Result {
  readonly outputs: readonly OutputRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Manner {
  readonly json: boolean;
  readonly quiet: boolean;
}

export function createReporter(terminal: Terminal, { json, quiet }: Manner): Reporter {
  return json ? jsonReporter(terminal) : wordReporter(terminal, quiet);
}

function jsonReporter({ print }: Terminal): Reporter {
  const printJson = (value: object, diagnostics: readonly Diagnostic[]) =>
    print(
      `${JSON.stringify({ ...value, diagnostics: sortDiagnostics(diagnostics) }, undefined, 2)}\n`,
    );
  return {
    problems: (diagnostics) => printJson({}, diagnostics),
    outputs: ({ outputs, diagnostics }) => printJson({ outputs }, diagnostics),
    answer: (answer, diagnostics) => printJson(answer?.json ?? {}, diagnostics),
    catalogue: (catalogue, diagnostics) => printJson(catalogue ?? {}, diagnostics),
  };
}

function wordReporter({ print, tell, hasColour }: Terminal, quiet: boolean): Reporter {
  const palette = hasColour ? COLOURED : PLAIN;
  const problems = (diagnostics: readonly Diagnostic[]) => {
    const count = countDiagnostics(diagnostics);
    if (count !== undefined) tell(`${formatDiagnostics(diagnostics, palette)}\n${count}\n`);
  };
  return {
    problems,
    outputs: ({ outputs, diagnostics }, folder) => {
      if (!quiet && outputs.length > 0) {
        const plans = folder === undefined ? '' : formatPlans(outputs, folder);
        print(`${formatOutputs(outputs, folder ?? '')}${plans}`);
      }
      problems(diagnostics);
    },
    answer: (answer, diagnostics) => {
      if (answer) print(answer.text);
      problems(diagnostics);
    },
    catalogue: (catalogue, diagnostics) => {
      if (catalogue) print(formatCatalogue(catalogue));
      problems(diagnostics);
    },
  };
}
