import type { PhrasingContent } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import { NAME } from '../source/front-matter-schema.js';
import type { Trouble } from '../trouble.js';

/** The anchors of one section; gives a name back if it is sound and new. */
export interface Anchors {
  readonly claim: (name: string, place: Place) => string | undefined;
}

export function collectAnchors(sectionId: string, trouble: Trouble): Anchors {
  const lines = new Map<string, number | undefined>([[sectionId, undefined]]);
  const claim = (name: string, place: Place): string | undefined => {
    if (!isAnchorName(name, place, trouble)) return undefined;
    if (lines.has(name)) {
      const line = lines.get(name);
      const first =
        line === undefined ? 'is the name of this section' : `stands on line ${line}, too`;
      const hints = ['give one of the two another name'];
      trouble.error('parse/duplicate-anchor', `The anchor “${name}” ${first}.`, { place, hints });
      return undefined;
    }
    lines.set(name, place.line);
    return name;
  };
  return { claim };
}

export function isAnchorName(name: string, place: Place, trouble: Trouble): boolean {
  if (NAME.test(name)) return true;
  trouble.error('parse/anchor-name', `“${name}” cannot be an anchor.`, {
    place,
    hints: ['use letters, digits, “-” and “_” only, as in {#our-reasons}'],
  });
  return false;
}

interface Anchored {
  readonly nodes: readonly PhrasingContent[];
  readonly name?: string;
}

const AT_END = /\{#([^{}]*)\}[ \t]*$/;
const AT_START = /^[ \t]*\{#([^{}]*)\}/;

/** Takes `{#name}` off the end of a heading. */
export function anchorAtEnd(nodes: readonly PhrasingContent[]): Anchored {
  const last = nodes.at(-1);
  const match = last?.type === 'text' ? AT_END.exec(last.value) : null;
  if (last?.type !== 'text' || !match) return { nodes };
  const value = last.value.slice(0, match.index);
  return { nodes: [...nodes.slice(0, -1), { ...last, value }], name: match[1] ?? '' };
}

/** Takes `{#name}` off the start of what follows a term. */
export function anchorAtStart(nodes: readonly PhrasingContent[]): Anchored {
  const [first, ...rest] = nodes;
  const match = first?.type === 'text' ? AT_START.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { nodes };
  const value = first.value.slice(match[0].length);
  return { nodes: [{ ...first, value }, ...rest], name: match[1] ?? '' };
}
