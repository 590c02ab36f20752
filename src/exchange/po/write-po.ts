import { type Catalogue, type Entry, po } from 'gettext-parser';
import { hashWords } from '../../model/hash-words.js';
import type { Message } from './message.js';
import { pluralFormsOf } from './plural-forms.js';

export interface PoHead {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly creator: string;
  /** Seconds since 1970. */
  readonly date: number;
}

/** Messages as a PO file, in their order. */
export function writePo(messages: readonly Message[], head: PoHead): string {
  const translations: Record<string, Record<string, Entry>> = { '': { '': HEADER } };
  for (const message of messages) {
    translations[message.context] = { [message.text]: entryOf(message) };
  }
  const catalogue: Catalogue = {
    charset: 'utf-8',
    headers: headersOf(messages, head),
    translations,
  };
  return new TextDecoder().decode(po.compile(catalogue));
}

const HEADER: Entry = {
  msgid: '',
  msgstr: [''],
  comments: {
    translator: [
      'Words in {braces}, :directives[…], {#anchors} and addresses stay as they are.',
      '*Stars* and other signs of Markdown stand around the words that they belong to.',
      'What is left empty or marked as fuzzy is not brought back.',
    ].join('\n'),
  },
};

const MS_PER_SECOND = 1000;

function headersOf(messages: readonly Message[], head: PoHead): NonNullable<Catalogue['headers']> {
  const date = new Date(head.date * MS_PER_SECOND).toISOString().slice(0, 16).replace('T', ' ');
  const plurals = pluralFormsOf(head.language);
  return {
    'Project-Id-Version': head.title,
    'POT-Creation-Date': `${date}+0000`,
    'PO-Revision-Date': `${date}+0000`,
    'Last-Translator': '',
    'Language-Team': '',
    Language: head.language.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    ...(plurals !== undefined && { 'Plural-Forms': plurals }),
    'X-Generator': head.creator,
    'X-Source-Revision': hashWords(messages.map(({ text }) => hashWords(text)).join(' ')),
  };
}

function entryOf({
  context,
  text,
  translation,
  isFuzzy,
  notes,
  reference,
  previous,
}: Message): Entry {
  const isMarked = isFuzzy && translation !== '';
  return {
    msgctxt: context,
    msgid: text,
    msgstr: [translation],
    comments: {
      reference,
      ...(notes.length > 0 && { extracted: notes.join('\n') }),
      ...(isMarked && { flag: 'fuzzy' }),
      ...(isMarked && previous !== undefined && { previous: `msgid ${quoted(previous)}` }),
    },
  };
}

function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t');
  return `"${escaped.replaceAll('\n', '\\n')}"`;
}
