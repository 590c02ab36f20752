import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from './guide.js';
import { makeEditions } from './make-editions.js';
import { makeGuide, photographName } from './make-guide.js';
import { makePhotograph } from './make-photograph.js';
import type { Print } from './print.js';
import { writeProject } from './write-project.js';

/** One guide or its editions, written for both programs. */
export interface Ground {
  readonly prints: readonly Print[];
  readonly project: string;
  readonly photographs: string;
  /** The prints as the stock runner reads them: no Markdown to parse, no layers to lay, a start in its favour. */
  readonly json: string;
}

/** How long a guide is, and how many organisations give it out; without them it is printed once. */
export interface Work {
  readonly sections: number;
  readonly editions?: number;
}

/** Writes the work into a folder; photographs are kept from the last time. */
export async function layGround(folder: string, { sections, editions }: Work): Promise<Ground> {
  const guide = makeGuide(sections);
  const name = editions === undefined ? `${sections}` : `${sections}-editions-${editions}`;
  const project = join(folder, `project-${name}`);
  const photographs = join(project, 'content/photographs');
  const json = join(folder, `guide-${name}.json`);
  const local = makeEditions(guide, editions ?? 0);
  await rm(join(project, 'content/editions'), { recursive: true, force: true });
  await writeProject(guide, project, local);
  const prints = local.length > 0 ? local : [printOf(guide)];
  await writeFile(json, JSON.stringify(prints));
  await mkdir(photographs, { recursive: true });
  for (let number = 1; number <= sections; number += 1) {
    await keepPhotograph(join(photographs, photographName(number)), number);
  }
  return { prints, project, photographs, json };
}

function printOf(guide: Guide): Print {
  return { name: 'en', guide };
}

async function keepPhotograph(file: string, number: number): Promise<void> {
  try {
    await access(file);
  } catch {
    await writeFile(file, await makePhotograph(number));
  }
}
