import { plainText } from '../../model/inline.js';
import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { inlines } from '../inlines.js';
import type { BlockProps } from './block-props.js';
import { inset } from './paragraph.js';

/** Two lines of text must follow a heading on its page. */
const KEPT_LINES = 2;

export function HeadingBlock({ block, setting }: BlockProps<'heading'>) {
  const { look, measure, indent } = setting;
  const role = block.level === 2 ? 'h2' : 'h3';
  const title = plainText(block.text);
  return (
    <Copy
      {...{ look, role, id: block.anchor, source: block.place, tag: `H${block.level}` }}
      measure={measure - indent}
      minPresenceAhead={mm(look.type.body.leading * KEPT_LINES + 2.5)}
      outline={{ title, level: block.level }}
      style={inset(setting)}
    >
      {inlines(block.text, setting)}
    </Copy>
  );
}
