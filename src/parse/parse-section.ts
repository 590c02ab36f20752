import { hasErrors, type Place } from '../diagnostics/diagnostic.js';
import { readShape } from '../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../diagnostics/yaml/spots.js';
import { plainText } from '../model/inline.js';
import type { Outcome } from '../model/outcome.js';
import { overlay } from '../model/overlay.js';
import type { Section, SectionKind } from '../model/section.js';
import type { TextFile } from '../model/sources.js';
import type { HeadKey } from '../model/wording.js';
import { isAnchorName } from './markdown/anchors.js';
import { type MarkdownRead, readMarkdown } from './markdown/read-markdown.js';
import { PARSE_DEFAULTS, type ParseOptions, type Resolved } from './parse-options.js';
import { readStamps } from './segments/read-stamps.js';
import { checkCharacters } from './source/check-characters.js';
import { checkSize } from './source/check-size.js';
import { type FrontMatter, frontMatterSchema } from './source/front-matter-schema.js';
import { readSource, type SourceText } from './source/read-source.js';
import { salvageKeys } from './source/salvage-keys.js';
import { type SplitSection, splitFrontMatter } from './source/split-front-matter.js';
import {
  changesSchema,
  headOf,
  type Signed,
  translationSchema,
} from './source/translation-schema.js';
import { collectTrouble, type Trouble } from './trouble.js';
import { setWords } from './typography/set-type.js';

/** Kinds whose pages are full without a word of text. */
const MAY_BE_EMPTY: readonly SectionKind[] = ['cover', 'contents'];
const ONE_PAGE: readonly SectionKind[] = ['reason', 'worksheet'];

/**
 * One Markdown file as a section, with everything that is wrong in it. There is a section even where its front matter
 * has mistakes, so that later stages can look on; only diagnostics without errors make it printable.
 */
export function parseSection(file: TextFile, options: ParseOptions): Outcome<Section | undefined> {
  const resolved = overlay([PARSE_DEFAULTS, options]) as Resolved;
  const tooLarge = checkSize(file, resolved.maxSectionBytes);
  if (tooLarge) return { value: undefined, diagnostics: [tooLarge] };
  const source = readSource(file);
  const trouble = collectTrouble(source.lines);
  const split = splitFrontMatter(source, trouble);
  trouble.add(checkCharacters(source, split?.firstLine ?? 1));
  const value = split && readSection({ source, split, trouble, options: resolved });
  return { value, diagnostics: trouble.found() };
}

interface Request {
  readonly source: SourceText;
  readonly split: SplitSection;
  readonly trouble: Trouble;
  readonly options: Resolved;
}

type Placer = (key: keyof FrontMatter) => Place;

function readSection(request: Request): Section | undefined {
  const { split } = request;
  const head = readHead(request);
  const { keys } = head;
  const placer: Placer = (key) => head.spotOf([key]).place;
  const id = readId(keys, placer, request);
  const words = (key: HeadKey) => {
    const text = keys[key];
    return text === undefined || text === ''
      ? undefined
      : { words: text.normalize('NFC'), place: placer(key) };
  };
  const body = readMarkdown({
    ...request,
    ...split,
    sectionId: id,
    title: words('title'),
    shortTitle: words('short-title'),
    lead: words('lead'),
    minLines: keys['min-lines'],
  });
  if (!body) return undefined;
  reportEmpty({ keys, body, place: placer('title') }, request);
  const section = sectionOf({ keys, body, id, placer }, request);
  return { ...section, ...translationOf(head, section, request) };
}

interface Head {
  readonly keys: FrontMatter;
  readonly spotOf: SpotOf;
  readonly signed?: Signed;
}

/** The front matter, or what could be saved of it; that of a translation holds words only. */
function readHead({ source, split, trouble, options }: Request): Head {
  const text = { file: source.path, text: split.yaml };
  const { maxAliases: aliasLimit, base, head: says = 'words' } = options;
  if (base !== undefined && says === 'changes') {
    const head = readShape(text, { schema: changesSchema, aliasLimit });
    trouble.add(head.diagnostics);
    const { review, ...changes } = head.value ?? { title: plainText(base.title) };
    return { keys: headOf(base, changes), spotOf: head.spotOf, signed: { review } };
  }
  if (base === undefined) {
    const head = readShape(text, { schema: frontMatterSchema, aliasLimit });
    trouble.add(head.diagnostics);
    return { keys: head.value ?? salvageKeys(head.raw), spotOf: head.spotOf };
  }
  const head = readShape(text, { schema: translationSchema, aliasLimit });
  trouble.add(head.diagnostics);
  const { review, translates, ...changes } = head.value ?? { title: plainText(base.title) };
  return { keys: headOf(base, changes), spotOf: head.spotOf, signed: { review, translates } };
}

/** A signature holds for the text that it was given for. */
function translationOf(
  { signed: { translates, review: given } = {}, spotOf }: Head,
  { wording, keyPlaces }: Section,
  { trouble }: Request,
): Partial<Section> {
  const hash = wording?.hash ?? '';
  const review = given === 'none' ? undefined : given;
  if (review && review.text !== hash) reportEnded(review, { hash, trouble, spotOf });
  return {
    ...(translates !== undefined && {
      translates: readStamps(translates),
      keyPlaces: { ...keyPlaces, translates: spotOf(['translates']).place },
    }),
    ...(review?.text === hash && { review: { name: review.name, date: review.date } }),
  };
}

interface Ended extends Pick<Head, 'spotOf'>, Pick<Request, 'trouble'> {
  readonly hash: string;
}

function reportEnded(
  { name, text }: { readonly name: string; readonly text?: string | undefined },
  { hash, trouble, spotOf }: Ended,
): void {
  const message =
    text === undefined
      ? `This review does not say which text ${name} has read.`
      : `The text has changed since ${name} read it.`;
  const { place } = spotOf(['review'], 'key');
  trouble.warning('edition/review-ended', message, {
    place,
    hints: [`whoever has read it as it stands now signs it with “text: "${hash}"” and the date`],
  });
}

/** An id is the file's name, so that both can be found by it. */
function readId(keys: FrontMatter, placer: Placer, { source, trouble }: Request): string {
  const stem = source.path.split('/').at(-1)?.replace(/\.md$/i, '') ?? source.path;
  const id = keys.id?.normalize('NFC');
  if (id !== undefined && id !== stem) {
    trouble.error('parse/id-differs', `The id “${id}” is not the name of its file, “${stem}”.`, {
      place: placer('id'),
      hints: [`write “id: ${stem}” or leave it out; or rename the file to ${id}.md`],
    });
  }
  if (id === undefined) isAnchorName(stem, { file: source.path, line: 1 }, trouble);
  return id ?? stem;
}

function reportEmpty(
  { keys, body, place }: Pick<Parts, 'keys' | 'body'> & { readonly place: Place },
  { trouble }: Request,
): void {
  // Where something was refused, there is text, and the trouble is told already.
  if (hasErrors(trouble.found())) return;
  if (body.blocks.length > 0 || MAY_BE_EMPTY.includes(keys.kind)) return;
  trouble.error('parse/empty-section', 'This section has no text.', {
    place,
    hints: ['write something under the front matter, or take the section out of the guide'],
  });
}

interface Parts {
  readonly keys: FrontMatter;
  readonly body: MarkdownRead;
  readonly id: string;
  readonly placer: Placer;
}

function sectionOf({ keys, body, id, placer }: Parts, { options }: Request): Section {
  const shortTitle = keys['short-title']?.normalize('NFC');
  const written = Object.keys(keys) as (keyof FrontMatter)[];
  return {
    id,
    place: placer('title'),
    keyPlaces: Object.fromEntries(written.map((key) => [key, placer(key)])),
    language: options.language,
    kind: keys.kind,
    shortTitle: shortTitle ? setWords(shortTitle, options.language) : plainText(body.title),
    audience: keys.audience,
    minLines: keys['min-lines'],
    fit: keys.fit ?? (ONE_PAGE.includes(keys.kind) ? 'page' : 'flow'),
    ...body,
    ...optionalOf(keys),
  };
}

function optionalOf({ step, minutes, icon, picture, outputs }: FrontMatter): Partial<Section> {
  return {
    ...(step !== undefined && { step }),
    ...(minutes !== undefined && { minutes }),
    ...(icon !== undefined && { icon }),
    ...(picture !== undefined && { picture }),
    ...(outputs && { outputs }),
  };
}
