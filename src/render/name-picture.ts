import { type EngineNode, TYPE } from './engine-node.js';

const names = new WeakMap<ArrayBufferLike, string>();
let named = 0;

/** The engine takes the text of all bytes of a picture as its name, twice, and keeps both: a short one spares megabytes. */
export function namePicture(node: EngineNode): void {
  const { src } = node.props ?? {};
  if (node.type !== TYPE.image || typeof src !== 'object' || src === null || !('data' in src))
    return;
  const { data } = src;
  // The engine reads a vector picture as text, so there its bytes must speak.
  if (!(data instanceof Uint8Array) || isVector(src)) return;
  const view = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const name = `${nameOf(data.buffer)} ${data.byteOffset} ${data.byteLength}`;
  view.toString = () => name;
  node.props = { ...node.props, src: { ...src, data: view } };
}

function isVector(src: object): boolean {
  return 'format' in src && src.format === 'svg';
}

function nameOf(buffer: ArrayBufferLike): string {
  const known = names.get(buffer);
  if (known !== undefined) return known;
  named += 1;
  const name = `picture ${named}`;
  names.set(buffer, name);
  return name;
}
