/** A made-up guide: the same for coop-press and for stock React-PDF, each of which sets it in its own way. */
export interface Guide {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'callout' | 'quote'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'photograph'; readonly file: string; readonly alt: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: Row; readonly rows: readonly Row[] };

export type Row = readonly string[];

export interface Item {
  readonly sentence: Sentence;
  readonly items: readonly Item[];
}

/** Runs of text, plain and strong. */
export type Sentence = readonly Run[];

export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export function plain(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}
