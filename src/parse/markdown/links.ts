import { type Inline, plainText } from '../../model/inline.js';
import { isOwnAddress, isSoundAddress, shownAddress } from './addresses.js';
import { isAnchorName } from './anchors.js';
import type { Context, Positioned } from './context.js';

interface Link {
  readonly node: Positioned;
  readonly url: string;
  readonly children: readonly Inline[];
}

/** A place in the guide, or an address outside, whose note prints it where its words do not. */
export function readLink(link: Link, context: Context): readonly Inline[] {
  if (link.url.startsWith('#')) return readReference(link, context);
  const { url, children } = link;
  const place = context.placeOf(link.node);
  if (!isSoundAddress(url, place, context.trouble)) return children;
  const words = plainText(children);
  if (children.length === 0 || isOwnAddress(url, words)) {
    const own =
      children.length > 0 ? children : [{ type: 'text', value: shownAddress(url) } as const];
    return [{ type: 'link', url, children: own }];
  }
  return [
    { type: 'link', url, children, note: context.notes.call({ type: 'address', url }, place) },
  ];
}

function readReference({ node, url, children }: Link, context: Context): readonly Inline[] {
  const place = context.placeOf(node);
  const anchor = anchorOf(url);
  if (!isAnchorName(anchor, place, context.trouble)) return children;
  if (children.length === 0) {
    context.trouble.error('parse/empty-link', `The link to “${anchor}” has no words.`, {
      place,
      hints: [`write [words](#${anchor}), or :see[${anchor}] for “see page …”`],
    });
  }
  return [{ type: 'reference', anchor, form: 'text', children, place }];
}

/** Editors write an anchor's letters beyond ASCII as %XX. */
function anchorOf(url: string): string {
  try {
    return decodeURIComponent(url.slice(1)).normalize('NFC');
  } catch {
    return url.slice(1);
  }
}
