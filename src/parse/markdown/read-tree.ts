import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { directive } from 'micromark-extension-directive';
import { gfm } from 'micromark-extension-gfm';

const SYNTAX = [gfm(), directive()];

/** The transform that looks for addresses once more is left out: it recurses without end, and its nodes have no places. */
const TREE = [
  ...gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
  directiveFromMarkdown({ verbose: true }),
];

/** CommonMark, GFM and directives as a tree with places. */
export function readTree(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: SYNTAX, mdastExtensions: TREE });
}
