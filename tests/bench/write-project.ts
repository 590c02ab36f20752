import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Block, type Guide, type Item, plain, type Section, type Sentence } from './guide.js';

/** A project of coop-press with this guide in it; its photographs are expected in `content/photographs`. */
export async function writeProject(guide: Guide, folder: string): Promise<void> {
  const sections = guide.sections.map(
    (section) => [`sections/${section.id}.md`, sectionFile(section)] as const,
  );
  const files: readonly (readonly [string, string])[] = [
    ['guide.yaml', guideFile(guide)],
    ['strings.yaml', STRINGS],
    ['brand.yaml', BRAND],
    ['editions/en.yaml', 'language: en\noutputs: [booklet]\n'],
    ['sections/contents.md', '---\ntitle: Contents\nkind: contents\nfit: flow\n---\n'],
    ...sections,
  ];
  for (const [path, text] of files) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
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

function sectionFile({ id, title, blocks }: Section): string {
  const head = `---\nid: ${id}\ntitle: ${title}\nkind: reading\nfit: flow\n---\n`;
  return [head, ...blocks.map(written)].join('\n');
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
