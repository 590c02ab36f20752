import { basename } from 'node:path';
import type { Message } from '../../exchange/po/message.js';
import { readPo } from '../../exchange/po/read-po.js';
import { writePo } from '../../exchange/po/write-po.js';
import { glossaryNotes } from '../../exchange/texts/glossary-notes.js';
import { sectionMessages } from '../../exchange/texts/section-messages.js';
import { wordMessages } from '../../exchange/texts/word-messages.js';
import { readText } from '../../load/read-text.js';
import { hashWords } from '../../model/hash-words.js';
import { matchSegments } from '../../model/match-segments.js';
import { collect, type Outcome } from '../../model/outcome.js';
import type { Section } from '../../model/section.js';
import { chooseLanguage } from './choose-language.js';
import { wordFiles } from './own-words.js';
import type { Translated, Translating } from './request.js';
import { searchHistory } from './search-history.js';
import { writeFiles } from './write-files.js';

/** Writes all that is to be translated into a language, with what is translated already. */
export async function exportPo(translating: Translating): Promise<Translated> {
  const { request, texts, disk } = translating;
  const chosen = chooseLanguage(translating);
  if (!chosen.value) return { written: [], diagnostics: chosen.diagnostics };
  const { language, sections: ids } = chosen.value;
  const path = `${language}.po`;
  const glossaryOf = glossaryNotes(texts.content.languages[language]?.glossary ?? []);
  const exported = await formerTexts(translating, path);
  const all = texts.content.languages[language]?.sections ?? [];
  const sections: Outcome<readonly Message[]>[] = [];
  for (const base of inReadingOrder(translating, ids)) {
    const translation = all.find(({ id }) => id === base.id);
    const former = await withHistory(translating, { base, translation, exported });
    sections.push(sectionMessages({ base, translation, glossaryOf, former }));
  }
  const { value, diagnostics } = together(sections);
  const words = ids.length > 0 ? [] : wordsFor(translating, language, glossaryOf);
  const text = writePo([...words, ...value], {
    language,
    title: texts.content.guide.title,
    creator: request.project.creator,
    date: texts.settings.sourceDateEpoch,
  });
  const done = writeFiles(disk, request.folder, [{ path, text }]);
  return { ...done, diagnostics: [...diagnostics, ...done.diagnostics] };
}

function together(outcomes: readonly Outcome<readonly Message[]>[]): Outcome<readonly Message[]> {
  const { value, diagnostics } = collect(outcomes);
  return { value: value.flat(), diagnostics };
}

function wordsFor(
  { texts }: Translating,
  language: string,
  glossaryOf: (text: string) => readonly string[],
): readonly Message[] {
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return wordFiles(texts, language).flatMap(({ owner, base, words: translation, referenceOf }) =>
    wordMessages({ owner, base, translation, referenceOf, plurals, glossaryOf }),
  );
}

/** As readers meet them; what stands in no reading order comes last. */
function inReadingOrder({ texts }: Translating, ids: readonly string[]): readonly Section[] {
  const { guide, sections } = texts.content;
  const order = guide.parts.flatMap((part) => part.sections.map(({ id }) => id));
  const listed = order.flatMap((id) => sections.find((each) => each.id === id) ?? []);
  const others = sections.filter(({ id }) => !order.includes(id));
  return [...listed, ...others].filter(({ id }) => ids.length === 0 || ids.includes(id));
}

/** The texts of the last export into the same folder by their hash: a translator may see what a text was. */
async function formerTexts(
  { request, texts }: Translating,
  path: string,
): Promise<ReadonlyMap<string, string>> {
  const limit = { name: 'sectionBytes', bytes: texts.settings.limits.sectionBytes };
  const file = await readText({ root: request.folder, path: basename(path), limit });
  const answers = (file.value && readPo(file.value).value?.answers) ?? [];
  return new Map(answers.map(({ text }) => [hashWords(text), text]));
}

interface Sought {
  readonly base: Section;
  readonly translation: Section | undefined;
  readonly exported: ReadonlyMap<string, string>;
}

/** What the last export does not tell, git may know. */
async function withHistory(
  translating: Translating,
  { base, translation, exported }: Sought,
): Promise<ReadonlyMap<string, string>> {
  const stamps = translation?.translates ?? [];
  const hashes = matchSegments(stamps, base.wording?.segments ?? [])
    .filter(({ state }) => state === 'changed')
    .flatMap(({ stamp }) => stamp?.hash ?? [])
    .filter((hash) => !exported.has(hash));
  const found = await searchHistory(translating, base, hashes);
  return new Map([...exported, ...[...found].map(([hash, { text }]) => [hash, text] as const)]);
}
