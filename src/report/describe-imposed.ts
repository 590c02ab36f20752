import type { Imposition, Sheet, Size } from '../print/imposition.js';
import { toMm } from '../print/lengths.js';
import { paperWords } from '../print/paper-words.js';
import type { ImpositionOptions } from '../print/plan-imposition.js';
import type { Pile } from '../print/print-order.js';
import { handSteps } from './hand-steps.js';
import { printSteps } from './print-steps.js';

/** What was imposed, and into which files. */
export interface ImposedFiles {
  readonly body: string;
  readonly cover?: string;
  readonly imposition: Imposition;
  readonly options: ImpositionOptions;
  readonly wishes?: { readonly swapsFlips?: boolean; readonly pile?: Pile };
}

/** The same in words and measures, for people and for programs; lengths in millimetres. */
export interface ImposedDescription {
  readonly files: readonly ImposedFile[];
  readonly scheme: Imposition['scheme'];
  readonly pages: number;
  /** Added to fill the last sheet. */
  readonly whitePages: number;
  readonly paper: string;
  readonly sheetSize: Measures;
  readonly trim: Measures;
  readonly sheets: number;
  readonly isTwoSided: boolean;
  readonly sides: ImpositionOptions['sides'];
  readonly flip: ImpositionOptions['flip'];
  readonly binding: ImpositionOptions['binding'];
  /** How far the innermost pages were moved towards the fold. */
  readonly greatestCreep: number;
  /** What to do, in order. */
  readonly steps: readonly string[];
}

export interface ImposedFile {
  readonly path: string;
  readonly part: 'cover' | 'body';
  readonly sheets: number;
  /** Pages of the file: printed sides of sheets. */
  readonly printedSides: number;
}

interface Measures {
  readonly width: number;
  readonly height: number;
}

export function describeImposed(imposed: ImposedFiles): ImposedDescription {
  const { imposition, options, wishes } = imposed;
  const { scheme, pages, padding, sheets } = imposition;
  const files = filesOf(imposed);
  const paper = paperWords(imposition.size);
  const { swapsFlips = false, pile = 'turned' } = wishes ?? {};
  return {
    files,
    scheme,
    pages,
    whitePages: padding,
    paper,
    sheetSize: measured(imposition.size),
    trim: measured(imposition.trim),
    sheets: sheets.length,
    isTwoSided: sheets.some(({ back }) => back),
    sides: options.sides,
    flip: options.flip,
    binding: options.binding,
    greatestCreep: rounded(imposition.greatestShift),
    steps: [...printSteps(files, { options, paper, swapsFlips, pile }), ...handSteps(imposition)],
  };
}

function filesOf({ body, cover, imposition }: ImposedFiles): readonly ImposedFile[] {
  const { sheets } = imposition;
  if (cover === undefined) return [fileOf(body, 'body', sheets)];
  return [
    fileOf(
      cover,
      'cover',
      sheets.filter(({ part }) => part === 'cover'),
    ),
    fileOf(
      body,
      'body',
      sheets.filter(({ part }) => part === 'body'),
    ),
  ];
}

function fileOf(path: string, part: ImposedFile['part'], sheets: readonly Sheet[]): ImposedFile {
  const backs = sheets.filter(({ back }) => back).length;
  return { path, part, sheets: sheets.length, printedSides: sheets.length + backs };
}

function measured({ width, height }: Size): Measures {
  return { width: rounded(width), height: rounded(height) };
}

/** To a tenth of a millimetre. */
function rounded(points: number): number {
  return Math.round(toMm(points) * 10) / 10;
}
