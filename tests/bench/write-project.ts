import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Block, type Guide, type Item, plain, type Section, type Sentence } from './guide.js';
import type { LocalEdition } from './make-editions.js';

type File = readonly [path: string, text: string];

/**
 * A project of coop-press with this guide in it; its photographs are expected in `content/photographs`. An edition for
 * each organisation, which lays what it says otherwise over the guide; without any, one edition of the guide itself.
 */
export async function writeProject(
  guide: Guide,
  folder: string,
  editions: readonly LocalEdition[],
): Promise<void> {
  const files: readonly File[] = [
    ['guide.yaml', guideFile(guide)],
    ['strings.yaml', STRINGS],
    ['brand.yaml', BRAND],
    ['sections/contents.md', '---\ntitle: Contents\nkind: contents\nfit: flow\n---\n'],
    ...guide.sections.map((section): File => [`sections/${section.id}.md`, sectionFile(section)]),
    ...(editions.length === 0
      ? [editionFile('en')]
      : editions.flatMap((each) => local(each, guide))),
  ];
  for (const [path, text] of files) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function editionFile(name: string, organisation = ''): File {
  return [`editions/${name}.yaml`, `language: en\noutputs: [booklet]\n${organisation}`];
}

/** Only sections that differ are written for an organisation: a head with no more than a title leaves the rest as in the base. */
function local({ name, organisation, accent, guide }: LocalEdition, base: Guide): readonly File[] {
  const folder = `organisations/${name}`;
  const own = guide.sections.filter((section) => !base.sections.includes(section));
  return [
    editionFile(name, `organisation: ${name}\n`),
    [`${folder}/brand.yaml`, `inks: { accent: "${accent}" }\nlockup: { name: ${organisation} }\n`],
    ...own.map(
      (section): File => [
        `${folder}/en/sections/${section.id}.md`,
        bodyUnder(`title: ${section.title}`, section),
      ],
    ),
  ];
}

function guideFile({ title, sections }: Guide): string {
  return `title: ${title}
language: en
author: Nobody
parts:
  - { id: preliminaries, contents: false, sections: [contents] }
  - id: guide
    sections:
${sections.map(({ id }) => `      - ${id}\n`).join('')}`;
}

const STRINGS = `running:
  series-and-step: "{series}"
step: "Step {number}"
step-of: "Step {number} of {total}: {name}"
minutes: { one: "{count} min", other: "{count} min" }
reference:
  see: "see page {page}"
  page: "page {page}"
notes:
  title: Notes
note:
  back: Back to the text
mark:
  take-care: Take care
`;

const BRAND = `inks:
  text: "#000000"
  dark: "#21438C"
  accent: "#DF4C2C"
  overlap: "#34122B"
  example: "#595959"
families:
  display: IBM Plex Serif
  text: IBM Plex Sans
  code: IBM Plex Mono
  symbols: Noto Sans Symbols 2
lockup:
  name: A guide
`;

function sectionFile(section: Section): string {
  const { id, title } = section;
  return bodyUnder(`id: ${id}\ntitle: ${title}\nkind: reading\nfit: flow`, section);
}

function bodyUnder(head: string, { blocks }: Section): string {
  return [`---\n${head}\n---\n`, ...blocks.map(written)].join('\n');
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}\n`;
    case 'photograph':
      return `![${block.alt}](photographs/${block.file})\n`;
    case 'paragraph':
      return `${prose(block.sentences)}\n`;
    case 'callout':
      return `:::take-care\n${prose(block.sentences)}\n:::\n`;
    case 'quote':
      return `> ${prose(block.sentences)}\n`;
    case 'list':
      return listed(block.items, block.ordered ? '1.' : '-');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.join(' | ')} |\n`)
        .join('');
  }
}

function listed(items: readonly Item[], marker: string, indent = ''): string {
  const inner = indent + ' '.repeat(marker.length + 1);
  return items
    .map(
      ({ sentence, items }) =>
        `${indent}${marker} ${marked(sentence)}\n${listed(items, '-', inner)}`,
    )
    .join('');
}

function prose(sentences: readonly Sentence[]): string {
  return sentences.map(marked).join(' ');
}

/** Markdown of a sentence; `plain` is what it says. */
function marked(sentence: Sentence): string {
  if (sentence.length === 1) return plain(sentence);
  return sentence.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('');
}
