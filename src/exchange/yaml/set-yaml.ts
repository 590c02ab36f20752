import {
  Document,
  isMap,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from 'yaml';

type Path = readonly string[];

/** Sets one text in a YAML file and leaves every other character as it is: comments, quotes, order and blank lines. */
export function setYaml(text: string, path: Path, value: string): string {
  const document = parseDocument(text);
  const edited = edit(text, find(document.contents, path), value);
  if (edited !== undefined && isSet(edited, path, value)) return edited;
  document.setIn(path, value);
  return document.toString({ lineWidth: 0 });
}

interface Found {
  /** What the path leads to, or as far as it leads. */
  readonly node: Node | null;
  readonly rest: Path;
  readonly isInFlow: boolean;
}

function find(node: Node | null, path: Path, isInFlow = false): Found {
  if (path.length === 0 || !isMap<Node, Node>(node)) return { node, rest: path, isInFlow };
  const isFlow = isInFlow || node.flow === true;
  const [pair, rest] = pairAt(node, path) ?? [];
  return pair && rest ? find(pair.value, rest, isFlow) : { node, rest: path, isInFlow: isFlow };
}

/** `imprint.printing` may be one key, or a map in a map. */
function pairAt(
  map: YAMLMap<Node, Node>,
  path: Path,
): readonly [pair: Pair<Node, Node>, rest: Path] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
    if (pair) return [pair, path.slice(length)];
  }
  return undefined;
}

function isSet(text: string, path: Path, value: string): boolean {
  const { node, rest } = find(parseDocument(text).contents, path);
  return rest.length === 0 && isScalar(node) && node.value === value;
}

function edit(text: string, { node, rest, isInFlow }: Found, value: string): string | undefined {
  if (rest.length === 0)
    return isScalar(node) ? replace(text, { node, isInFlow }, value) : undefined;
  if (isMap<Node, Node>(node) && !isInFlow) return insert(text, node, { path: rest, value });
  return text.trim() === '' ? linesOf(rest, value, '') : undefined;
}

function replace(
  text: string,
  { node, isInFlow }: { readonly node: Scalar; readonly isInFlow: boolean },
  value: string,
): string | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  // A block scalar takes the line end along.
  const ending = text.slice(start, end).endsWith('\n') ? '\n' : '';
  const said = written(value, isInFlow ? 'QUOTE_DOUBLE' : node.type);
  return text.slice(0, start) + said + ending + text.slice(end);
}

interface Setting {
  readonly path: Path;
  readonly value: string;
}

/** A new key goes under the last one of its map. */
function insert(
  text: string,
  map: YAMLMap<Node, Node>,
  { path, value }: Setting,
): string | undefined {
  const first = map.items[0]?.key.range?.[0];
  const end = map.items.at(-1)?.value?.range?.[1];
  if (first === undefined || end === undefined) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  const lineEnd = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  const [before, at] = lineEnd < 0 ? ['\n', text.length] : ['', lineEnd + 1];
  return text.slice(0, at) + before + linesOf(path, value, indent) + text.slice(at);
}

function linesOf(path: Path, value: string, indent: string): string {
  return path
    .map((name, depth) => {
      const key = /^\d+$/.test(name) ? name : written(name, undefined);
      const said = depth === path.length - 1 ? ` ${written(value, undefined)}` : '';
      return `${indent}${'  '.repeat(depth)}${key}:${said}\n`;
    })
    .join('');
}

/** As it would stand there already: in the same quotes, and on one line. */
function written(value: string, type: Scalar['type']): string {
  const scalar = new Scalar(value);
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  scalar.type = value.includes('\n') ? 'QUOTE_DOUBLE' : isQuoted ? type : 'PLAIN';
  return new Document(scalar).toString({ lineWidth: 0 }).trimEnd();
}
