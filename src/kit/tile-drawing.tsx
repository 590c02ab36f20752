import type { Imposition, PlacedPage, Sheet } from '../print/imposition.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Canvas, type Pen, View } from './elements.js';
import type { Look } from './look.js';

/** Millimetres. */
const EDGE = 0.5;
const INNER = 0.2;

interface TileDrawingProps {
  readonly look: Look;
  readonly imposition: Imposition;
  /** Of the whole page as it is drawn. */
  readonly height: Points;
}

interface Tile {
  readonly number: number;
  readonly left: Points;
  readonly top: Points;
  readonly width: Points;
  readonly height: Points;
}

/** A page that is put together from several sheets: what each shows of it, in place and with its number. */
export function TileDrawing({ look, imposition, height }: TileDrawingProps) {
  const { trim, sheets } = imposition;
  const scale = height / trim.height;
  const width = trim.width * scale;
  const tiles = sheets.flatMap((sheet) => tileOf(sheet, scale) ?? []);
  const paint = (pen: Pen) => {
    pen.lineWidth(mm(EDGE)).rect(0, 0, width, height).stroke(look.inks.text);
    for (const each of tiles) {
      pen.lineWidth(mm(INNER)).rect(each.left, each.top, each.width, each.height);
      pen.stroke(look.inks.text);
    }
  };
  return (
    <View style={{ width, height }}>
      <Canvas paint={paint} style={{ position: 'absolute', top: 0, left: 0, width, height }} />
      {tiles.map((each) => (
        <View
          key={each.number}
          style={{
            position: 'absolute',
            left: each.left,
            top: each.top + (each.height - look.type.question.leading) / 2,
            width: each.width,
            alignItems: 'center',
          }}
        >
          <Copy {...{ look, role: 'question', tag: 'Artifact' }}>{String(each.number)}</Copy>
        </View>
      ))}
    </View>
  );
}

/** The part of the page that one sheet shows, from the page's upper left corner. */
function tileOf({ number, front }: Sheet, scale: number): Tile | undefined {
  const [placed] = front.pages;
  return placed && { number, ...shownOf(placed, scale) };
}

function shownOf({ box, window }: PlacedPage, scale: number): Omit<Tile, 'number'> {
  const left = Math.max(box.x, window.x);
  const right = Math.min(box.x + box.width, window.x + window.width);
  const foot = Math.max(box.y, window.y);
  const head = Math.min(box.y + box.height, window.y + window.height);
  return {
    left: (left - box.x) * scale,
    top: (box.y + box.height - head) * scale,
    width: (right - left) * scale,
    height: (head - foot) * scale,
  };
}
