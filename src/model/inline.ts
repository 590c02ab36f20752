import type { Place } from '../diagnostics/diagnostic.js';

/** Running text inside a block. Text is NFC, with the language's own quotes and dashes already set. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'deleted'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'line-break' }
  /** A link to an address outside; where its text is not the address, `note` numbers the note that prints it. */
  | {
      readonly type: 'link';
      readonly url: string;
      readonly children: readonly Inline[];
      readonly note?: number;
    }
  /** A link to an anchor of this guide; `form` says what is printed: the text and its page, “see page 14” or “page 14”. */
  | {
      readonly type: 'reference';
      readonly anchor: string;
      readonly form: 'text' | 'see' | 'page';
      readonly children: readonly Inline[];
      readonly place?: Place;
    }
  /** The raised number that calls a note of the same section. */
  | { readonly type: 'note-call'; readonly number: number }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly place?: Place }
  /** An interface word, replaced by its text in compose; an unset one is a `blank`. */
  | { readonly type: 'string'; readonly key: string; readonly place?: Place }
  /** Something about a legal form of the edition's country (`scop.capital`), replaced in compose by what is known of it. */
  | {
      readonly type: 'fact';
      readonly form: string;
      readonly fact: string;
      readonly place?: Place;
    }
  /** Room to write a word or two by hand. */
  | { readonly type: 'blank' }
  | { readonly type: 'icon'; readonly name: string; readonly place?: Place }
  /** Words of another language, by BCP 47 tag. */
  | { readonly type: 'foreign'; readonly language: string; readonly children: readonly Inline[] };

const SOFT_HYPHEN = '\u00ad';

/** The words alone, for outlines, metadata and tests. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value.replaceAll(SOFT_HYPHEN, '');
    case 'code':
      return inline.value;
    case 'line-break':
      return ' ';
    case 'image':
      return inline.alt;
    case 'note-call':
    case 'string':
    case 'fact':
    case 'blank':
    case 'icon':
      return '';
    case 'strong':
    case 'emphasis':
    case 'deleted':
    case 'link':
    case 'reference':
    case 'foreign':
      return plainText(inline.children);
  }
}
