import type { Inline } from '../../model/inline.js';
import { plainText } from '../../model/inline.js';
import { isOwnAddress } from '../markdown/addresses.js';
import { setMarks } from './set-marks.js';

/** Stands for whatever is no text of this language, such as code or a picture: marks beside it see a word. */
const OBJECT = '\uFFFC';

/** Quotes, apostrophes, dashes and ellipses of a language over a whole text, across its bold and linked parts. */
export function setType(inlines: readonly Inline[], language: string): readonly Inline[] {
  const out = setMarks(flatten(inlines), language);
  let next = 0;
  const take = (length: number): string => {
    next += length;
    return out.slice(next - length, next).join('');
  };
  const rebuild = (inline: Inline): Inline => {
    if (inline.type === 'text') return { ...inline, value: take(inline.value.length) };
    if (isOpen(inline)) return { ...inline, children: inline.children.map(rebuild) };
    take(1);
    return inline;
  };
  return inlines.map(rebuild);
}

/** The same for words without markup. */
export function setWords(text: string, language: string): string {
  return setMarks(text, language).join('');
}

function flatten(inlines: readonly Inline[]): string {
  return inlines.map(lettersOf).join('');
}

function lettersOf(inline: Inline): string {
  if (inline.type === 'text') return inline.value;
  if (isOpen(inline)) return flatten(inline.children);
  return inline.type === 'line-break' ? '\n' : OBJECT;
}

type Open = Extract<Inline, { readonly children: readonly Inline[] }>;

/** What is set as part of the text around it; an address and words of another language stay as they are. */
function isOpen(inline: Inline): inline is Open {
  if (inline.type === 'foreign' || !('children' in inline)) return false;
  return inline.type !== 'link' || !isOwnAddress(inline.url, plainText(inline.children));
}
