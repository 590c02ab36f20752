import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/cli/environment.js';
import { run } from '../../src/cli/run.js';
import { GIT_PROGRAMS } from './git.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from './make-project.js';
import type { Ended } from './run-command.js';

const BASE = `---
title: First day
kind: reading
lead: What to sow?
---

Walk round the garden first.

:::question{#talk}
- Who brings seeds? See [us](https://example.org/us).
- Who waters :blank[]?
:::

::lines[*We sow*]{count=4 example="beans"}
`;

const FRENCH = `---
title: Le premier jour
lead: Que semer ?
---

Faites le tour du jardin.

:::question{#talk}
- Qui apporte des graines ? Voyez [nous](https://example.org/us).
- Qui arrose :blank[] ?
:::

::lines[*Nous semons*]{count=4 example="des haricots"}
`;

export const BASE_FILE = 'content/sections/first-day.md';
export const FRENCH_FILE = 'content/languages/fr/sections/first-day.md';
export const WORDS_FILE = 'content/languages/fr/strings.yaml';

/** A guide with a section and its French translation, and a word in two forms. */
export const GARDEN: Files = {
  ...SMALL_GUIDE,
  'content/guide.yaml': String(SMALL_GUIDE['content/guide.yaml']).replace(
    '[welcome]',
    '[first-day]',
  ),
  'content/sections/welcome.md': '',
  [BASE_FILE]: BASE,
  [FRENCH_FILE]: FRENCH,
  [WORDS_FILE]:
    "# Words\npage: 'Page {page}'\nminutes:\n  one: '{count} minute' # one\n  many: '{count} de minutes'\n  other: '{count} minutes'\n",
};

export interface Garden {
  readonly root: string;
  readonly read: (path: string) => string;
  readonly run: (...args: readonly string[]) => Promise<Ended>;
}

/** The garden on disk, with `translate` to be run in it. */
export function openGarden(files: Files = {}): Garden {
  const { 'content/sections/welcome.md': _, ...rest } = { ...GARDEN, ...files };
  const root = makeProject(rest);
  return {
    root,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    run: (...args) => runHere(['translate', ...args], root),
  };
}

/** The command line in this process, which has all modules loaded already. */
export async function runHere(
  args: readonly string[],
  cwd: string,
  /** None unless a test gives one: that of whoever runs the tests is theirs. */
  userFolder?: string,
): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const environment: Environment = {
    ...{ args, cwd, builtIn: BUILT_IN, version: '0.0.0', versions: {}, today: '2026-11-24' },
    programs: GIT_PROGRAMS,
    userFolder,
    terminal: {
      ...{ isWatched: false, hasColour: false, columns: 100 },
      print: (text) => {
        stdout += text;
      },
      tell: (text) => {
        stderr += text;
      },
    },
    now: () => performance.now(),
    spareMemory: () => undefined,
    onInterrupt: () => undefined,
    exit: () => undefined,
  };
  const code = await run(environment);
  return { code, stdout, stderr };
}

/** A garden whose translation says what it was made from, and its PO file. */
export async function exported(): Promise<Garden & { readonly po: string }> {
  const garden = openGarden();
  await garden.run('record', 'fr');
  await garden.run('export', 'fr', '--output', 'po');
  return { ...garden, po: join(garden.root, 'po/fr.po') };
}

export function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`no “${from}” in ${path}`);
  writeFileSync(path, text.replace(from, to));
}
