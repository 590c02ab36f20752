import { mm, type PageRequest, type Setting } from 'coop-press/kit';

/** How the reasons stand on the sheet. */
export interface Plan {
  readonly columns: number;
  /** Of one of them; what is left of the measure lies between. */
  readonly width: number;
  readonly picture: { readonly width: number; readonly height: number };
  readonly withLead: boolean;
}

/** Millimetres: what a row takes beside its picture. */
export const ROW = { underPicture: 4, underTitle: 1.5, white: 6 };
/** Lockup, title of the guide and the white under it. */
const HEAD = 78;
/** A reason with its lead has room in so many rows. */
const ROWS_WITH_LEAD = 3;
/** Width to height of the drawing of a reason. */
const SHAPE = 116 / 45.2;
/** Pictures make room for long titles, down to this part of their size. */
const LEAST = 0.5;

/** Few reasons stand large one under the other, many beside each other; heights of title and lead in millimetres. */
const LAYOUTS = [
  { upTo: 3, columns: 1, title: 10.5, lead: 7.5 },
  { upTo: 8, columns: 2, title: 21, lead: 15 },
  { upTo: 12, columns: 3, title: 31.5, lead: 22.5 },
] as const;

/** The most reasons that there is a layout for. */
export const MOST = 12;

/** Columns as wide as their pictures, which are as large as the words in their rows leave them room. */
export function planRows({ publication, fit }: PageRequest, { look, measure }: Setting): Plan {
  const { grid } = look;
  const { length: count } = publication.sections;
  const { columns, title, lead } = LAYOUTS.find(({ upTo }) => count <= upTo) ?? LAYOUTS[2];
  const rows = Math.ceil(count / columns);
  const withLead = rows <= ROWS_WITH_LEAD;
  const words = ROW.underPicture + title + (withLead ? ROW.underTitle + lead : 0);
  const free = (grid.height - mm(HEAD)) / rows - mm(words + ROW.white);
  const widest = (measure - grid.columnGap * (columns - 1)) / columns;
  const full = Math.min(free, widest / SHAPE);
  const height = Math.max(full * LEAST, full - (fit.excess ?? 0) / rows);
  return {
    columns,
    width: columns === 1 ? measure : full * SHAPE,
    picture: { width: height * SHAPE, height },
    withLead,
  };
}
