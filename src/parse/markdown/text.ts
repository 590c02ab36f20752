import type { Text } from 'mdast';
import type { Inline } from '../../model/inline.js';
import { hiddenCharacters } from '../source/hidden-characters.js';
import { type Context, sourceOf } from './context.js';

const FOOTNOTE = /(?<!\\)\[\^([^\]\s]+)\]/g;
/** Scripts that write no spaces between words: a line end between two of their characters is nothing. */
const CJK =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF]';
const CJK_LINE_END = new RegExp(`(?<=${CJK})\\s*\\n\\s*(?=${CJK})`, 'gu');

/** Words of a paragraph: line ends and runs of spaces become one space. */
export function readText(node: Text, context: Context): readonly Inline[] {
  reportCalls(node, context);
  reportHidden(node, context);
  const value = node.value.replaceAll(CJK_LINE_END, '').replaceAll(/[ \t\n]+/g, ' ');
  return [{ type: 'text', value }];
}

/** Where nothing defines it, Markdown takes a footnote's call for plain words. */
function reportCalls(node: Text, context: Context): void {
  if (!node.value.includes('[^')) return;
  for (const [call, name] of sourceOf(node, context).matchAll(FOOTNOTE)) {
    context.trouble.error('parse/unresolved-footnote', `The footnote “${call}” is not written.`, {
      place: context.placeOf(node),
      hints: [`add a line “[^${name}]: …” at the end of the section`],
    });
  }
}

/** Those that stand in the file itself were reported already: these come of &#x202E; and its kin. */
function reportHidden(node: Text, context: Context): void {
  const hidden = hiddenCharacters(node.value)[0];
  if (!hidden || hiddenCharacters(sourceOf(node, context)).length > 0) return;
  const message = `An invisible character ${hidden.name} is written here as a reference (&#…;).`;
  context.trouble.error('parse/hidden-character', message, {
    place: context.placeOf(node),
    hints: ['delete it'],
  });
}
