import type { DiagnosticCode } from '../../diagnostics/codes.js';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { FactStatus } from '../../model/facts.js';
import type { FactEntry, FactsFile, FormEntry, NetworkEntry } from './facts-schema.js';

type Path = readonly (string | number)[];

/** Faults that no shape shows: figures that texts lack, statements that rest on nothing. */
export function checkFacts(file: FactsFile, spotOf: SpotOf): readonly Diagnostic[] {
  const { forms = [], networks = [] } = file;
  return [
    ...checkDays(file, spotOf),
    ...sameValues(
      forms.map(({ id }) => id),
      (index) => spotOf(['forms', index, 'id']),
    ),
    ...forms.flatMap((form, index) => checkForm(form, ['forms', index], spotOf)),
    ...networks.flatMap((network, index) => checkNetwork(network, ['networks', index], spotOf)),
  ];
}

function checkDays(file: FactsFile, spotOf: SpotOf): readonly Diagnostic[] {
  const { 'collected-on': collected, 'recheck-by': recheck } = file;
  if (collected === undefined || recheck === undefined || recheck > collected) return [];
  const message = `“recheck-by” is ${recheck}, but the facts were collected on ${collected}.`;
  const hints = ['give a later day; a year after the facts were collected is usual'];
  return [errorAt('facts/dates', message, { ...spotOf(['recheck-by']), hints })];
}

function sameValues(
  values: readonly string[],
  spotAt: (index: number) => ReturnType<SpotOf>,
): readonly Diagnostic[] {
  return values.flatMap((value, index) => {
    if (values.indexOf(value) === index) return [];
    const hints = ['give one of the two another name, or take it out'];
    const message = `“${value}” is given twice.`;
    return [errorAt('yaml/duplicate-key', message, { ...spotAt(index), hints })];
  });
}

function checkForm(form: FormEntry, path: Path, spotOf: SpotOf): readonly Diagnostic[] {
  const { names = [], law, facts = {} } = form;
  const named = names.map((each, index) => ({ ...each, at: [...path, 'names', index] }));
  const stated = [...named, ...(law ? [{ ...law, at: [...path, 'law'] }] : [])];
  return [
    ...stated.flatMap((each) => unsourced(each, [...each.at, 'status'], spotOf)),
    ...Object.entries(facts).flatMap(([name, fact]) =>
      fact ? checkFact(fact, [...path, 'facts', name], spotOf) : [],
    ),
  ];
}

interface Stated {
  readonly status: FactStatus;
  readonly sources?: readonly string[] | undefined;
}

function unsourced({ status, sources = [] }: Stated, at: Path, spotOf: SpotOf) {
  if (status !== 'verified' || sources.length > 0) return [];
  const message = `${ownerOf(at)} is called verified, but names no source.`;
  const hints = ['add “sources: [id]” with what it was read in, or set the status to unverified'];
  return [errorAt('facts/no-source', message, { ...spotOf(at), hints })];
}

/** The fact by its name, else whatever it is a part of. */
function ownerOf(at: Path): string {
  const owner = at.at(-2);
  return typeof owner === 'number' ? `Entry ${owner + 1} of “${at.at(-3)}”` : `“${owner}”`;
}

function checkFact(fact: FactEntry, path: Path, spotOf: SpotOf): readonly Diagnostic[] {
  const { amounts = [], text = {} } = fact;
  const cases = amounts.map((amount) => amount.case);
  return [
    ...unsourced(fact, [...path, 'status'], spotOf),
    ...unworded(fact, path, spotOf),
    ...sameValues(cases, (index) => spotOf([...path, 'amounts', index, 'case'])),
    ...Object.entries(text).flatMap(([tag, words]) => {
      const add = (code: DiagnosticCode, message: string, hint: string) =>
        errorAt(code, message, { ...spotOf([...path, 'text', tag]), hints: [hint] });
      return checkText(words, cases, add);
    }),
  ];
}

function unworded({ status, text = {} }: FactEntry, path: Path, spotOf: SpotOf) {
  if (status !== 'verified' || Object.keys(text).length > 0) return [];
  const message = `“${path.at(-1)}” is called verified, but no words say what is known.`;
  const hints = ['add “text:” with a sentence for each language, or set the status to unknown'];
  return [errorAt('facts/no-text', message, { ...spotOf(path, 'key'), hints })];
}

type Add = (code: DiagnosticCode, message: string, hint: string) => Diagnostic;

/** A figure that one language prints and another leaves out is where translations go wrong. */
function checkText(words: string, cases: readonly string[], add: Add): readonly Diagnostic[] {
  const named = [...words.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = named
    .filter((name) => !cases.includes(name))
    .map((name) => {
      const message = `This fact has no amount “${name}”.`;
      return add('facts/unknown-amount', message, nameHint(name, cases));
    });
  const left = cases
    .filter((name) => !named.includes(name))
    .map((name) => {
      const message = `This text leaves out the amount “${name}”.`;
      return add('facts/unused-amount', message, `print it as {${name}}, or take the amount out`);
    });
  return [...unknown, ...left, ...loneBraces(words, add)];
}

function loneBraces(words: string, add: Add): readonly Diagnostic[] {
  if (!/[{}]/.test(words.replaceAll(/\{[^{}]*\}/g, ''))) return [];
  const message = 'A brace stands alone in this text.';
  return [
    add('facts/unknown-amount', message, 'braces stand in pairs around the case of an amount'),
  ];
}

function checkNetwork(network: NetworkEntry, path: Path, spotOf: SpotOf): readonly Diagnostic[] {
  const { url, sources } = network;
  const key = network['name-status'] === 'verified' ? 'name-status' : 'url-status';
  const faults = unsourced({ status: network[key], sources }, [...path, key], spotOf);
  if (network['url-status'] !== 'verified' || url !== undefined) return faults;
  const message = `The address of “${network.name}” is called verified, but is not there.`;
  const hints = ['add “url:”, or set “url-status” to unknown'];
  const spot = spotOf([...path, 'url-status']);
  return [...faults, errorAt('facts/no-address', message, { ...spot, hints })];
}
