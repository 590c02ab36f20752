import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Guide } from './guide.js';
import { makeGuide, photographName } from './make-guide.js';
import { makePhotograph } from './make-photograph.js';
import { writeProject } from './write-project.js';

/** One guide, written for both programs. */
export interface Ground {
  readonly guide: Guide;
  readonly project: string;
  readonly photographs: string;
  /** The guide as the stock runner reads it: no Markdown to parse, a start in its favour. */
  readonly json: string;
}

/** Writes a guide of so many sections into a folder; photographs are kept from the last time. */
export async function layGround(folder: string, sections: number): Promise<Ground> {
  const guide = makeGuide(sections);
  const project = join(folder, `project-${sections}`);
  const photographs = join(project, 'content/photographs');
  const json = join(folder, `guide-${sections}.json`);
  await writeProject(guide, project);
  await writeFile(json, JSON.stringify(guide));
  await mkdir(photographs, { recursive: true });
  for (let number = 1; number <= sections; number += 1) {
    await keepPhotograph(join(photographs, photographName(number)), number);
  }
  return { guide, project, photographs, json };
}

async function keepPhotograph(file: string, number: number): Promise<void> {
  try {
    await access(file);
  } catch {
    await writeFile(file, await makePhotograph(number));
  }
}
