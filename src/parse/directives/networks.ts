import type { PhrasingContent } from 'mdast';
import type { Networks } from '../../model/block.js';
import { isSoundAddress } from '../markdown/addresses.js';
import { type Directive, itemTexts } from './directive.js';
import { labelSource } from './inline-directives.js';
import { flag, readOptions } from './options.js';

type Level = Networks['levels'][number];

export function readNetworks(directive: Directive): Networks | undefined {
  const { facts } = readOptions(directive, { facts: flag });
  const levels = itemTexts(directive)?.flatMap((nodes) => readLevel(nodes, directive));
  return levels && { type: 'networks', ...directive.placed, ...(facts && { facts }), levels };
}

function readLevel(
  [level, ...rest]: readonly PhrasingContent[],
  { context }: Directive,
): readonly Level[] {
  if (!level) return [];
  if (level.type !== 'strong') {
    context.trouble.error(
      'parse/directive-content',
      'An item of “:::networks” begins with its level.',
      {
        place: context.placeOf(level),
        hints: ['write “- **Local** name of the network :qr[https://…]”'],
      },
    );
    return [];
  }
  const codes = rest.filter((node) => node.type === 'textDirective' && node.name === 'qr');
  const text = context.text(rest.filter((node) => !codes.includes(node)));
  const addresses = codes.flatMap((node) => {
    const url = labelSource(node, context);
    return isSoundAddress(url, context.placeOf(node), context.trouble) ? [url] : [];
  });
  const url = addresses[0];
  return [{ level: context.text(level.children), text, ...(url !== undefined && { url }) }];
}
