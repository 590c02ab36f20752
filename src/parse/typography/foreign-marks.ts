/** A mark that ends a sentence in a way its language does not know, and what it wants instead. */
export interface ForeignMark {
  readonly index: number;
  readonly mark: string;
  readonly message: string;
  readonly hint: string;
}

type Finder = (text: string) => readonly ForeignMark[];

/** By language; marks are only told of, since nobody but the author knows where a question begins. */
const FINDERS: Readonly<Record<string, Finder>> = {
  ar: (text) => questionMarks(text, { script: /\p{sc=Arab}/u, name: 'Arabic', mark: '؟' }),
  el: (text) => questionMarks(text, { script: /\p{sc=Grek}/u, name: 'Greek', mark: ';' }),
  es: unopened,
};

export function foreignMarks(text: string, language: string): readonly ForeignMark[] {
  return FINDERS[language.toLowerCase().split('-')[0] ?? '']?.(text) ?? [];
}

/** Of a sentence: not of an address (?x=1), nor a doubt in brackets (!). */
const ENDS = /(?<![([{])[?!]+(?=$|[\s)\]}»”’"'.,;:…])/g;
const OPENERS = { '?': '¿', '!': '¡' } as const;
const OPENER = /[¿¡]/;

/** “¡…?” is a question that is called out (Ortografía de la RAE): either mark may open, and one run closes. */
function unopened(text: string): readonly ForeignMark[] {
  const found: ForeignMark[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const isOpened = OPENER.test(text.slice(from, index));
    from = index + mark.length;
    const opener = OPENERS[mark[0] === '?' ? '?' : '!'];
    const message = `This sentence ends in “${mark}” and is not opened by “${opener}”.`;
    const hint = `write “${opener}” where the ${opener === '¿' ? 'question' : 'exclamation'} begins`;
    if (!isOpened) found.push({ index, mark, message, hint });
  }
  return found;
}

interface Question {
  readonly script: RegExp;
  readonly name: string;
  readonly mark: string;
}

const LETTER = /\p{L}/u;
/** Characters: brackets and quotes may stand between a word and its mark, not more. */
const FARTHEST = 20;

/** After a word in Latin letters, as a name, the mark may be that of its language. */
function questionMarks(text: string, { script, name, mark }: Question): readonly ForeignMark[] {
  return [...text.matchAll(ENDS)].flatMap(({ 0: written, index }) => {
    const near = text.slice(Math.max(0, index - FARTHEST), index);
    const last = [...near].findLast((each) => LETTER.test(each)) ?? '';
    if (!written.includes('?') || !script.test(last)) return [];
    const message = `A question in ${name} ends in “${mark}”, not in “?”.`;
    return [{ index, mark: written, message, hint: `write “${mark}”` }];
  });
}
