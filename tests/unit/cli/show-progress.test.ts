import { expect, test } from 'vitest';
import { showProgress } from '../../../src/cli/show-progress.js';

function terminalOf(isWatched: boolean) {
  const told: string[] = [];
  const tell = (text: string) => void told.push(text);
  return { told, terminal: { isWatched, hasColour: false, columns: 40, print: tell, tell } };
}

const begun = { count: 3, of: 12, label: 'en/en-booklet.pdf' };
const over = { ...begun, seconds: 2.06, outcome: '28 pages' };

test('prints one plain line for each finished step where nobody watches', () => {
  const { told, terminal } = terminalOf(false);
  const { show, clear } = showProgress(terminal);
  show(begun);
  show(over);
  clear();
  expect(told).toEqual(['[ 3/12] en/en-booklet.pdf: 28 pages, 2.1 s\n']);
});

test('changes one line where somebody watches', () => {
  const { told, terminal } = terminalOf(true);
  const { show, clear } = showProgress(terminal);
  show(begun);
  show(over);
  show({ ...begun, label: 'a-very-long-name-that-would-wrap.pdf' });
  clear();
  clear();
  expect(told).toEqual([
    '[ 3/12] en/en-booklet.pdf …',
    '\r\u001b[2K',
    '[ 3/12] en/en-booklet.pdf: 28 pages, 2.1 s\n',
    '[ 3/12] a-very-long-name-that-would-wr…',
    '\r\u001b[2K',
  ]);
});
