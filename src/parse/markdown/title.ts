import type { PhrasingContent } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../../model/inline.js';
import type { Context } from './context.js';
import { readTree } from './read-tree.js';
import { setText } from './set-text.js';

/** A text of the front matter and where it stands. */
export interface PlacedWords {
  readonly words: string;
  readonly place: Place;
}

/** Before this word no mark at the start of a line means a block: “1. Our work” stays a text. */
const START = 'x ';
/** Spaces that may be folded into one; those that hold words together stay. */
const SPACES = /[^\S\u00A0\u202F]+/g;
const IN_TITLES: readonly Inline['type'][] = ['text', 'strong', 'emphasis', 'foreign'];

/** Words and emphasis: a title goes into running heads, contents and the outline, too. */
export function readTitle(title: PlacedWords, context: Context): readonly Inline[] {
  const text = readLead(title, context);
  const wrong = text.flatMap(allOf).find(({ type }) => !IN_TITLES.includes(type));
  if (wrong) {
    context.trouble.error('parse/title-markup', 'A title holds words and emphasis only.', {
      place: title.place,
      hints: ['put links, notes, pictures and code into the text'],
    });
  }
  return text;
}

/** One line of Markdown out of the front matter; all of its troubles are placed there. */
export function readLead({ words, place }: PlacedWords, context: Context): readonly Inline[] {
  const markdown = START + words.trim().replaceAll(SPACES, ' ');
  const nodes = readTree(markdown).children.flatMap((node) =>
    node.type === 'paragraph' ? withoutStart(node.children) : [],
  );
  const inner: Context = {
    ...context,
    markdown,
    placeOf: () => place,
    text: (some, language = context.options.language) => setText(some, language, inner),
  };
  return inner.text(nodes);
}

function withoutStart([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  return [{ ...first, value: first.value.slice(START.length) }, ...rest];
}

function allOf(inline: Inline): readonly Inline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(allOf)] : [inline];
}
