import type { Progress, Step } from '../flows/progress.js';
import type { Terminal } from './environment.js';

export interface ProgressLine {
  readonly show: Progress;
  /** Takes the unfinished line away, so that other words can follow. */
  readonly clear: () => void;
}

const BACK_AND_WIPE = '\r\u001b[2K';

/** One line that changes where somebody watches; elsewhere a line for each step that is over. */
export function showProgress(terminal: Terminal): ProgressLine {
  if (!terminal.isWatched) {
    return { show: (step) => isOver(step) && terminal.tell(`${format(step)}\n`), clear: () => {} };
  }
  let isOpen = false;
  const clear = () => {
    if (isOpen) terminal.tell(BACK_AND_WIPE);
    isOpen = false;
  };
  const show = (step: Step) => {
    clear();
    terminal.tell(isOver(step) ? `${format(step)}\n` : cut(`${format(step)} …`, terminal.columns));
    isOpen = !isOver(step);
  };
  return { show, clear };
}

function isOver(step: Step): boolean {
  return step.seconds !== undefined;
}

function format({ count, of, label, seconds, outcome }: Step): string {
  const width = String(of).length;
  const head = `[${String(count).padStart(width)}/${of}] ${label}`;
  return seconds === undefined ? head : `${head}: ${outcome}, ${seconds.toFixed(1)} s`;
}

/** A line that wraps cannot be wiped. */
function cut(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, Math.max(1, columns - 2))}…`;
}
