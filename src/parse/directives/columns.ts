import type { Columns } from '../../model/block.js';
import { blocksIn } from './callouts.js';
import type { Directive } from './directive.js';
import { integer, readOptions } from './options.js';

const MOST_COLUMNS = 4;

export function readColumns(directive: Directive): Columns | undefined {
  const { count = 2 } = readOptions(directive, { count: integer(1, MOST_COLUMNS) });
  const blocks = blocksIn(directive);
  return blocks && { type: 'columns', ...directive.placed, count, blocks };
}
