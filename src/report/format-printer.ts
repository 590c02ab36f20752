import { type Printer, type PrinterKnowledge, printerOf } from '../model/printer.js';
import { formatBorder } from '../print/border.js';
import { formatTable } from './table.js';

/** What is known of a printer, line by line, what nobody has said marked as assumed; or how to find out. */
export function formatPrinter({ file, notes }: PrinterKnowledge): string {
  if (!notes) {
    return [
      'Nothing is known of your printer yet. “coop-press test-sheet” prints a sheet that tells.',
      `It is going to be kept in ${file}\n`,
    ].join('\n');
  }
  const printer = printerOf(notes);
  const said = ROWS.filter(({ key }) => key !== 'flips' || printer.sides === 'duplex');
  const rows = said.map(({ key, label, say }) => [
    label,
    say(printer),
    key in notes || key === 'name' ? '' : 'assumed',
  ]);
  return `${formatTable(rows, ['start', 'start', 'start'])}Kept in ${file}\n`;
}

interface Row {
  readonly key: keyof Printer;
  readonly label: string;
  readonly say: (printer: Printer) => string;
}

const ROWS: readonly Row[] = [
  { key: 'name', label: 'Printer', say: ({ name }) => name ?? 'without a name' },
  {
    key: 'sides',
    label: 'Sides',
    say: ({ sides }) => (sides === 'duplex' ? 'prints both sides' : 'prints one side at a time'),
  },
  {
    key: 'flips',
    label: 'Edge',
    say: ({ flips }) =>
      flips === 'as-asked'
        ? 'flips the edge that it is asked to flip'
        : 'flips the long edge when asked for the short one',
  },
  {
    key: 'tray',
    label: 'Tray',
    say: ({ tray }) => `sheets come out ${tray === 'face-up' ? 'face up' : 'face down'}`,
  },
  {
    key: 'border',
    label: 'Border',
    say: ({ border }) =>
      border === 0 ? 'none' : `${formatBorder(border).replace('mm', ' mm')} stay white`,
  },
];
