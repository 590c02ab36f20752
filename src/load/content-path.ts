import { posix } from 'node:path';

/** The project path of a picture that is named from `content/` on; undefined where it leads out of there. */
export function contentPath(written: string): string | undefined {
  const path = unescaped(written).replaceAll('\\', '/').normalize('NFC');
  const whole = posix.normalize(`content/${path}`);
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
