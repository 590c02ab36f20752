import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { align } from '../../model/align.js';
import { hashWords } from '../../model/hash-words.js';
import type { Outcome } from '../../model/outcome.js';
import type { Section } from '../../model/section.js';
import type { TextFile } from '../../model/sources.js';
import { HEAD_KEYS, NOT_TRANSLATED, type Segment } from '../../model/wording.js';
import { leftOut } from '../po/left-out.js';
import { type Answer, isUsable, splitContext } from '../po/message.js';
import { setHead } from '../yaml/set-head.js';
import { setYaml } from '../yaml/set-yaml.js';
import { type FoundTexts, findTranslations } from './find-translations.js';
import { putBack } from './put-back.js';
import { stampsOf } from './stamps-of.js';
import { writeStamps } from './write-stamps.js';

export interface Placed {
  readonly section: Section;
  readonly file: TextFile;
}

export interface SectionImport {
  readonly answers: readonly Answer[];
  readonly base: Placed;
  readonly translation: Placed | undefined;
  /** Where a new translation goes. */
  readonly path: string;
  /** The PO file. */
  readonly po: string;
}

/** The file of a translation with what came back; undefined where nothing changes. */
export function importSection(request: SectionImport): Outcome<TextFile | undefined> {
  const { translation } = request;
  if (translation && isInPlace(request, translation)) {
    return { value: editInPlace(request, translation), diagnostics: [] };
  }
  return rebuild(request);
}

type Exported = Answer & Pick<Segment, 'key' | 'hash'>;

/** The segments that the answers were exported from, with their hashes. */
function exported(answers: readonly Answer[]): readonly Exported[] {
  const all = answers.map((answer) => {
    const [, key] = splitContext(answer.context);
    return { ...answer, key, hash: hashWords(answer.text) };
  });
  const heads = HEAD_KEYS.flatMap((key) => all.filter((each) => each.key === key));
  const blocks = all.filter(({ key }) => key.startsWith('block '));
  return [...heads, ...blocks.toSorted((a, b) => numberOf(a.key) - numberOf(b.key))];
}

function numberOf(key: string): number {
  return Number(key.slice('block '.length));
}

function isBlock({ key }: { readonly key: string }): boolean {
  return key.startsWith('block');
}

/** The translation has the blocks of the base as it was exported, one for one. */
function isInPlace({ answers }: SectionImport, { section }: Placed): boolean {
  const blocks = exported(answers).filter(isBlock);
  const own = section.wording?.segments.filter(isBlock) ?? [];
  if (own.length !== blocks.length) return false;
  const stamps = section.translates?.filter(isBlock);
  if (!stamps) return true;
  const pairs = align(
    stamps.map(({ hash }) => hash),
    blocks.map(({ hash }) => hash),
  );
  return pairs.every(({ before, after }) => before === after);
}

function editInPlace({ answers }: SectionImport, { section, file }: Placed): TextFile | undefined {
  const own = section.wording?.segments ?? [];
  const texts: Record<string, string> = {};
  const stamps = stampsIn(section);
  const made = exported(answers).map((answer) => {
    const former = stamps[answer.key] ?? NOT_TRANSLATED;
    if (!isUsable(answer)) return { key: answer.key, hash: former };
    texts[answer.key] = answer.translation;
    return { key: answer.key, hash: answer.hash };
  });
  const isSame = own.every(({ key, text }) => (texts[key] ?? text) === text);
  const hasNew = HEAD_KEYS.some(
    (key) => texts[key] !== undefined && !own.some((each) => each.key === key),
  );
  // Nobody has said what an unrecorded translation was made from, and leaving it as it is does not say so.
  if (isSame && !hasNew && !section.translates) return undefined;
  const body = putBack(file.text, own, texts);
  const text = withHead(body, { own, texts, stamps: writeStamps(stampsOf(made)) });
  return text === file.text ? undefined : { path: file.path, text };
}

/** What a translation was made from, by the keys of its own segments. */
function stampsIn({ translates = [] }: Section): Readonly<Record<string, string>> {
  let block = 0;
  return Object.fromEntries(
    translates.map(({ key, hash }) => {
      if (key !== 'block') return [key, hash];
      block += 1;
      return [`block ${block}`, hash];
    }),
  );
}

interface Head {
  readonly own: readonly Segment[];
  readonly texts: Readonly<Record<string, string>>;
  readonly stamps: string;
}

function withHead(text: string, { own, texts, stamps }: Head): string {
  const edited = HEAD_KEYS.reduce((done, key) => {
    const said = texts[key];
    const former = own.find((each) => each.key === key)?.text;
    return said === undefined || said === former ? done : setHead(done, key, said);
  }, text);
  return hasStamps(text, stamps) ? edited : setHead(edited, 'translates', stamps);
}

function hasStamps(text: string, stamps: string): boolean {
  return text.split('\n').includes(`translates: ${stamps}`);
}

/** Made anew in the frame of the base, with what came back and with what the translation said before. */
function rebuild({
  answers,
  base,
  translation,
  path,
  po,
}: SectionImport): Outcome<TextFile | undefined> {
  const segments = base.section.wording?.segments ?? [];
  const { found: came, lost } = pairAnswers(exported(answers), segments);
  const former = translation ? findTranslations(translation.section, segments) : {};
  const news = Object.entries(came).filter(([key, { text }]) => former?.[key]?.text !== text);
  const diagnostics = lost.map(({ context, line }) => leftOut(context, { file: po, line }));
  if (news.length === 0) return { value: undefined, diagnostics };
  if (!former) return { value: undefined, diagnostics: [unpaired(path, base.section)] };
  const found: FoundTexts = { ...former, ...came };
  const texts = Object.fromEntries(Object.entries(found).map(([key, { text }]) => [key, text]));
  const stamps = segments.map(({ key }) => ({
    key,
    hash: (found[key] && (found[key].stamp ?? NOT_TRANSLATED)) ?? NOT_TRANSLATED,
  }));
  const written = writeStamps(stampsOf(stamps));
  const body = putBack(base.file.text, segments, texts);
  const below = body.slice(bodyStart(body));
  const head = translation
    ? translation.file.text.slice(0, bodyStart(translation.file.text))
    : `---\n${newHead(segments, texts)}---\n`;
  const own = translation?.section.wording?.segments ?? segments.filter(({ span }) => !span);
  const named = translation ? texts : {};
  return {
    value: { path, text: withHead(head + below, { own, texts: named, stamps: written }) },
    diagnostics,
  };
}

function bodyStart(text: string): number {
  const start = text.indexOf('\n') + 1;
  const fence = /^---[ \t]*(?:\n|$)/m.exec(text.slice(start));
  return fence ? start + fence.index + fence[0].length : text.length;
}

function newHead(segments: readonly Segment[], texts: Readonly<Record<string, string>>): string {
  const heads = segments.filter(({ span }) => !span);
  return heads.reduce((head, { key, text }) => setYaml(head, [key], texts[key] ?? text), '');
}

interface Paired {
  readonly found: FoundTexts;
  /** Translations of texts that the base no longer has. */
  readonly lost: readonly Answer[];
}

/** The base may have moved on since: what came back for a former text goes where that text has become another. */
function pairAnswers(answers: readonly Exported[], segments: readonly Segment[]): Paired {
  const blocks = segments.filter(isBlock);
  const theirs = answers.filter(isBlock);
  const pairs = align(
    theirs.map(({ hash }) => hash),
    blocks.map(({ hash }) => hash),
  );
  const inBlocks = pairs.map(
    ({ before, after }): Pairing => [blocks[after ?? -1], theirs[before ?? -1]],
  );
  const heads = answers
    .filter((each) => !isBlock(each))
    .map((each): Pairing => [segments.find(({ key }) => key === each.key), each]);
  const usable = [...heads, ...inBlocks].flatMap(([segment, answer]) =>
    answer && isUsable(answer) ? [{ segment, answer }] : [],
  );
  const found = usable.flatMap(({ segment, answer }) =>
    segment ? [[segment.key, { text: answer.translation, stamp: answer.hash }] as const] : [],
  );
  const lost = usable.flatMap(({ segment, answer }) => (segment ? [] : [answer]));
  return { found: Object.fromEntries(found), lost };
}

type Pairing = readonly [segment: Segment | undefined, answer: Exported | undefined];

function unpaired(path: string, { id, wording }: Section): Diagnostic {
  const count = wording?.segments.filter(isBlock).length ?? 0;
  const message = `Nobody can tell which block of this translation of “${id}” belongs to which: its base has ${count}.`;
  return errorAt('exchange/unpaired', message, {
    place: { file: path, line: 1 },
    hints: ['give it the blocks of its base, in their order, then export and import again'],
  });
}
