import { mm, type Points } from '../print/lengths.js';
import { overlay } from './overlay.js';

export const PRINTER_SIDES = ['duplex', 'single'] as const;
export const PRINTER_FLIPS = ['as-asked', 'swapped'] as const;
export const PRINTER_TRAYS = ['face-up', 'face-down'] as const;

/** What a printer may be called: a few words on one line. */
export const PRINTER_NAME = /^[^\p{Cc}]{1,60}$/u;
export const NAME_FORM = 'a few words on one line, 60 characters at most';

/** What is known about the printer of whoever prints. */
export interface Printer {
  /** As its user calls it. */
  readonly name?: string;
  readonly sides: (typeof PRINTER_SIDES)[number];
  /** Whether “flip on short edge” in its dialogue does what it says, or turns the other edge. */
  readonly flips: (typeof PRINTER_FLIPS)[number];
  /** How sheets come out. */
  readonly tray: (typeof PRINTER_TRAYS)[number];
  /** What it cannot print, where that is widest. */
  readonly border: Points;
}

/** What its user has said of it so far. */
export type PrinterNotes = Partial<Printer>;

/** What the program knows, and where that is kept; without notes nothing is. */
export interface PrinterKnowledge {
  /** Absolute. */
  readonly file: string;
  readonly notes?: PrinterNotes;
}

/** Most office printers; the border is wider than any of theirs. */
const USUAL: Printer = { sides: 'duplex', flips: 'as-asked', tray: 'face-down', border: mm(6) };

/** In the user's configuration folder. */
export const PRINTER_FILE = 'printer.yaml';

/** A printer as far as somebody has described it, and as most are in all else. */
export function printerOf(notes: PrinterNotes): Printer {
  return { ...USUAL, ...overlay<Printer>([notes]) };
}
