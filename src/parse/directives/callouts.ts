import type { Block, CalloutName } from '../../model/block.js';
import { type Directive, type DirectiveSpec, reportContent } from './directive.js';
import { flag, readOptions } from './options.js';

/** The four callouts, and words for whoever leads. */
export const CALLOUTS: Readonly<Record<CalloutName | 'facilitator', DirectiveSpec>> = {
  question: { form: 'container', read: (directive) => readCallout(directive, 'question') },
  'take-care': { form: 'container', read: (directive) => readCallout(directive, 'take-care') },
  'from-here': { form: 'container', read: (directive) => readCallout(directive, 'from-here') },
  example: { form: 'container', read: (directive) => readCallout(directive, 'example') },
  facilitator: { form: 'container', read: readFacilitator },
};

function readCallout(directive: Directive, name: CalloutName): Block | undefined {
  const plain = name === 'question' && readOptions(directive, { plain: flag }).plain === true;
  if (name !== 'question') readOptions(directive, {});
  const blocks = blocksIn(directive);
  return blocks && { type: 'callout', ...directive.placed, name, plain, blocks };
}

function readFacilitator(directive: Directive): Block | undefined {
  readOptions(directive, {});
  const blocks = blocksIn(directive);
  return blocks && { type: 'facilitator', ...directive.placed, blocks };
}

/** What a directive holds; an empty one is reported. */
export function blocksIn(directive: Directive): readonly Block[] | undefined {
  if (directive.content.length > 0) return directive.context.blocks(directive.content);
  reportContent(directive, 'something');
  return undefined;
}
