import { Copy } from '../../copy.js';
import { View } from '../../elements.js';
import { inlines } from '../../inlines.js';
import type { InSetting } from '../block-props.js';
import { unbroken } from './unbroken.js';

/** Lines of a term and its meaning that stay together. */
const WHOLE = 12;

/** What a term means stands under it. */
export function TermsBelow({ block, setting }: InSetting<'terms'>) {
  const { look, measure } = setting;
  const common = { look, role: 'body', measure, source: block.place } as const;
  return (
    <View id={block.anchor} tag="L">
      {block.items.map((item, index) => (
        <View
          key={`${index}-${item.anchor ?? ''}`}
          id={item.anchor}
          unsplitUpTo={WHOLE}
          tag="LI"
          style={index < block.items.length - 1 ? { paddingBottom: look.grid.space / 2 } : {}}
        >
          <Copy {...{ ...common, weight: 600, tag: 'Lbl' }}>
            {inlines(unbroken(item.term), setting)}
          </Copy>
          <Copy {...{ ...common, tag: 'LBody' }}>{inlines(item.text, setting)}</Copy>
        </View>
      ))}
    </View>
  );
}
