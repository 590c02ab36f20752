import { type Inline, plainText } from '../../../model/inline.js';

/** Line ends that a narrow column asked for are none in a wide one; a hyphen at such an end is the word's own. */
export function unbroken(text: readonly Inline[]): readonly Inline[] {
  return text.flatMap((inline, index): readonly Inline[] => {
    if (inline.type !== 'line-break') return [inline];
    const isInsideWord = plainText(text.slice(0, index)).endsWith('-');
    return isInsideWord ? [] : [{ type: 'text', value: ' ' }];
  });
}
