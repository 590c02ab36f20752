import type { ImpositionOptions } from '../print/plan-imposition.js';
import type { Pile } from '../print/print-order.js';
import { counted } from './counted.js';

interface File {
  readonly path: string;
  readonly part: 'cover' | 'body';
  readonly sheets: number;
  readonly printedSides: number;
}

interface Job {
  /** The printer turns the other edge than it is asked for. */
  readonly swapsFlips: boolean;
  /** How a pile printed on one side goes back. */
  readonly pile: Pile;
  readonly options: ImpositionOptions;
  readonly paper: string;
}

/** What to load and what to say in the print dialogue, for each file. */
export function printSteps(files: readonly File[], job: Job): readonly string[] {
  return files.flatMap((file) => {
    const paper = file.part === 'cover' ? `${job.paper}, the paper of the cover` : job.paper;
    return [`load ${counted(file.sheets, 'sheet')} of ${paper}`, ...printing(file, job)];
  });
}

const OTHER = { long: 'short', short: 'long' } as const;

function printing(
  { path, sheets, printedSides }: File,
  { options, swapsFlips, pile }: Job,
): readonly string[] {
  const isTwoSided = printedSides > sheets;
  const { flip } = options;
  if (!isTwoSided) return [`print ${path}: actual size, one side`];
  if (options.sides === 'duplex') {
    const asked = swapsFlips ? OTHER[flip] : flip;
    const why = swapsFlips ? ' (this printer does it the other way round)' : '';
    return [`print ${path}: actual size, both sides, flip on the ${asked} edge${why}`];
  }
  const back = pile === 'turned' ? `turned over on its ${flip} edge` : 'as it lies';
  return [
    `print ${pagesFrom(1, sheets)} of ${path}: actual size, one side`,
    `put the whole pile back, ${back}`,
    `print ${pagesFrom(sheets + 1, printedSides)} in the same way`,
  ];
}

function pagesFrom(first: number, last: number): string {
  return first === last ? `page ${first}` : `pages ${first} to ${last}`;
}
