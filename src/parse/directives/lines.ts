import type { Lines } from '../../model/block.js';
import { setWords } from '../typography/set-type.js';
import type { Directive } from './directive.js';
import { choice, integer, placeOfOption, readOptions, words } from './options.js';

const MOST_LINES = 60;
const USUAL_LINES = 3;

export function readLines(directive: Directive): Lines {
  const { placed, label, context } = directive;
  const options = readOptions(directive, {
    count: integer(1, MOST_LINES),
    min: integer(0, MOST_LINES),
    layout: choice('above', 'bar', 'on-line'),
    example: words,
  });
  const { count = USUAL_LINES, layout = 'above', example } = options;
  if (options.min !== undefined && options.min > count) reportMin(directive, count);
  const prompt = label.length > 0 ? context.text(label) : undefined;
  return {
    type: 'lines',
    ...placed,
    count,
    min: Math.min(options.min ?? context.minLines, count),
    ...(prompt && { prompt }),
    layout,
    ...(example !== undefined && { example: setWords(example, context.options.language) }),
  };
}

function reportMin(directive: Directive, count: number): void {
  const message = `These are ${count} lines: at least “min” of them cannot be left.`;
  directive.context.trouble.error('parse/option-value', message, {
    place: placeOfOption(directive, 'min'),
    hints: [`“min” wants a whole number from 0 to ${count}`],
  });
}
