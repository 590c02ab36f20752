import type { Place } from '../../diagnostics/diagnostic.js';
import { hiddenCharacters } from '../source/hidden-characters.js';
import type { Context } from './context.js';

/** A picture's path with forward slashes, from the content folder on; undefined, and reported, where it is not allowed. */
export function imageSource(written: string, place: Place, context: Context): string | undefined {
  const { trouble, options } = context;
  if (/^(?:https?:)?\/\//i.test(written)) {
    if (options.allowRemoteImages && URL.canParse(written)) return written;
    trouble.error('parse/image-remote', `The picture “${written}” is on the network.`, {
      place,
      hints: ['save it in the content folder, or set “allowRemoteImages: true” in coop-press.yaml'],
    });
    return undefined;
  }
  const path = written.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
  if (isInside(path)) return path;
  trouble.error('parse/image-outside', `“${written}” is not a path inside the content folder.`, {
    place,
    hints: ['write it from there on, as in images/bridge.png'],
  });
  return undefined;
}

/** No climbing, no absolute path, no drive letter or other scheme. */
function isInside(path: string): boolean {
  const isRooted = path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path);
  const climbs = path.split('/').some((step) => step.trim() === '..');
  return path !== '' && !isRooted && !climbs && hiddenCharacters(path).length === 0;
}
