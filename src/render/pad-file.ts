import type { Face } from './engine-node.js';

/** A glyph's header has ten bytes. */
const HEADER = 16;

interface Stream {
  readonly buffer: Uint8Array;
}

type StreamClass = new (bytes: Uint8Array) => Stream;

/**
 * The reader takes a header from every glyph, also from an empty one that ends the file (the space of Plex Mono), and
 * fails there. A few bytes behind the last table are outside the font, and let it read on.
 */
export function padFile(face: Face): void {
  const opened = face as unknown as { stream: Stream };
  const { buffer } = opened.stream;
  const padded = new Uint8Array(buffer.length + HEADER);
  padded.set(buffer);
  opened.stream = new (opened.stream.constructor as StreamClass)(padded);
}
