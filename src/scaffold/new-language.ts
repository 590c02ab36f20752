import { isMap, isScalar, parseDocument, YAMLMap } from 'yaml';
import { nearestTag, tagHint } from '../diagnostics/tag-hint.js';
import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { moveTo } from './move-to.js';
import { wrongName } from './wrong-name.js';

/** A translation: the words of the guide to fill in, all interface words still in the language of the base. */
export function newLanguage({
  name,
  copied,
  from,
  stock,
}: NewRequest): Outcome<NewFiles | undefined> {
  const tag = nearestTag(name);
  if (tag === undefined) return wrongName(`“${name}” is no language tag.`, tagHint(name));
  if (tag !== name) return wrongName(`“${name}” is written “${tag}”.`, `write “${tag}”`);
  const folder = `content/languages/${tag}`;
  const next = [
    from === undefined
      ? `translate ${folder}/strings.yaml and ${folder}/guide.yaml`
      : `change what ${tag} says otherwise than ${from}, and take away the rest`,
    `write sections into ${folder}/sections/, each with the file name of the one it translates`,
    `coop-press new edition ${tag} --language ${tag}`,
    `coop-press check ${tag} tells what is missing`,
  ];
  if (copied) return { value: { files: moveTo(folder, copied), next }, diagnostics: [] };
  const files = [
    { path: `${folder}/guide.yaml`, content: GUIDE },
    { path: `${folder}/strings.yaml`, content: stringsFor(tag, stock.strings) },
    { path: `${folder}/glossary.yaml`, content: GLOSSARY },
  ];
  return { value: { files, next }, diagnostics: [] };
}

const GUIDE = linesOf(
  '# The words of content/guide.yaml in this language. Take away the “# ” and translate.',
  '# title: Why start a coopworking enterprise?',
  '# series: { name: Start to Coop, tagline: five steps to a cooperative }',
  '# subject: What it is about, in one line',
  '# credit: What is said at the foot of every loose sheet',
  '# steps: { "1": Look for a project, "2": Design a strategy }',
  '# parts: { begin: Begin, ask: Ask around }',
  '{}',
);

const GLOSSARY = linesOf(
  '# Words that translators agree on: base = what the guide says, use = what this language says,',
  '# not = what it does not say; check warns where it stands all the same.',
  '# - { base: surplus, use: excédent, not: [bénéfice, profit], note: the term of the law }',
  '[]',
);

const HEAD = linesOf(
  '# Interface words. Translate what stands right of the colons; until then they print as the base has them.',
  '# Words in {braces} are filled in when the page is printed: keep them, put them where your language wants them.',
);

/** All words of the base with their comments; those that count in the forms that this language has. */
function stringsFor(tag: string, base: string): string {
  // What the base says in its first comment is said here anew.
  const document = parseDocument(base.replace(/^(?:#.*\n)+\n*/, ''));
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  if (isMap(document.contents)) adapt(document.contents, forms);
  return `${HEAD}\n${document.toString({ lineWidth: 0 })}`;
}

const CATEGORIES: readonly unknown[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Words that are empty in the base are to be filled in everywhere, so they stay there. */
function adapt(map: YAMLMap, forms: readonly string[]): void {
  map.items = map.items.filter(({ value }) => !(isScalar(value) && value.value === ''));
  for (const pair of map.items) {
    if (!isMap(pair.value)) continue;
    if (isPlural(pair.value)) pair.value = pluralFor(pair.value, forms);
    else adapt(pair.value, forms);
  }
  map.items = map.items.filter(({ value }) => !(isMap(value) && value.items.length === 0));
}

function isPlural(map: YAMLMap): boolean {
  return map.has('other') && map.items.every(({ key }) => CATEGORIES.includes(keyOf(key)));
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

function pluralFor(map: YAMLMap, forms: readonly string[]): YAMLMap {
  const plural = new YAMLMap();
  for (const form of forms) {
    const said = map.get(form, true);
    plural.set(form, said === undefined ? map.get('other') : map.get(form));
  }
  return plural;
}
