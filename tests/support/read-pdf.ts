import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Letter, readLetters } from './read-letters.js';

/** Letters between two spaces as they stand on paper; mm from the page's top left, `y` is the baseline. */
export interface ReadWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Points. */
  readonly size: number;
  /** PostScript name without the subset's prefix, of the word's first letter. */
  readonly font: string;
  /** #rrggbb of the word's first letter. */
  readonly colour: string;
}

export interface ReadLink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly url?: string;
  /** Page number a link inside the file leads to. */
  readonly page?: number;
}

export interface ReadPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly ReadWord[];
  readonly links: readonly ReadLink[];
  /** All words, one space between them, in drawing order. */
  readonly text: string;
}

export interface ReadOutline {
  readonly title: string;
  readonly page: number | undefined;
  readonly items: readonly ReadOutline[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly outline: readonly ReadOutline[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

const MM = 25.4 / 72;

/** A PDF as a reader's eye finds it: words with exact places, links, outline and metadata. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const document = await task.promise;
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(document, number));
    }
    const { info } = await document.getMetadata();
    const metadata = info as Record<string, unknown>;
    const language = metadata['Language'];
    return {
      pages,
      outline: await readOutline(document, (await document.getOutline()) ?? []),
      metadata,
      language: typeof language === 'string' ? language : undefined,
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(document: Document, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const words = await readWords(page, left, top);
  return {
    number,
    width: (right - left) * MM,
    height: (top - bottom) * MM,
    words,
    links: await readLinks(document, page),
    text: words.map((word) => word.text).join(' '),
  };
}

/** A gap wider than this part of the type size ends a word even without a space. */
const WORD_GAP = 0.18;

async function readWords(page: PDFPageProxy, left: number, top: number): Promise<ReadWord[]> {
  return joinLetters(await readLetters(page)).map((word) => ({
    text: word.text,
    x: (word.x - left) * MM,
    y: (top - word.y) * MM,
    width: (word.end - word.x) * MM,
    size: Math.round(word.size * 1000) / 1000,
    font: word.font,
    colour: word.colour,
  }));
}

function joinLetters(letters: readonly Letter[]): Letter[] {
  const words: Letter[] = [];
  let isOpen = false;
  for (const letter of letters) {
    const isBlank = /^\s*$/u.test(letter.text);
    const last = words.at(-1);
    if (!isBlank && isOpen && last && follows(letter, last)) {
      words[words.length - 1] = { ...last, text: last.text + letter.text, end: letter.end };
    } else if (!isBlank) words.push(letter);
    isOpen = !isBlank;
  }
  return words;
}

function follows(letter: Letter, last: Letter): boolean {
  const isOnLine = Math.abs(letter.y - last.y) < 0.01;
  return isOnLine && Math.abs(letter.x - last.end) < WORD_GAP * letter.size;
}

async function readLinks(document: Document, page: PDFPageProxy): Promise<ReadLink[]> {
  const [left = 0, , , top = 0] = page.view;
  const links: ReadLink[] = [];
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== 'Link') continue;
    const [x1, y1, x2, y2] = annotation.rect as [number, number, number, number];
    const url = annotation.unsafeUrl ?? annotation.url;
    const target = annotation.dest ? await pageOf(document, annotation.dest) : undefined;
    links.push({
      x: (x1 - left) * MM,
      y: (top - y2) * MM,
      width: (x2 - x1) * MM,
      height: (y2 - y1) * MM,
      ...(typeof url === 'string' && { url }),
      ...(target !== undefined && { page: target }),
    });
  }
  return links;
}

async function pageOf(document: Document, dest: unknown): Promise<number | undefined> {
  const target = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const ref = Array.isArray(target) ? target[0] : undefined;
  return ref ? (await document.getPageIndex(ref)) + 1 : undefined;
}

type OutlineNodes = NonNullable<Awaited<ReturnType<Document['getOutline']>>>;

async function readOutline(document: Document, nodes: OutlineNodes): Promise<ReadOutline[]> {
  const result: ReadOutline[] = [];
  for (const node of nodes) {
    result.push({
      title: node.title,
      page: await pageOf(document, node.dest),
      items: await readOutline(document, node.items),
    });
  }
  return result;
}
