import { posix } from 'node:path';

const SECTIONS = 'content/sections';

/**
 * The project path of a picture: `./` and `../` start from the sections' folder, so that previews of Markdown show it;
 * everything else starts from `content/`. Undefined where it leads out of `content/`.
 */
export function contentPath(written: string): string | undefined {
  const path = unescaped(written).replaceAll('\\', '/').normalize('NFC');
  const base = /^\.{1,2}\//.test(path) ? SECTIONS : 'content';
  const whole = posix.normalize(`${base}/${path}`);
  return !posix.isAbsolute(path) && whole.startsWith('content/') ? whole : undefined;
}

/** Markdown writes a space in an address as %20. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
