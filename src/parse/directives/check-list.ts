import type { CheckList } from '../../model/block.js';
import { readCheckList } from '../markdown/lists.js';
import { type Directive, onlyList } from './directive.js';
import { choice, readOptions } from './options.js';

export function readCheckListDirective(directive: Directive): CheckList | undefined {
  const { layout = 'stack' } = readOptions(directive, { layout: choice('stack', 'row', 'hang') });
  const list = onlyList(directive);
  return list && { ...readCheckList(list, layout, directive.context), ...directive.placed };
}
