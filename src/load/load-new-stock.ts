import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewStock } from '../model/new-files.js';
import { findProject } from './find-project.js';
import { listFolder } from './list-folder.js';

const MARKDOWN = /\.md$/i;

interface Where {
  readonly from?: readonly string[];
  readonly endings?: RegExp;
}

/** What a project has by name, ours among it: enough to begin something new beside it, also where a file is broken. */
export async function loadNewStock(root: string, builtInRoot: string): Promise<NewStock> {
  const { guideRoot } = await findProject(root, builtInRoot);
  const roots = [...new Set([guideRoot, root])];
  const names = async (folder: string, { from = roots, endings }: Where = {}) => {
    const lists = await Promise.all(
      from.map((each) => listFolder({ root: each, folder, ...(endings && { endings }) })),
    );
    return [...new Set(lists.flatMap((list) => list.value.map(({ name }) => name)))];
  };
  const strings = join('content', 'strings.yaml');
  const texts = await Promise.all(
    [root, builtInRoot].map((each) => readFile(join(each, strings), 'utf8').catch(() => '')),
  );
  return {
    languages: await names('content/languages'),
    countries: await names('content/countries'),
    organisations: await names('content/organisations'),
    templates: await names('templates', { from: [builtInRoot, root] }),
    sections: await names('content/sections', { endings: MARKDOWN }),
    hasGuide: guideRoot === root,
    strings: texts.find((text) => text !== '') ?? '',
  };
}
