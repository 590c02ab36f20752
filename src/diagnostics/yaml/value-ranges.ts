import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';

type Range = readonly [start: number, end: number];

/** Where the values of sound YAML stand in its text, keys and comments left out; below the given keys only, if any are. */
export function valueRanges(text: string, keys?: readonly string[]): readonly Range[] {
  const { contents } = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  if (!keys || !isMap<Node, Node>(contents)) return rangesIn(contents);
  const wanted = contents.items.filter(
    ({ key }) => isScalar(key) && keys.includes(String(key.value)),
  );
  return wanted.flatMap(({ value }) => rangesIn(value));
}

function rangesIn(node: Node | null): readonly Range[] {
  if (isSeq<Node>(node)) return node.items.flatMap(rangesIn);
  if (isMap<Node, Node>(node)) return node.items.flatMap(({ value }) => rangesIn(value));
  return isScalar(node) && node.range ? [[node.range[0], node.range[1]]] : [];
}
