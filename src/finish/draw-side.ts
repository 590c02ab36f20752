import type { Box, Mark, PlacedPage, SheetSide } from '../print/imposition.js';
import type { Points } from '../print/lengths.js';
import { combine, enlarge, type Matrix, shift, turnUpright } from './matrix.js';
import { numbers } from './numbers.js';

/** Thin enough to cut along, thick enough for any printer. */
const LINE: Points = 0.25;
/** Lengths of dashes and gaps: a cut is a line, a fold is dashed, glue is dotted. */
const DASHES: Readonly<Record<Mark['kind'], readonly Points[]>> = {
  crop: [],
  fold: [3, 3],
  glue: [0.5, 1.5],
};

/** What a side prints, in PDF's operators; page 7 is called `P7`. */
export function drawSide({ pages, marks }: SheetSide): string {
  return [...pages.map(drawPage), ...drawMarks(marks)].join('\n');
}

/** Where the trim of a page as it is read comes to lie on the sheet. */
export function placeOnSheet({ box, turn, scale }: PlacedPage): Matrix {
  const isUpright = turn % 180 === 0;
  const [width, height] = isUpright ? [box.width, box.height] : [box.height, box.width];
  const turned = turnUpright({ width: width / scale, height: height / scale }, turn);
  return combine(combine(turned, enlarge(scale)), shift(box));
}

export function formName(page: number): string {
  return `P${page}`;
}

function drawPage(placed: PlacedPage): string {
  const matrix = numbers(placeOnSheet(placed)).join(' ');
  return `q ${rectangle(placed.window)} re W n ${matrix} cm /${formName(placed.page)} Do Q`;
}

function rectangle({ x, y, width, height }: Box): string {
  return numbers([x, y, width, height]).join(' ');
}

/** All of a kind in one path. */
function drawMarks(marks: readonly Mark[]): readonly string[] {
  const kinds = Object.keys(DASHES) as Mark['kind'][];
  const drawn = kinds.flatMap((kind) => {
    const lines = marks.filter((mark) => mark.kind === kind).map(line);
    return lines.length === 0 ? [] : [`[${DASHES[kind].join(' ')}] 0 d`, ...lines, 'S'];
  });
  return drawn.length === 0 ? [] : [`q ${LINE} w 0 G`, ...drawn, 'Q'];
}

function line({ from, to }: Mark): string {
  return `${numbers([from.x, from.y]).join(' ')} m ${numbers([to.x, to.y]).join(' ')} l`;
}
