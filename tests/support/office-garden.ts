import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputRecord, PrintedOutput } from '../../src/model/build-record.js';
import type { Files } from './make-project.js';
import { type ReadPdf, readPdf } from './read-pdf.js';
import { recordIn } from './read-record.js';
import { temporaryFolder } from './temporary-folder.js';
import { runHere } from './translate.js';

const GUIDE = `title: A garden together
language: en
author: The gardeners
credit: Green hands, CC BY 4.0
series: { name: Green hands, tagline: seeds for everybody }
parts:
  - { id: start, title: Start, sections: [first-day] }
`;

const FIRST_DAY = `---
title: The first day
kind: worksheet
lead: What shall we sow, and who will water it?
---

Walk round the garden once before you write.

::lines[*We sow*]{count=4 min=2 example="beans along the fence"}

:::check-list{layout=row}
- we have tools
- we have water
- we have time
:::

:::question
Who comes on Mondays?

::lines{count=2 min=1}
:::

:::facilitator
Let the quiet ones choose first. (This is never printed for participants.)
:::
`;

export const EDITION = 'content/editions/en.yaml';
export const SECTION = 'content/sections/first-day.md';

/** The garden of the README. */
export const GARDEN: Files = {
  'content/guide.yaml': GUIDE,
  [SECTION]: FIRST_DAY,
  [EDITION]: 'language: en\noutputs: [booklet, handout]\n',
};

export const BOOKLET = 'en/en-booklet-office.pdf';
export const PLAN = 'en/en-booklet-office-plan.pdf';

export const output = (root: string) => join(root, 'output');
export const bytesOf = (root: string, path: string) => readFileSync(join(output(root), path));
export const pdfOf = (root: string, path: string): Promise<ReadPdf> => readPdf(bytesOf(root, path));
export const sizesOf = ({ pages }: ReadPdf) =>
  pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);

export function printed(root: string, path: string): PrintedOutput {
  const found = recordIn(output(root)).outputs.find((each: OutputRecord) => each.path === path);
  if (found?.status !== 'printed') throw new Error(`${path} was not printed`);
  return found;
}

/** What is known of a printer, in a user's configuration folder. */
export function deskOf(known: string): string {
  const folder = join(temporaryFolder(), 'coop-press');
  mkdirSync(folder);
  writeFileSync(join(folder, 'printer.yaml'), known);
  return folder;
}

export const OFFICE_BOOKLET = ['--profile', 'office', '--template', 'booklet'];

export const garden = (root: string, ...args: readonly string[]) =>
  runHere(['build', ...args], root);
