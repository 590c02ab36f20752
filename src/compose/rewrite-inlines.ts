import type { Inline } from '../model/inline.js';

/** One inline becomes none, one or several; the children of what is kept are rewritten, too. */
export function rewriteInlines(
  inlines: readonly Inline[],
  rewrite: (inline: Inline) => readonly Inline[],
): readonly Inline[] {
  return inlines.flatMap((inline) =>
    rewrite(inline).map((each) =>
      'children' in each ? { ...each, children: rewriteInlines(each.children, rewrite) } : each,
    ),
  );
}
