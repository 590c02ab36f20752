import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import type { Publication } from '../model/publication.js';
import { POINTS_PER_INCH, type Points, toMm } from '../print/lengths.js';
import { type InspectedBox, type InspectedLine, inspect } from './inspect.js';
import type { BookPart } from './lay-out-book.js';
import { picturesOn } from './pictures-on.js';

/** What an office printer does to pages. */
export interface PaperLimits {
  /** What it cannot print along the edges of a page. */
  readonly border: Points;
  /** Whether pages are folded, so that their inner edge is no edge of the sheet. */
  readonly isFolded: boolean;
}

const GOOD_DPI = 200;
const LEAST_DPI = 100;
/** Of the type size: how far letters reach above and below their baseline. */
const REACH = { above: 0.75, below: 0.22 };
const MM_PER_POINT = toMm(1 as Points);
const ROUNDING = 0.05;

/** What would be lost on paper: words in the border that a printer leaves white, pictures with too few pixels. */
export function reviewForPaper(
  part: BookPart,
  publication: Publication,
  limits: PaperLimits,
): readonly Diagnostic[] {
  return [...nearEdges(part, publication, limits), ...coarsePictures(part, publication)];
}

function nearEdges(
  { section, firstPage, laid }: BookPart,
  publication: Publication,
  limits: PaperLimits,
): readonly Diagnostic[] {
  const boxes = inspect(laid.pages, { section, firstPage });
  const lines = boxes.flatMap((box) =>
    (box.lines ?? []).map((line) => ({
      page: box.page,
      text: line.text,
      room: roomAround(line, box, { publication, limits }),
    })),
  );
  const [worst] = lines.toSorted((a, b) => a.room - b.room);
  if (!worst || worst.room >= toMm(limits.border) - ROUNDING) return [];
  const room = Math.max(0, worst.room).toFixed(1);
  const message = `“${worst.text}” on page ${worst.page} stands ${room} mm from the edge, where the printer leaves ${toMm(limits.border).toFixed(1)} mm white.`;
  return [
    warningAt('render/near-edge', message, {
      place: placeOf(section, publication),
      hints: [
        'shorten the text, or give the template a wider margin',
        'if the printer prints nearer to the edge, tell it with coop-press printer --border',
      ],
    }),
  ];
}

interface Around {
  readonly publication: Publication;
  readonly limits: PaperLimits;
}

/** Millimetres from a line to the nearest edge of the sheet. */
function roomAround(
  line: InspectedLine,
  { page }: InspectedBox,
  { publication: { paper, direction }, limits }: Around,
): number {
  if (line.text === '' || line.width === 0) return Number.POSITIVE_INFINITY;
  const size = line.size * MM_PER_POINT;
  const foldsLeft = (page % 2 === 1) === (direction === 'ltr');
  const left = line.left;
  const right = toMm(paper.width) - line.left - line.width;
  const sides = limits.isFolded ? [foldsLeft ? right : left] : [left, right];
  const top = line.baseline - REACH.above * size;
  const foot = toMm(paper.height) - line.baseline - REACH.below * size;
  return Math.min(...sides, top, foot);
}

function coarsePictures(
  { section, laid }: BookPart,
  publication: Publication,
): readonly Diagnostic[] {
  return picturesOn(laid.pages, publication.images).flatMap(({ path, pixels, width, place }) => {
    const dpi = Math.floor(pixels / (width / POINTS_PER_INCH));
    if (dpi >= GOOD_DPI) return [];
    const tell = dpi < LEAST_DPI ? errorAt : warningAt;
    const message = `The picture “${path}” has ${dpi} dots an inch where it is printed ${Math.round(toMm(width))} mm wide; print wants ${GOOD_DPI}.`;
    const needed = Math.ceil((width / POINTS_PER_INCH) * GOOD_DPI);
    const hints = [`use a picture ${needed} pixels wide or more, or print it smaller`];
    return [
      tell('render/coarse-picture', message, {
        place: place ?? placeOf(section, publication),
        hints,
      }),
    ];
  });
}

function placeOf(section: string, { sections }: Publication): Diagnostic['place'] & object {
  const found = sections.find((each) => each.section.id === section);
  return found?.section.place ?? { file: section };
}
