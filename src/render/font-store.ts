import type { Face } from './engine-node.js';
import type { Fonts } from './open-fonts.js';

/** The engine asks this instead of the font store of `@react-pdf/font`, which every library of the process shares. */
export interface FontStore {
  readonly getFont: (descriptor: FontDescriptor) => { readonly data: Face | undefined };
  readonly load: () => Promise<void>;
  readonly getHyphenationCallback: () => (word: string) => string[];
  readonly getEmojiSource: () => null;
  readonly getRegisteredFontFamilies: () => string[];
}

interface FontDescriptor {
  readonly fontFamily: string;
  readonly fontWeight?: number | string;
}

const NORMAL_WEIGHT = 400;
const BOLD_WEIGHT = 700;
/** The engine ends every font stack with this one, where a letter that no face has would be drawn wrong. */
const ENGINE_FALLBACK = 'Helvetica';

/** Italics are asked for by nobody: no family of ours has them, emphasis is the kit's affair. */
export function fontStore(fonts: Fonts): FontStore {
  let last: Face | undefined;
  return {
    getFont: ({ fontFamily, fontWeight }) => {
      if (fontFamily !== ENGINE_FALLBACK || fonts.has(fontFamily)) {
        last = fonts.face(fontFamily, weightOf(fontWeight));
      }
      return { data: last };
    },
    load: async () => undefined,
    getHyphenationCallback: () => (word) => [word],
    getEmojiSource: () => null,
    getRegisteredFontFamilies: () => [],
  };
}

/** A weight as a style gives it. */
export function weightOf(weight: unknown): number {
  if (typeof weight === 'number') return weight;
  if (weight === 'bold') return BOLD_WEIGHT;
  return Number(weight) || NORMAL_WEIGHT;
}
