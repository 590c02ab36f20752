/** The second byte of a JPEG's markers; the first is always 0xff. */
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
/** Of the segments that programs leave; the one before it says what kind of JPEG this is. */
const FIRST_APPLICATION = 0xe1;
const LAST_APPLICATION = 0xef;
/** Says how the colours of the scan are to be read. */
const ADOBE = 0xee;

/**
 * A JPEG without what a camera and programs tell in it (place, owner, preview); its picture stays byte for byte.
 * Undefined where it is not built or does not end as a JPEG does.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (!isMarker(bytes, 0, START_OF_IMAGE)) return undefined;
  const told: Span[] = [];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN) {
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (tells(bytes[at + 1] ?? 0)) told.push({ start: at, end });
    at = end;
  }
  const end = bytes.lastIndexOf(END_OF_IMAGE) - 1;
  const isWhole =
    isMarker(bytes, at, START_OF_SCAN) && end > at && isMarker(bytes, end, END_OF_IMAGE);
  return isWhole ? without(told, bytes.subarray(0, end + 2)) : undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Pictures are large: one with nothing to leave out is not copied. */
function without(spans: readonly Span[], bytes: Uint8Array): Uint8Array {
  if (spans.length === 0) return bytes;
  const starts = [0, ...spans.map(({ end }) => end)];
  return Buffer.concat(starts.map((start, index) => bytes.subarray(start, spans[index]?.start)));
}

function isMarker(bytes: Uint8Array, at: number, marker: number): boolean {
  return bytes[at] === 0xff && bytes[at + 1] === marker;
}

function tells(marker: number): boolean {
  if (marker === ADOBE) return false;
  return marker === COMMENT || (marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION);
}
