import type { Block } from '../../model/block.js';
import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { View } from '../elements.js';
import { inlines } from '../inlines.js';
import { Frame } from '../rules.js';
import { narrow } from '../setting.js';
import type { BlockProps } from './block-props.js';
import { inset } from './paragraph.js';

const CUT_ROOM = 5;
const SPEAKER_GAP = 1.25;
/** Lines of a block quote that stay together. */
const SHORT_QUOTE = 4;

/** A voice in large type with its name; a plain block quote is set behind an upright cut. */
export function Quote(props: BlockProps<'quote'>) {
  const { block, setting, Nested } = props;
  const { name, role } = block;
  if (name === undefined) return <BlockQuote {...props} />;
  const { look } = setting;
  return (
    <View style={inset(setting)} id={block.anchor} tag="BlockQuote" wrap={false}>
      {block.blocks.map((each) => (
        <Voice key={each.place.line} {...{ each, setting, Nested }} />
      ))}
      <View style={{ marginTop: mm(SPEAKER_GAP), minHeight: mm(3.75) }}>
        <Copy {...{ look, role: 'small', source: block.place }}>
          {inlines(name, setting)}
          {role !== undefined && ', '}
          {role !== undefined && inlines(role, setting)}
        </Copy>
      </View>
    </View>
  );
}

interface VoiceProps extends Pick<BlockProps, 'setting' | 'Nested'> {
  readonly each: Block;
}

function Voice({ each, setting, Nested }: VoiceProps) {
  const { look, measure, indent } = setting;
  if (each.type !== 'paragraph')
    return <Nested blocks={[each]} setting={{ ...setting, indent: 0 }} />;
  return (
    <Copy {...{ look, role: 'quote', source: each.place }} measure={measure - indent}>
      {inlines(each.text, setting)}
    </Copy>
  );
}

function BlockQuote({ block, setting, Nested }: BlockProps<'quote'>) {
  const { look, measure, indent } = setting;
  const room = mm(CUT_ROOM * look.grid.signs);
  const padding = look.start === 'left' ? { paddingLeft: room } : { paddingRight: room };
  return (
    <View style={inset(setting)} id={block.anchor} tag="BlockQuote">
      <Frame look={look} kind="upright" style={padding} unsplitUpTo={SHORT_QUOTE}>
        <Nested blocks={block.blocks} setting={narrow(setting, measure - indent - room)} />
      </Frame>
    </View>
  );
}
