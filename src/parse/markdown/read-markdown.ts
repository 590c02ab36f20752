import type { Place } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../model/block.js';
import type { Inline } from '../../model/inline.js';
import type { Note } from '../../model/section.js';
import { withoutUnset } from '../../model/without-unset.js';
import type { Wording } from '../../model/wording.js';
import type { Resolved } from '../parse-options.js';
import { wordingOf } from '../segments/wording-of.js';
import { findTooMany } from '../source/check-containers.js';
import { findTooComplex } from '../source/check-marks.js';
import { DEEPEST, findTooDeep } from '../source/check-nesting.js';
import type { SourceText } from '../source/read-source.js';
import type { Trouble } from '../trouble.js';
import { collectAnchors } from './anchors.js';
import { readBlocks } from './blocks.js';
import type { Context } from './context.js';
import { findDeepNode } from './find-deep-node.js';
import { openNotes } from './notes.js';
import { placeIn } from './places.js';
import { readDefinitions } from './read-definitions.js';
import { readNotes } from './read-notes.js';
import { readTree } from './read-tree.js';
import { setText } from './set-text.js';
import { type PlacedWords, readLead, readTitle } from './title.js';

export interface MarkdownRequest {
  readonly source: SourceText;
  readonly markdown: string;
  readonly firstLine: number;
  readonly sectionId: string;
  readonly title: PlacedWords | undefined;
  readonly shortTitle: PlacedWords | undefined;
  readonly lead: PlacedWords | undefined;
  readonly minLines: number;
  readonly options: Resolved;
  readonly trouble: Trouble;
}

export interface MarkdownRead {
  readonly title: readonly Inline[];
  readonly lead?: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly wording: Wording;
}

/** The texts of a section in the order in which they print, which is that of their notes. Undefined beyond a limit. */
export function readMarkdown(request: MarkdownRequest): MarkdownRead | undefined {
  const { source, markdown, trouble } = request;
  if (isBeyondLimits(request)) return undefined;
  const root = readTree(markdown);
  const placeOf = (node: Parameters<typeof placeIn>[1]) => placeIn(source, node);
  const deep = findDeepNode(root, DEEPEST);
  if (deep) {
    reportDepth(placeOf(deep), trouble);
    return undefined;
  }
  const narrow = findDeepNode(root, MOST_INSETS, INSETS);
  if (narrow) reportInsets(placeOf(narrow), trouble);
  const context = contextOf(request, { ...readDefinitions(root, { trouble, placeOf }), placeOf });
  const title = request.title ? readTitle(request.title, context) : [];
  const lead = request.lead && readLead(request.lead, context);
  const blocks = context.blocks(root.children);
  const wording = wordingOf({ source, markdown, root, head: headOf(request) });
  return { title, ...(lead && { lead }), blocks, notes: readNotes(context), wording };
}

function headOf({ title, shortTitle, lead }: MarkdownRequest) {
  const said = (placed: PlacedWords | undefined) =>
    placed && { text: placed.words, line: placed.place.line ?? 1 };
  return withoutUnset({
    title: said(title),
    'short-title': said(shortTitle),
    lead: said(lead),
  });
}

function contextOf(
  { markdown, sectionId, minLines, options, trouble }: MarkdownRequest,
  known: Pick<Context, 'definitions' | 'footnotes' | 'placeOf'>,
): Context {
  const context: Context = {
    ...known,
    markdown,
    options,
    minLines,
    trouble,
    notes: openNotes(),
    anchors: collectAnchors(sectionId, trouble),
    elements: new Set(),
    text: (nodes, language = options.language) => setText(nodes, language, context),
    blocks: (nodes) => readBlocks(nodes, context),
  };
  return context;
}

/** Looked for before Markdown is read, cheapest first: the reader's own time is what these would eat. */
function isBeyondLimits({ source, firstLine, trouble }: MarkdownRequest): boolean {
  const at = (line: number) => ({ file: source.path, line, column: 1 });
  const deep = findTooDeep(source, firstLine);
  if (deep !== undefined) {
    reportDepth(at(deep), trouble);
    return true;
  }
  const marked = findTooComplex(source, firstLine);
  if (marked !== undefined) {
    trouble.error('parse/too-complex', 'This paragraph has too many marks (*, _, [ …) to match.', {
      place: at(marked),
      hints: ['leave a blank line between paragraphs, or put what is no Markdown into a ``` block'],
    });
    return true;
  }
  const many = findTooMany(source, firstLine);
  if (many !== undefined) {
    const hints = ['divide the section'];
    const message = 'This section has too many lists, quotes and directives.';
    trouble.error('parse/too-complex', message, { place: at(many), hints });
  }
  return many !== undefined;
}

/** Each takes some of the width of what is in it. */
const INSETS = ['list', 'blockquote'] as const;
const MOST_INSETS = 8;

function reportInsets(place: Place, trouble: Trouble): void {
  const message = `Lists and quotes are nested more than ${MOST_INSETS} deep here: there is no room left.`;
  const hints = ['make headings of the outer lists, or take a level out'];
  trouble.error('parse/too-deep', message, { place, hints });
}

function reportDepth(place: Place, trouble: Trouble): void {
  const message = `Blocks are nested more than ${DEEPEST} deep here.`;
  const hints = ['look for a block that is never closed'];
  trouble.error('parse/too-deep', message, { place, hints });
}
