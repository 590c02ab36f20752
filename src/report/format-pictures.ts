import type { PictureRecord } from '../model/picture.js';
import { formatTable } from './table.js';

const BYTES_PER_KB = 1000;

/** The table at the end of a preview: for each file the picture to open first, and what there is besides. */
export function formatPictures(pictures: readonly PictureRecord[], folder: string): string {
  const files = [...new Set(pictures.map(({ of }) => of))];
  const head = ['open first', 'pictures', 'pages', 'pixels', 'size'];
  const rows = files.map((file) => {
    return rowOf(
      pictures.filter(({ of }) => of === file),
      folder,
    );
  });
  return formatTable([head, ...rows], ['start', 'end', 'end', 'end', 'end']);
}

function rowOf(pictures: readonly PictureRecord[], folder: string): string[] {
  const contact = pictures.find(({ kind }) => kind === 'contact');
  const each = pictures.filter((picture) => picture !== contact);
  const first = (contact ?? each[0])?.path ?? '';
  const pages = new Set(each.flatMap((picture) => picture.pages));
  const largest = each.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
  const bytes = pictures.reduce((sum, picture) => sum + picture.bytes, 0);
  return [
    folder === '' ? first : `${folder}/${first}`,
    String(each.length),
    String(pages.size),
    `${largest?.width} × ${largest?.height}`,
    `${Math.ceil(bytes / BYTES_PER_KB)} KB`,
  ];
}
