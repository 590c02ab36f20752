import type {
  Box,
  Imposition,
  Mark,
  PlacedPage,
  Sheet,
  SheetSide,
  Size,
} from '../../src/print/imposition.js';

/** What one sees on paper: all places are counted on its front, as if it were held against the light. */
export interface Print {
  readonly page: number;
  readonly box: Box;
  readonly window: Box;
  /** Where its head points when the paper lies with its front up, as it was planned. */
  readonly head: Direction;
}
export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Paper {
  readonly sheet: Sheet;
  readonly size: Size;
  readonly front: readonly Print[];
  readonly back: readonly Print[];
  /** Marks of the front. */
  readonly marks: readonly Mark[];
}

/** Two sides of one piece that nobody can part. */
export interface Leaf {
  readonly recto: Print | undefined;
  readonly verso: Print | undefined;
  readonly paper: Paper;
  /** Where on its front it lies. */
  readonly half: 'left' | 'right';
  /** How many sheets lie around it. */
  readonly inside: number;
}

const EXACT = 1e-6;
const HEADS = { 0: 'up', 90: 'right', 180: 'down', 270: 'left' } as const;

/** Prints a sheet: it is turned on the edge that the printer turns it on, then its back is printed. */
export function printed(imposition: Imposition, flip: 'long' | 'short'): readonly Paper[] {
  const { size } = imposition;
  const longIsUpright = size.height >= size.width;
  const turnsOnUpright = longIsUpright === (flip === 'long');
  return imposition.sheets.map((sheet) => ({
    sheet,
    size,
    front: prints(sheet.front),
    back: prints(sheet.back).map((each) =>
      turnsOnUpright ? overSide(each, size) : overHead(each, size),
    ),
    marks: sheet.front.marks,
  }));
}

function prints(side: SheetSide | undefined): readonly Print[] {
  return (side?.pages ?? []).map(({ page, box, window, turn }: PlacedPage) => ({
    page,
    box,
    window,
    head: HEADS[turn],
  }));
}

function overSide({ page, box, window, head }: Print, { width }: Size): Print {
  const across = (one: Box) => ({ ...one, x: width - one.x - one.width });
  const heads = { up: 'up', down: 'down', left: 'right', right: 'left' } as const;
  return { page, box: across(box), window: across(window), head: heads[head] };
}

function overHead({ page, box, window, head }: Print, { height }: Size): Print {
  const down = (one: Box) => ({ ...one, y: height - one.y - one.height });
  const heads = { up: 'down', down: 'up', left: 'left', right: 'right' } as const;
  return { page, box: down(box), window: down(window), head: heads[head] };
}

/** Folds a pile in its middle, backs inside, the first sheet outermost, and opens it at the edge away from the fold. */
function folded(papers: readonly Paper[], binding: 'left' | 'right'): readonly Leaf[] {
  const [first, last] =
    binding === 'left' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const opening = papers.map((paper, inside): Leaf => {
    const { front, back } = halfOf(paper, first);
    return { recto: front, verso: back, paper, half: first, inside };
  });
  // The other half has come to lie face down behind the middle, so its back is seen first.
  const closing = papers.map((paper, inside): Leaf => {
    const { front, back } = halfOf(paper, last);
    return { recto: back, verso: front, paper, half: last, inside };
  });
  return [...opening, ...closing.toReversed()];
}

/** All signatures one behind the other; sheets of part “cover” that were made apart lie around them. */
export function bound(papers: readonly Paper[], binding: 'left' | 'right'): readonly Leaf[] {
  const numbers = [...new Set(papers.map(({ sheet }) => sheet.signature))];
  const piles = numbers.map((signature) => ({
    signature,
    leaves: folded(
      papers.filter(({ sheet }) => sheet.signature === signature),
      binding,
    ),
  }));
  const body = piles.flatMap(({ signature, leaves }) => (signature === 0 ? [] : leaves));
  const cover = piles.find(({ signature }) => signature === 0)?.leaves ?? [];
  return [...cover.slice(0, 1), ...body, ...cover.slice(1)];
}

interface Half {
  readonly front: Print | undefined;
  readonly back: Print | undefined;
}

/** What one sees on one side of the fold. A page that goes over it is on neither. */
function halfOf({ front, back, size }: Paper, half: Leaf['half']): Half {
  const from = half === 'left' ? 0 : size.width / 2;
  const isThere = ({ window: { x, width } }: Print) =>
    x > from - EXACT && x + width < from + size.width / 2 + EXACT;
  return { front: only(front.filter(isThere)), back: only(back.filter(isThere)) };
}

function only(found: readonly Print[]): Print | undefined {
  if (found.length > 1) throw new Error(`${found.length} pages in one place`);
  return found[0];
}

/** A piece that came off between cuts. */
export interface Piece extends Half {
  readonly place: Box;
}

/** Cuts along the marks of the front, right through, and leaves out pieces without a print. From the top left, row by row. */
export function cut(paper: Paper): readonly Piece[] {
  const { width, height } = paper.size;
  const uprights = paper.marks.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x);
  const acrosses = paper.marks.filter(({ from, to }) => from.y === to.y).map(({ from }) => from.y);
  const columns = strips([0, ...uprights, width]);
  const rows = strips([0, ...acrosses, height]).toReversed();
  const places = rows.flatMap(([y, top]) =>
    columns.map(([x, right]) => ({ x, y, width: right - x, height: top - y })),
  );
  return places.flatMap((place) => {
    const front = only(paper.front.filter(({ box }) => lies(box, place)));
    const back = only(paper.back.filter(({ box }) => lies(box, place)));
    return front || back ? [{ front, back, place }] : [];
  });
}

function strips(places: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  return sorted.slice(1).map((each, index) => [sorted[index] ?? 0, each]);
}

/** What a hand that cuts may be off; files round by as much. */
const CUT = 3;

function lies(box: Box, place: Box): boolean {
  return (
    box.x > place.x - CUT &&
    box.y > place.y - CUT &&
    box.x + box.width < place.x + place.width + CUT &&
    box.y + box.height < place.y + place.height + CUT
  );
}
