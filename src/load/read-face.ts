/** What a layout needs to know of a face before it is opened: hhea ascent and descent per em, both positive. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
}

/** Why a file cannot be used as a face. */
export interface FaceFault {
  readonly reason: string;
  readonly hint: string;
}

const TTF = 0x00010000;
const TABLE_RECORDS = 12;
const RECORD_LENGTH = 16;
const STATIC_HINT = 'use a static .ttf or .otf file of the same weight';
const WRONG_KINDS: Readonly<Record<string, string>> = {
  wOFF: 'it is a web font (WOFF)',
  wOF2: 'it is a web font (WOFF2)',
  ttcf: 'it is a collection of fonts (TTC)',
};

/** Reads the head and hhea tables (OpenType 1.9, “head” and “hhea”). */
export function readFace(bytes: Uint8Array): FaceMetrics | FaceFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const kind = tagAt(view, 0);
    const wrong = WRONG_KINDS[kind];
    if (wrong) return { reason: wrong, hint: STATIC_HINT };
    if (view.getUint32(0) !== TTF && kind !== 'OTTO' && kind !== 'true') return NOT_A_FONT;
    return metricsIn(view);
  } catch (error) {
    if (error instanceof RangeError) return NOT_A_FONT;
    throw error;
  }
}

const NOT_A_FONT: FaceFault = { reason: 'it is not a sound font file', hint: STATIC_HINT };

function metricsIn(view: DataView): FaceMetrics | FaceFault {
  const tables = tableOffsets(view);
  if (tables.has('fvar')) return { reason: 'it is a variable font', hint: STATIC_HINT };
  const head = tables.get('head');
  const hhea = tables.get('hhea');
  if (head === undefined || hhea === undefined) return NOT_A_FONT;
  const perEm = view.getUint16(head + 18);
  const ascent = view.getInt16(hhea + 4);
  const descent = view.getInt16(hhea + 6);
  if (perEm === 0) return NOT_A_FONT;
  return { ascent: ascent / perEm, descent: Math.abs(descent) / perEm };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  const records = Array.from(
    { length: count },
    (_, index) => TABLE_RECORDS + index * RECORD_LENGTH,
  );
  return new Map(records.map((at) => [tagAt(view, at), view.getUint32(at + 8)]));
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}
