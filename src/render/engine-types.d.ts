/** fontkit ships no types; this is the part of it that is used. */
declare module 'fontkit' {
  export function openSync(file: string): import('./engine-node.js').Face;
}
