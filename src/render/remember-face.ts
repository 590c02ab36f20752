import type { Face, Glyph, Position, Shape, Shaped } from './engine-node.js';

const GAPS = /[ \u00a0]|[^ \u00a0]+/g;

/** Read for every run of every line, and each time looked up in the font's tables. */
const MEASURES = ['unitsPerEm', 'ascent', 'descent', 'lineGap', 'capHeight', 'xHeight'] as const;

/** Makes an opened face answer quickly what the engine asks it thousands of times. */
export function rememberFace(face: Face): void {
  for (const name of MEASURES) Object.defineProperty(face, name, { value: face[name] });
  keepCodePoints(face);
  rememberCoverage(face);
  rememberWords(face);
}

/**
 * The reader keeps one object for each glyph, with the letters it was first asked for. A glyph that was first met as a
 * part of another (the T in a Greek Tau, when an earlier file was written) has none, and the engine would lose its letter.
 */
function keepCodePoints(face: Face): void {
  const glyphOf = face.getGlyph.bind(face);
  face.getGlyph = (id, codePoints = []) => {
    const glyph = glyphOf(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
}

function rememberCoverage(face: Face): void {
  const look = face.hasGlyphForCodePoint.bind(face);
  const known = new Map<number, boolean>();
  face.hasGlyphForCodePoint = (codePoint) => {
    const answer = known.get(codePoint) ?? look(codePoint);
    known.set(codePoint, answer);
    return answer;
  };
}

/**
 * Makes a face set each word only once. Words are cut at spaces, over which Latin, Greek and Cyrillic faces do not
 * kern; the engine changes positions in place, so every caller gets copies of its own.
 */
function rememberWords(face: Face): void {
  const shape: Shape = face.layout.bind(face);
  const words = new Map<string, Shaped>();
  const wordOf = (text: string, features: unknown, rest: readonly unknown[]): Shaped => {
    const key = isPlain(features) ? text : `${text}\u0000${JSON.stringify(features)}`;
    const known = words.get(key);
    if (known) return known;
    const shaped = shape(text, features, ...rest);
    words.set(key, shaped);
    return shaped;
  };
  face.layout = (text, features, ...rest) => {
    const glyphs: Glyph[] = [];
    const positions: Position[] = [];
    let advanceWidth = 0;
    for (const part of text.match(GAPS) ?? []) {
      const word = wordOf(part, features, rest);
      for (const glyph of word.glyphs) glyphs.push(glyph);
      for (const position of word.positions) {
        positions.push({ ...position });
        advanceWidth += position.xAdvance;
      }
    }
    return { glyphs, positions, advanceWidth };
  };
}

function isPlain(features: unknown): boolean {
  return !features || (Array.isArray(features) && features.length === 0);
}
