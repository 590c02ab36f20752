import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Letters that were drawn together; points from the page's bottom left. */
export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
  readonly font: string;
  readonly colour: string;
}

type Matrix = readonly [number, number, number, number, number, number];

interface Pen {
  readonly page: PDFPageProxy;
  readonly letters: Letter[];
  readonly stack: State[];
  state: State;
  text: Matrix;
  line: Matrix;
}

interface State {
  readonly matrix: Matrix;
  readonly font: string;
  readonly size: number;
  readonly spacing: number;
  readonly rise: number;
  readonly colour: string;
}

type Glyph = number | { readonly unicode: string; readonly width: number } | null;
type Step = (pen: Pen, args: readonly unknown[]) => void;

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PER_MILLE = 1000;

/** Every drawn glyph of a page with its exact place, read from the page's operators. */
export async function readLetters(page: PDFPageProxy): Promise<Letter[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const start = { font: '', size: 0, spacing: 0, rise: 0, colour: '#000000' };
  const pen: Pen = {
    page,
    letters: [],
    stack: [],
    state: { ...start, matrix: IDENTITY },
    text: IDENTITY,
    line: IDENTITY,
  };
  fnArray.forEach((operator, index) => {
    STEPS.get(operator)?.(pen, (argsArray[index] ?? []) as unknown[]);
  });
  return pen.letters;
}

function push(pen: Pen): void {
  pen.stack.push(pen.state);
}

function pop(pen: Pen): void {
  pen.state = pen.stack.pop() ?? pen.state;
}

function transform(pen: Pen, args: readonly unknown[]): void {
  pen.state = { ...pen.state, matrix: times(matrixOf(args), pen.state.matrix) };
}

const STEPS: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.save, push],
  [OPS.restore, pop],
  [OPS.transform, transform],
  [
    OPS.paintFormXObjectBegin,
    (pen, [matrix]) => {
      push(pen);
      if (matrix) transform(pen, matrix as number[]);
    },
  ],
  [OPS.paintFormXObjectEnd, pop],
  [OPS.beginText, (pen) => moveTo(pen, IDENTITY)],
  [OPS.setFont, (pen, [font, size]) => set(pen, { font: String(font), size: Number(size) })],
  [
    OPS.setTextMatrix,
    (pen, args) => moveTo(pen, matrixOf(args.length === 1 ? (args[0] as number[]) : args)),
  ],
  [OPS.moveText, (pen, [x, y]) => moveTo(pen, times([1, 0, 0, 1, Number(x), Number(y)], pen.line))],
  [OPS.setCharSpacing, (pen, [spacing]) => set(pen, { spacing: Number(spacing) })],
  [OPS.setTextRise, (pen, [rise]) => set(pen, { rise: Number(rise) })],
  [OPS.setFillRGBColor, (pen, [colour]) => set(pen, { colour: String(colour) })],
  [OPS.showText, (pen, [glyphs]) => show(pen, glyphs as readonly Glyph[])],
]);

function set(pen: Pen, change: Partial<State>): void {
  pen.state = { ...pen.state, ...change };
}

function moveTo(pen: Pen, matrix: Matrix): void {
  pen.text = matrix;
  pen.line = matrix;
}

function show(pen: Pen, glyphs: readonly Glyph[]): void {
  const { state } = pen;
  const font = pen.page.commonObjs.get(state.font) as { readonly name: string };
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    const isGap = typeof glyph === 'number';
    const width = isGap ? -glyph : glyph.width;
    const advance = (width / PER_MILLE) * state.size + (isGap ? 0 : state.spacing);
    const from = times(times([1, 0, 0, 1, 0, state.rise], pen.text), state.matrix);
    pen.text = times([1, 0, 0, 1, advance, 0], pen.text);
    if (isGap) continue;
    pen.letters.push({
      text: glyph.unicode,
      x: from[4],
      y: from[5],
      end: times(pen.text, state.matrix)[4],
      size: state.size * Math.hypot(from[0], from[1]),
      font: font.name.replace(/^[A-Z]{6}\+/, ''),
      colour: state.colour,
    });
  }
}

function matrixOf(values: ArrayLike<unknown>): Matrix {
  const [a, b, c, d, e, f] = Array.from(values, Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}
