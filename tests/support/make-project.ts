import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder.js';

/** Our own folder, with content, templates and fonts. */
export const BUILT_IN = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own with these files in it; it goes away with the test. */
export function makeProject(files: Files): string {
  const root = realpathSync(temporaryFolder());
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The least that is a guide. */
export const SMALL_GUIDE: Files = {
  'content/guide.yaml': [
    'title: A garden together',
    'language: en',
    'author: The gardeners',
    'series: { name: Green hands, tagline: seeds for everybody }',
    'parts:',
    '  - id: all',
    '    title: All of it',
    '    sections: [welcome]',
    '',
  ].join('\n'),
  'content/sections/welcome.md': '---\ntitle: Welcome\nkind: reading\n---\n\nCome in.\n',
  'content/editions/en.yaml': 'language: en\noutputs: [booklet]\n',
};
