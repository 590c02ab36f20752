import { hasErrors } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type {
  Amount,
  Fact,
  FactName,
  FactSource,
  FactsLayer,
  FormLayer,
  Network,
  OfficialName,
  Texts,
} from '../../model/facts.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { withoutUnset } from '../../model/without-unset.js';
import { setWords } from '../typography/set-type.js';
import { checkFacts } from './check-facts.js';
import {
  type AmountEntry,
  FACTS_SCHEMA,
  type FactEntry,
  type FactsFile,
  type FormEntry,
  type NetworkEntry,
} from './facts-schema.js';

/** What one file says about the cooperatives of a country; a layer over another one says only what differs. */
export function parseFacts(file: TextFile, aliasLimit: number): Outcome<FactsLayer | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: FACTS_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const faults = checkFacts(value, spotOf);
  if (hasErrors(faults)) return { value: undefined, diagnostics: faults };
  return { value: layerOf(value, file.path, spotOf), diagnostics: faults };
}

function layerOf(value: FactsFile, path: string, spotOf: SpotOf): FactsLayer {
  const {
    name,
    'collected-on': collectedOn,
    'recheck-by': recheckBy,
    forms = [],
    networks,
    sources,
    ...alike
  } = value;
  return {
    ...withoutUnset({ ...alike, collectedOn, recheckBy }),
    place: { file: path },
    ...(name && { name: setTexts(name) }),
    forms: forms.map((each, index) => formOf(each, ['forms', index], spotOf)),
    ...(networks && {
      networks: networks.map((each, index) => networkOf(each, ['networks', index], spotOf)),
    }),
    ...(sources && { sources: sourcesOf(sources, value.languages?.[0], spotOf) }),
  };
}

type Path = readonly (string | number)[];

function formOf(form: FormEntry, path: Path, spotOf: SpotOf): FormLayer {
  const { names, gloss, law, facts, ...rest } = form;
  return {
    ...withoutUnset(rest),
    place: spotOf([...path, 'id']).place,
    ...(names && { names: names.map(nameOf) }),
    ...(gloss && { gloss: setTexts(gloss) }),
    ...(law && { law: { ...withoutUnset(law), sources: law.sources ?? [] } }),
    ...(facts && { facts: factsOf(facts, [...path, 'facts'], spotOf) }),
  };
}

function nameOf({ sources = [], ...rest }: NonNullable<FormEntry['names']>[number]): OfficialName {
  return { ...withoutUnset(rest), text: setWords(rest.text, rest.language), sources };
}

function factsOf(
  facts: NonNullable<FormEntry['facts']>,
  path: Path,
  spotOf: SpotOf,
): Partial<Record<FactName, Fact>> {
  const entries = Object.entries(facts).flatMap(([name, fact]) => {
    const { place } = spotOf([...path, name], 'key');
    return fact ? [[name, { place, ...factOf(fact) }] as const] : [];
  });
  return Object.fromEntries(entries);
}

function factOf(fact: FactEntry): Omit<Fact, 'place'> {
  const { status, sources = [], amounts = [], text = {}, note, caution } = fact;
  const optional = withoutUnset({ note, caution });
  return { status, sources, amounts: amounts.map(amountOf), texts: setTexts(text), ...optional };
}

function amountOf({ currency, unit, ...rest }: AmountEntry): Amount {
  const known = withoutUnset(rest);
  return currency === undefined
    ? { ...known, unit: unit ?? 'count' }
    : { ...known, unit: 'money', currency };
}

function networkOf(network: NetworkEntry, path: Path, spotOf: SpotOf): Network {
  const { name, language, level, url, role, example, sources = [] } = network;
  return {
    place: spotOf([...path, 'name']).place,
    name: setWords(name, language),
    language,
    level,
    ...(url !== undefined && { url }),
    role: setTexts(role),
    nameStatus: network['name-status'],
    urlStatus: network['url-status'],
    sources,
    ...withoutUnset({ example }),
  };
}

/** Titles are as a keyboard writes them; a file over another one, which names no languages, leaves them so. */
function sourcesOf(
  sources: NonNullable<FactsFile['sources']>,
  usual: string | undefined,
  spotOf: SpotOf,
): Readonly<Record<string, FactSource>> {
  const entries = Object.entries(sources).map(([id, source]) => {
    const { place } = spotOf(['sources', id], 'key');
    const { title, language = usual } = source;
    const set = language === undefined ? title : setWords(title, language);
    return [id, { ...withoutUnset(source), title: set, place }];
  });
  return Object.fromEntries(entries);
}

function setTexts(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([tag, text]) => [tag, setWords(text, tag)]);
  return Object.fromEntries(entries);
}
