import type { Numbered } from '../../model/block.js';
import { type Directive, onlyList, reportContent } from './directive.js';
import { readOptions } from './options.js';

const WANTED = 'one list with numbers (“1. …”)';

export function readNumbered(directive: Directive): Numbered | undefined {
  readOptions(directive, {});
  const list = onlyList(directive, WANTED);
  if (!list) return undefined;
  if (list.ordered !== true) {
    reportContent(directive, WANTED);
    return undefined;
  }
  const items = list.children.map((item) => directive.context.blocks(item.children));
  return { type: 'numbered', ...directive.placed, items };
}
