/** A text on its way to a translator. */
export interface Message {
  /** Whose text it is, and which: `goals block 3`, `strings.yaml label.name`. */
  readonly context: string;
  readonly text: string;
  /** Empty where there is none yet. */
  readonly translation: string;
  /** The translation is one of a former text. */
  readonly isFuzzy: boolean;
  readonly notes: readonly string[];
  /** `file:line`. */
  readonly reference: string;
  /** What the text was when it was translated. */
  readonly previous?: string;
}

/** The same on its way back. */
export interface Answer extends Pick<Message, 'context' | 'text' | 'translation' | 'isFuzzy'> {
  /** Where its translation stands in the PO file. */
  readonly line: number;
}

/** A translation that its translator stands by. */
export function isUsable({
  translation,
  isFuzzy,
}: Pick<Answer, 'translation' | 'isFuzzy'>): boolean {
  return translation !== '' && !isFuzzy;
}

/** The first word of a context says whose text it is, the rest which. */
export function splitContext(context: string): readonly [owner: string, key: string] {
  const space = context.indexOf(' ');
  return space < 0 ? [context, ''] : [context.slice(0, space), context.slice(space + 1)];
}
