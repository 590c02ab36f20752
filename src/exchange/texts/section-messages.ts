import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.js';
import type { Outcome } from '../../model/outcome.js';
import type { Section } from '../../model/section.js';
import type { Segment, SegmentKind } from '../../model/wording.js';
import type { Message } from '../po/message.js';
import { findTranslations } from './find-translations.js';

export interface SectionPair {
  readonly base: Section;
  readonly translation: Section | undefined;
  /** What a translator is told of the words in a text. */
  readonly glossaryOf: (text: string) => readonly string[];
  /** Former texts by their hash. */
  readonly former: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<SegmentKind, string>> = {
  title: 'title of the section',
  'short-title': 'short title, for running heads and contents',
  lead: 'the larger opening lines under the title',
  code: 'block of code',
  directive: 'directive: translate the words in [ ] and in quotes',
  heading: 'heading',
  html: 'HTML',
  item: 'item of a list',
  note: 'footnote',
  paragraph: 'paragraph',
  quote: 'quote',
  table: 'table: keep the bars and the line under the head',
  terms: 'list of terms: sort it as your alphabet does',
};

/** A section as messages, with what its translation says so far. */
export function sectionMessages(pair: SectionPair): Outcome<readonly Message[]> {
  const { base, translation } = pair;
  const { wording } = base;
  if (!wording) return { value: [], diagnostics: [] };
  const found = translation ? findTranslations(translation, wording.segments) : {};
  const value = wording.segments.map((segment): Message => {
    const said = found?.[segment.key];
    // A text that stands there although nobody recorded it may be of another revision.
    const isFuzzy = said !== undefined && isOutdated(said.stamp, segment, translation);
    const previous = said?.stamp === undefined ? undefined : pair.former.get(said.stamp);
    return {
      context: `${base.id} ${segment.key}`,
      text: segment.text,
      translation: said?.text ?? '',
      isFuzzy,
      notes: [...notesOn(segment, base), ...pair.glossaryOf(segment.text)],
      reference: `${wording.file}:${segment.line}`,
      ...(isFuzzy && previous !== undefined && { previous }),
    };
  });
  return { value, diagnostics: translation && !found ? [unpaired(translation, base)] : [] };
}

function isOutdated(
  stamp: string | undefined,
  { hash }: Segment,
  translation: Section | undefined,
): boolean {
  return translation?.translates !== undefined && stamp !== hash;
}

function notesOn({ kind, text }: Segment, { fit }: Section): readonly string[] {
  const length = `${text.length} characters; the section must fit on one page`;
  return [KINDS[kind], ...(fit === 'page' ? [length] : [])];
}

function unpaired({ wording, place, id }: Section, base: Section): Diagnostic {
  const count = (section: Section) =>
    section.wording?.segments.filter(({ span }) => span).length ?? 0;
  const message = `“${id}” has ${count({ ...base, ...(wording && { wording }) })} blocks where its base has ${count(base)}: its texts are not exported.`;
  return warningAt('exchange/unpaired', message, {
    place,
    hints: ['give it the blocks of its base, in their order, and export again'],
  });
}
