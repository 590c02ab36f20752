import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { type Diagnostic, errorAt } from '../diagnostic.js';
import { duplicateKeys } from './duplicate-keys.js';
import { findTooDeep } from './find-too-deep.js';
import { type SpotOf, spotsIn, type YamlText } from './spots.js';
import { syntaxDiagnostic } from './syntax-diagnostic.js';

const LONGEST_EXCERPT = 100;

export interface YamlRead {
  /** Undefined where the text is not sound YAML; an empty text is an empty map. */
  readonly value: unknown;
  readonly spotOf: SpotOf;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a YAML file, or the YAML head of a section. More aliases than the limit, written or unfolded, are refused. */
export function readYaml(source: YamlText, aliasLimit: number): YamlRead {
  const tooDeep = findTooDeep(source.text);
  if (tooDeep !== undefined) return refuseDepth(source, tooDeep);
  const lineCounter = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter,
    prettyErrors: false,
    // Its own check compares every key with every other: minutes for a file of many.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const spots = spotsIn(source, document, lineCounter);
  const faults = [...document.errors, ...document.warnings].map((fault) =>
    syntaxDiagnostic(fault, spots.at(fault.pos[0], fault.pos[1])),
  );
  if (faults.length > 0) return { value: undefined, spotOf: spots.of, diagnostics: faults };
  const twice = duplicateKeys(document, spots.at);
  if (twice.length > 0) return { value: undefined, spotOf: spots.of, diagnostics: twice };
  const aliasFault = checkAliases(document, aliasLimit, spots.at);
  if (aliasFault) return { value: undefined, spotOf: spots.of, diagnostics: [aliasFault] };
  return { ...unfold(document, aliasLimit, spots.of), spotOf: spots.of };
}

function refuseDepth(source: YamlText, offset: number): YamlRead {
  const before = source.text.slice(0, offset).split('\n');
  const line = before.length;
  const excerpt = (source.text.split('\n')[line - 1] ?? '').slice(0, LONGEST_EXCERPT);
  const place = { file: source.file, line: line + (source.firstLine ?? 1) - 1, column: 1 };
  const message = 'Lists and maps are nested too deeply here.';
  const hints = ['look for brackets that are never closed'];
  const diagnostics = [errorAt('yaml/syntax', message, { place, excerpt, hints })];
  return { value: undefined, spotOf: () => ({ place, excerpt }), diagnostics };
}

type SpotAt = ReturnType<typeof spotsIn>['at'];

function checkAliases(
  document: Document.Parsed,
  limit: number,
  spotAt: SpotAt,
): Diagnostic | undefined {
  let count = 0;
  let fault: Diagnostic | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined;
    count += 1;
    const spot = spotAt(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    if (count > limit) fault = tooManyAliases(limit, spot);
    else if (node.resolve(document) === undefined) {
      fault = errorAt('yaml/syntax', `Nothing is named “&${node.source}” before this.`, {
        ...spot,
        hints: ['put a text that begins with “*” in quotes'],
      });
    }
    return fault ? visit.BREAK : undefined;
  });
  return fault;
}

/** Aliases inside aliases multiply; the package counts how often each would be written out. */
function unfold(
  document: Document.Parsed,
  limit: number,
  spotOf: SpotOf,
): Pick<YamlRead, 'value' | 'diagnostics'> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: limit });
    return { value: value ?? {}, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, diagnostics: [tooManyAliases(limit, spotOf([]))] };
  }
}

function tooManyAliases(limit: number, spot: ReturnType<SpotOf>): Diagnostic {
  return errorAt('yaml/too-many-aliases', `This file has more than ${limit} aliases (*name).`, {
    ...spot,
    hints: [
      `the limit “yamlAliases” is ${limit}; write the values out, or raise it in coop-press.yaml`,
    ],
  });
}
