import type { PhrasingContent } from 'mdast';
import type { Scale, ScaleRow } from '../../model/block.js';
import type { Context } from '../markdown/context.js';
import { setWords } from '../typography/set-type.js';
import { type Directive, itemTexts } from './directive.js';
import { namedBy } from './inline-directives.js';
import { integer, type Option, placeOfOption, readOptions } from './options.js';

/** As many circles as a line has room for. */
const HIGHEST = 10;
const MOST_SETS = 2;

const sets: Option<readonly string[]> = {
  read: (value) => {
    const names = value.split('|').map((name) => name.trim());
    return names.length <= MOST_SETS && names.every((name) => name !== '') ? names : undefined;
  },
  wants: 'one name or two, as in "For me|For the group"',
};

export function readScale(directive: Directive): Scale | undefined {
  const { context, placed } = directive;
  const number = integer(0, HIGHEST);
  const options = readOptions(directive, { from: number, to: number, sets });
  const { from = 1, to = 5 } = options;
  if (from >= to) reportRange(directive);
  const rows = itemTexts(directive)?.map((nodes) => readRow(nodes, context));
  if (!rows) return undefined;
  const names = (options.sets ?? []).map((name) => setWords(name, context.options.language));
  return { type: 'scale', ...placed, from, to, sets: names, rows };
}

function reportRange(directive: Directive): void {
  directive.context.trouble.error('parse/option-value', 'This scale has no numbers to ring.', {
    place: placeOfOption(directive, 'to'),
    hints: ['“to” must be larger than “from”, which is 1 if it is left out'],
  });
}

function readRow(nodes: readonly PhrasingContent[], context: Context): ScaleRow {
  const [first] = nodes;
  const last = nodes.at(-1);
  const icon = isDirective(first, 'icon') ? namedBy(first, context) : undefined;
  const own = isDirective(last, 'blank');
  const inner = nodes.slice(isDirective(first, 'icon') ? 1 : 0, own ? -1 : undefined);
  return { ...(icon !== undefined && { icon }), text: context.text(inner), own };
}

function isDirective(
  node: PhrasingContent | undefined,
  name: string,
): node is Extract<PhrasingContent, { type: 'textDirective' }> {
  return node?.type === 'textDirective' && node.name === name;
}
