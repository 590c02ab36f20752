import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A straight stroke as it stands on paper; mm from the page's top left. */
export interface Stroke {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

type Matrix = readonly [number, number, number, number, number, number];

const MM = 25.4 / 72;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** How pdf.js writes down the parts of a path. */
const MOVE = 0;
const LINE = 1;
/** Numbers that follow each of its signs. */
const NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** All straight strokes of a page of a PDF, those of its outlines too. */
export async function readStrokes(bytes: Uint8Array, number: number): Promise<readonly Stroke[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const page = await document.getPage(number);
    const height = page.view[3] ?? 0;
    const { fnArray, argsArray } = await page.getOperatorList();
    const follow = matrixFollower();
    return fnArray.flatMap((operator, index): readonly Stroke[] => {
      const given: unknown = argsArray[index];
      const matrix = follow(operator, given);
      if (operator !== OPS.constructPath) return [];
      const [, [path]] = given as [number, [ArrayLike<number> | null]];
      return path ? linesOf(path, { matrix, height }) : [];
    });
  } finally {
    await task.destroy();
  }
}

/** The matrix that holds after each operator. */
function matrixFollower(): (operator: number, given: unknown) => Matrix {
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  return (operator, given) => {
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    if (operator === OPS.transform) matrix = times(matrix, given as Matrix);
    return matrix;
  };
}

interface Paper {
  readonly matrix: Matrix;
  readonly height: number;
}

function linesOf(path: ArrayLike<number>, paper: Paper): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let here: readonly [number, number] = [0, 0];
  for (let at = 0; at < path.length; ) {
    const sign = path[at] ?? 0;
    const many = NUMBERS[sign] ?? 0;
    const next = onPaper([path[at + many - 1] ?? 0, path[at + many] ?? 0], paper);
    if (sign === LINE) strokes.push({ from: here, to: next });
    if (sign === MOVE || sign === LINE) here = next;
    at += 1 + many;
  }
  return strokes;
}

function onPaper(
  [x, y]: readonly [number, number],
  { matrix: [a, b, c, d, e, f], height }: Paper,
): readonly [number, number] {
  return [(a * x + c * y + e) * MM, (height - (b * x + d * y + f)) * MM];
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
