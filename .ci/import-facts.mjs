// `node .ci/import-facts.mjs FILE.json [FOLDER]`: writes content/countries/*/facts.yaml from a collection of legal forms
// and lists what will not print as a fact. What people have added to the files stays.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { compileEntry } from './compile-entry.mjs';
import { layCountry } from './facts-document.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ALIASES = 100;
const WIDTH_WITHOUT_FOLDS = 0;
const DOUBTFUL =
  /recheck|superseded|\bsince\b|unverified|must be checked|later (?:change|act)|changed again|not (?:yet )?(?:read|checked)|general knowledge|before printing|current text|conflict|\bours\b|\bask\b|older?\b/i;
const ENTRY = `
  export { parseFacts } from './src/parse/yaml/parse-facts.ts';
  export { completeFacts } from './src/edition/complete-facts.ts';
  export { listAsks } from './src/edition/list-asks.ts';
`;

const [file, folder = join(ROOT, 'content/countries')] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node .ci/import-facts.mjs FILE.json [FOLDER]');
  process.exit(2);
}
const collection = JSON.parse(readFileSync(file, 'utf8'));
const { parseFacts, completeFacts, listAsks } = await compileEntry('import-facts', ENTRY);
for (const country of collection.countries) importCountry(country);
const cited = collection.countries.flatMap((each) => Object.keys(sourcesOf(each)));
const left = Object.keys(collection.sources).filter((id) => !cited.includes(id));
if (left.length > 0) report('collection', left.map((id) => `source ${id} belongs to no country`));

function importCountry(country) {
  const name = country.subdivision ?? country.iso;
  const path = join(folder, name, 'facts.yaml');
  const written = existsSync(path) ? readFileSync(path, 'utf8') : headOf();
  const doc = parseDocument(written);
  if (doc.errors.length > 0) return fail(name, doc.errors.map(({ message }) => message));
  const told = layCountry(doc, country, { collection, sources: sourcesOf(country) });
  const isSame = isDeepStrictEqual(parse(written), doc.toJS());
  const text = isSame ? written : doc.toString({ lineWidth: WIDTH_WITHOUT_FOLDS });
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(path, text);
  check(name, { path, text, country, told });
}

function headOf() {
  const schema = relative(join(folder, 'XX'), join(ROOT, 'content/schemas/facts.schema.json'));
  const words = [collection.about, collection.collection_note].filter((each) => each !== undefined);
  return [`yaml-language-server: $schema=${schema}`, ...words].map((line) => `# ${line}\n`).join('') + '\n';
}

/** The sources that a country cites, and those that its notes speak of. */
function sourcesOf(country) {
  const words = new Set(JSON.stringify(country).split(/[^\p{L}\p{N}-]+/u));
  return Object.fromEntries(Object.entries(collection.sources).filter(([id]) => words.has(id)));
}

function check(name, { path, text, country, told }) {
  const read = parseFacts({ path: relative(ROOT, path), text }, ALIASES);
  const { value, diagnostics } = completeFacts(read.value ? [read.value] : []);
  const faults = [...read.diagnostics, ...diagnostics].map(({ place, message }) => `${place?.line ?? ''} ${message}`);
  if (faults.length > 0) fail(name, faults);
  if (!value) return;
  const asks = listAsks(value, ['en', ...country.languages.filter((tag) => tag !== 'en')]);
  report(name, [
    ...asks.map(({ form, fact, why }) => `ask  ${form}.${fact}: ${why}`),
    ...doubtsOf(value).map(([where, note]) => `note ${where}: ${note}`),
    ...told.map((words) => `look ${words}`),
  ]);
}

function doubtsOf({ note, forms, sources }) {
  const ofForms = forms.flatMap((form) => [
    [form.id, form.note],
    [`${form.id}.law`, form.law.note],
    ...Object.entries(form.facts).map(([fact, each]) => [`${form.id}.${fact}`, each.note]),
  ]);
  const ofSources = Object.entries(sources).map(([id, source]) => [`source ${id}`, source.note]);
  return [['country', note], ...ofForms, ...ofSources].filter(([, words]) => DOUBTFUL.test(words ?? ''));
}

function report(name, lines) {
  console.log(`${name}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

function fail(name, faults) {
  process.exitCode = 1;
  report(name, faults.map((fault) => `ERROR ${fault}`));
}
