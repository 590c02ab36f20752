/**
 * C0 and C1 controls but tab and line ends; characters that turn the direction of a line unseen
 * (embeddings, overrides, isolates: UAX #9). The marks U+200E and U+200F are needed in right-to-left text.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

interface Hidden {
  readonly index: number;
  /** As “U+202E”. */
  readonly name: string;
}

export function hiddenCharacters(text: string, most = 1): readonly Hidden[] {
  return [...text.matchAll(HIDDEN)].slice(0, most).map((match) => ({
    index: match.index,
    name: `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** For excerpts: a terminal must not obey what is reported. */
export function showHidden(text: string): string {
  return text.replaceAll(HIDDEN, '\uFFFD');
}
