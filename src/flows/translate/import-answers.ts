import { type Diagnostic, errorAt, hasErrors } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import { leftOut } from '../../exchange/po/left-out.js';
import { type Answer, isUsable, splitContext } from '../../exchange/po/message.js';
import type { PoRead } from '../../exchange/po/read-po.js';
import { checkAnswer, type TextKind } from '../../exchange/texts/check-answer.js';
import { importSection, type Placed } from '../../exchange/texts/import-section.js';
import { importWords } from '../../exchange/texts/import-words.js';
import type { Outcome } from '../../model/outcome.js';
import type { Section } from '../../model/section.js';
import type { TextFile } from '../../model/sources.js';
import { checkImported } from './check-imported.js';
import { inspect } from './inspect.js';
import { type WordFile, wordFiles } from './own-words.js';
import type { Translating } from './request.js';

type Files = Outcome<readonly TextFile[]>;

interface Answers extends PoRead {
  /** The PO file. */
  readonly file: string;
}

/** The files that a PO file changes, checked. */
export function importAnswers(translating: Translating, answers: Answers): Files {
  const words = wordFiles(translating.texts, answers.language);
  const unknown = unknownOwners(translating, answers, words);
  const broken = answers.answers.flatMap((answer) =>
    checkAnswer(answer, kindOf(translating, answer), { file: answers.file, inspect }),
  );
  if (unknown.length + broken.length > 0)
    return { value: [], diagnostics: [...unknown, ...broken] };
  const sections = translating.texts.content.sections.map((base) =>
    oneSection(translating, answers, base),
  );
  const ofWords = words.flatMap((file) => {
    const theirs = ownedBy(answers, file.owner).filter((answer) => isWordOf(file, answer));
    return importWords({ answers: theirs, file: file.file, words: file.words }) ?? [];
  });
  const gone = words.flatMap((file) =>
    ownedBy(answers, file.owner).filter((answer) => isUsable(answer) && !isWordOf(file, answer)),
  );
  const value = [...ofWords, ...sections.flatMap((each) => each.value ?? [])];
  const diagnostics = [
    ...gone.map(({ context, line }) => leftOut(context, { file: answers.file, line })),
    ...sections.flatMap((each) => each.diagnostics),
  ];
  const faults = hasErrors(diagnostics) ? [] : checkImported(translating, value, answers.language);
  return { value, diagnostics: [...diagnostics, ...faults] };
}

function ownedBy({ answers }: Answers, owner: string): readonly Answer[] {
  return answers.filter(({ context }) => splitContext(context)[0] === owner);
}

/** A word of the base, or a plural form of one. */
function isWordOf({ base }: WordFile, { context }: Answer): boolean {
  const [, key] = splitContext(context);
  return (
    Object.hasOwn(base, key) ||
    typeof base[key.slice(0, Math.max(0, key.lastIndexOf('.')))] === 'object'
  );
}

const OF_FEW = /\.(?:zero|one|two)$/;

/** How a text is to be read; one that the base no longer has, as a paragraph. */
function kindOf({ texts }: Translating, { context, text }: Answer): TextKind {
  const [owner, key] = splitContext(context);
  if (owner.includes('.')) return OF_FEW.test(key) ? 'words for few' : 'words';
  const section = texts.content.sections.find(({ id }) => id === owner);
  const segments = section?.wording?.segments ?? [];
  const same = segments.find((each) => each.text === text);
  return (same ?? segments.find((each) => each.key === key))?.kind ?? 'paragraph';
}

function oneSection(
  { texts }: Translating,
  answers: Answers,
  base: Section,
): Outcome<TextFile | undefined> {
  const theirs = ownedBy(answers, base.id);
  const baseFile = fileOf(base, texts.sources.sections);
  if (theirs.length === 0 || !baseFile) return { value: undefined, diagnostics: [] };
  const { sections = [] } = texts.content.languages[answers.language] ?? {};
  const section = sections.find(({ id }) => id === base.id);
  const files = texts.sources.languages[answers.language]?.sections ?? [];
  const file = section && fileOf(section, files);
  const translation: Placed | undefined = section && file && { section, file };
  const path =
    translation?.file.path ?? `content/languages/${answers.language}/sections/${base.id}.md`;
  return importSection({
    answers: theirs,
    base: { section: base, file: baseFile },
    translation,
    path,
    po: answers.file,
  });
}

function fileOf({ wording }: Section, files: readonly TextFile[]): TextFile | undefined {
  return files.find(({ path }) => path.normalize('NFC') === wording?.file);
}

/** Messages of a section that is gone, or of another guide. */
function unknownOwners(
  { texts }: Translating,
  { answers, file }: Answers,
  words: readonly WordFile[],
): readonly Diagnostic[] {
  const ids = texts.content.sections.map(({ id }) => id);
  const known = [...ids, ...words.map(({ owner }) => owner)];
  const told = new Set<string>();
  return answers.flatMap(({ context, line }) => {
    const [owner] = splitContext(context);
    if (known.includes(owner) || told.has(owner)) return [];
    told.add(owner);
    const message = `This guide has no section “${owner}”.`;
    const hints = [nameHint(owner, ids), 'import into the guide that the file was exported from'];
    return [errorAt('exchange/unknown-message', message, { place: { file, line }, hints })];
  });
}
