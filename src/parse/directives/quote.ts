import type { Quote } from '../../model/block.js';
import { setWords } from '../typography/set-type.js';
import { blocksIn } from './callouts.js';
import type { Directive } from './directive.js';
import { readOptions, words } from './options.js';

/** A voice: what somebody said, and who that is. */
export function readVoice(directive: Directive): Quote | undefined {
  const { name, role } = readOptions(directive, { name: words, role: words });
  const blocks = blocksIn(directive);
  const { language } = directive.context.options;
  const text = (value: string) => [{ type: 'text', value: setWords(value, language) }] as const;
  return (
    blocks && {
      type: 'quote',
      ...directive.placed,
      blocks,
      ...(name !== undefined && { name: text(name) }),
      ...(role !== undefined && { role: text(role) }),
    }
  );
}
