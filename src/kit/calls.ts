import type { Inline } from '../model/inline.js';

/** Numbers of the notes that a text calls, for the way back from note to text. */
export function callsIn(text: readonly Inline[]): readonly number[] {
  return text.flatMap((inline) => {
    if (inline.type === 'note-call') return [inline.number];
    if (inline.type === 'link') {
      return inline.note === undefined ? callsIn(inline.children) : [inline.note];
    }
    return 'children' in inline ? callsIn(inline.children) : [];
  });
}

/** Destination of the way back from a note. */
export function callAnchor(section: string, number: number): string {
  return `${section}-call-${number}`;
}
