import { childrenOf, type EngineNode, TYPE } from './engine-node.js';

/** What the engine puts where a picture stands among words. */
export const PICTURE_CHARACTER = '\ufffc';
/** Marks that most faces lack and that say what is decided here; soft hyphens are heard when lines are broken. */
const UNSEEN = /[\u200b\u2028\u2029\u2060\ufeff]/gu;

/**
 * Runs of spaces are one space, none at either end or beside a forced break; a picture counts as a word. Empty strings go,
 * they become empty runs.
 */
export function cleanText(node: EngineNode): void {
  const parts = partsOf(node);
  let before = '\n';
  for (const each of parts) {
    if (each.type === TYPE.image) {
      before = PICTURE_CHARACTER;
      continue;
    }
    const spaced = (each.value ?? '')
      .replace(UNSEEN, '')
      .replace(/[\t\r ]+/g, ' ')
      .replace(/ ?\n ?/g, '\n');
    each.value = /[ \n]$/.test(before) ? spaced.replace(/^ /, '') : spaced;
    before = each.value || before;
  }
  trimEnd(parts);
  dropEmpty(node);
}

function trimEnd(parts: readonly EngineNode[]): void {
  for (const each of parts.toReversed()) {
    if (each.type === TYPE.image) return;
    each.value = (each.value ?? '').replace(/ +$/, '');
    if (each.value !== '') return;
  }
}

function dropEmpty(node: EngineNode): void {
  for (const child of childrenOf(node)) dropEmpty(child);
  if (!node.children) return;
  node.children = node.children.filter(
    (child) => child.type !== TYPE.textInstance || child.value !== '',
  );
}

/** The strings of a text in reading order, those of its inline elements too. */
export function textInstances(node: EngineNode): readonly EngineNode[] {
  return partsOf(node).filter(({ type }) => type === TYPE.textInstance);
}

/** Strings and pictures of a text in reading order. */
function partsOf(node: EngineNode): readonly EngineNode[] {
  return childrenOf(node).flatMap((child) =>
    child.type === TYPE.textInstance || child.type === TYPE.image ? [child] : partsOf(child),
  );
}
