import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { inlines } from '../inlines.js';
import type { BlockProps } from './block-props.js';

/** Millimetres of the term's column: names of an imprint are shorter than words of a glossary. */
const TERM = { imprint: 36, other: 40 };
const TERM_PADDING = 3;
const ITEM_GAP = 2.5;

/** Terms at the start, what they mean beside them. */
export function Terms({ block, setting }: BlockProps<'terms'>) {
  const { look, measure, section } = setting;
  const term = mm(section.kind === 'imprint' ? TERM.imprint : TERM.other);
  const common = { look, role: 'body', source: block.place } as const;
  return (
    <View id={block.anchor} tag="L">
      {block.items.map((item, index) => (
        <View
          key={`${index}-${item.anchor ?? ''}`}
          id={item.anchor}
          wrap={false}
          tag="LI"
          style={{ flexDirection: look.row, ...(index > 0 && { marginTop: mm(ITEM_GAP) }) }}
        >
          <View style={{ width: term }}>
            <Copy {...common} weight={600} measure={term - mm(TERM_PADDING)} tag="Lbl">
              {inlines(item.term, setting)}
            </Copy>
          </View>
          <View style={{ width: measure - term }}>
            <Copy {...common} measure={measure - term} tag="LBody">
              {inlines(item.text, setting)}
            </Copy>
          </View>
        </View>
      ))}
    </View>
  );
}
