import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { CONTENT_SHELF, type Shelf } from './shelves.js';

/** A section or a brand may name these from anywhere. */
const PICTURE = /\.(?:png|jpe?g|svg|webp)$/i;
const NOTE = /^(?:licen[cs]e|readme)(?:\.md)?$|\.txt$/i;
/** What editors and desktops leave behind. */
const LEFT_BEHIND = /~$|^(?:thumbs\.db|desktop\.ini)$/i;
/** Somebody wrote this to be printed, also where a program has put “.txt” behind it. */
const WRITTEN = /\.(?:md|markdown|mdown|ya?ml)(?:\.txt)?$/i;
/** Also one that is written “fr_BE”: how it must be is told where it is read. Longer words are none, but names of folders. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

interface Here {
  readonly root: string;
  readonly folder: string;
  readonly shelf: Shelf;
}

/** Files and folders of `content/` with names that nothing reads: a misspelt one would be left out without a word. */
export async function findUnread(root: string): Promise<readonly Diagnostic[]> {
  return unreadIn({ root, folder: 'content', shelf: CONTENT_SHELF });
}

async function unreadIn(here: Here): Promise<readonly Diagnostic[]> {
  const entries = await entriesOf(here.root, here.folder);
  const files = entries
    // A link may lead to a folder of pictures: what it is called has to tell.
    .filter((each) => each.isFile() || (each.isSymbolicLink() && WRITTEN.test(each.name)))
    .map(({ name }) => name.normalize('NFC'))
    .filter((name) => !isRead(name, here.shelf) && !isFree(name))
    .map((name) => unreadFile(name, here));
  const folders = entries.filter((each) => each.isDirectory());
  const below = await Promise.all(folders.map(({ name }) => unreadFolder(name, here)));
  return [...files, ...below.flat()];
}

/** In an order that no machine's language changes; what cannot be listed is told by whoever wants to read it. */
async function entriesOf(root: string, folder: string): Promise<readonly Dirent[]> {
  const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return found
    .filter(({ name }) => !name.startsWith('.'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isRead(name: string, { names, endings }: Shelf): boolean {
  const small = name.toLowerCase();
  return names.includes(name) || endings.some((ending) => small.endsWith(ending));
}

function isFree(name: string): boolean {
  if (PICTURE.test(name) || LEFT_BEHIND.test(name)) return true;
  return NOTE.test(name) && !(name.endsWith('.txt') && WRITTEN.test(name));
}

function unreadFile(name: string, here: Here): Diagnostic {
  const place = { file: `${here.folder}/${name}` };
  const hints = [hintFor(name, here)];
  return warningAt('load/unread-file', `Nothing reads “${name}” here.`, { place, hints });
}

const ENDINGS = /(?:\.(?:md|markdown|mdown|ya?ml|txt|svg|json))+$/i;

function hintFor(name: string, { folder, shelf }: Here): string {
  const { names, folders } = shelf;
  const [ending] = shelf.endings;
  const stem = name.replace(ENDINGS, '');
  if (ending !== undefined) {
    return `files in this folder end in “${ending}”: call it “${stem}${ending}”`;
  }
  if (/\.md$/i.test(name) && 'sections' in folders) return `sections lie in “${folder}/sections”`;
  const known = names.includes(`${stem}.yaml`) ? `${stem}.yaml` : name;
  return names.length > 0 ? nameHint(known, names) : `put it into a folder of “${folder}”`;
}

async function unreadFolder(name: string, here: Here): Promise<readonly Diagnostic[]> {
  const { root, folder, shelf } = here;
  const inside = shelfOf(name, shelf);
  if (inside === 'anything') return [];
  const path = `${folder}/${name}`;
  if (inside) return unreadIn({ root, folder: path, shelf: inside });
  if (!(await holdsText(root, path))) return [];
  const shown = name.normalize('NFC');
  const hints = [folderHint(shown, here)];
  const place = { file: `${folder}/${shown}` };
  return [warningAt('load/unread-file', `Nothing reads the folder “${shown}”.`, { place, hints })];
}

function folderHint(name: string, { folder, shelf }: Here): string {
  const ofTag = shelf.folders['<tag>'];
  if (typeof ofTag === 'object' && Object.hasOwn(ofTag.folders, name)) {
    return `put it into a folder for its language, as “${folder}/fr/${name}”`;
  }
  const known = Object.keys(shelf.folders).filter((each) => /^\w+$/.test(each));
  return known.length > 0 ? nameHint(name, known) : `put its files into “${folder}”`;
}

function shelfOf(name: string, { folders }: Shelf): Shelf | 'anything' | undefined {
  if (Object.hasOwn(folders, name)) return folders[name];
  return TAG.test(name) && folders['<tag>'] ? folders['<tag>'] : folders['*'];
}

/** A folder of pictures may have any name. */
async function holdsText(root: string, folder: string): Promise<boolean> {
  for (const each of await entriesOf(root, folder)) {
    const path = `${folder}/${each.name}`;
    const isText = each.isDirectory() ? await holdsText(root, path) : isWritten(each.name);
    if (isText) return true;
  }
  return false;
}

function isWritten(name: string): boolean {
  return WRITTEN.test(name) && !isFree(name);
}
