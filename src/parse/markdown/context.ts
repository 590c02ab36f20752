import type { Definition, FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Block } from '../../model/block.js';
import type { Inline } from '../../model/inline.js';
import type { Resolved } from '../parse-options.js';
import type { Trouble } from '../trouble.js';
import type { Anchors } from './anchors.js';
import type { NoteBook } from './notes.js';

type Position = Nodes['position'];

export type Positioned = { readonly position?: Position };

/** What every reader of a part of the Markdown needs to know, and how parts of parts are read. */
export interface Context {
  /** The text that the nodes' offsets count in. */
  readonly markdown: string;
  readonly options: Resolved;
  /** The least lines that `::lines` keep if they do not say so themselves. */
  readonly minLines: number;
  readonly trouble: Trouble;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly notes: NoteBook;
  readonly anchors: Anchors;
  /** Names of raw HTML elements already reported, so that `</b>` is not a second trouble. */
  readonly elements: Set<string>;
  readonly placeOf: (node: Positioned) => Place;
  /** Running text with its quotes and dashes set; in another language where one is given. */
  readonly text: (nodes: readonly PhrasingContent[], language?: string) => readonly Inline[];
  readonly blocks: (nodes: readonly Nodes[]) => readonly Block[];
}

/** The Markdown of a node as its author wrote it. */
export function sourceOf({ position }: Positioned, context: Context): string {
  const start = position?.start.offset ?? 0;
  return context.markdown.slice(start, position?.end.offset ?? start);
}
