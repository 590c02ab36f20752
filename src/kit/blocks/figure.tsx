import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Cut } from '../cut.js';
import { Image, View } from '../elements.js';
import { imageSource, inlines } from '../inlines.js';
import type { BlockProps } from './block-props.js';

/** Millimetres. */
const BENCH = { drawn: 116, down: -0.4 };
const CAPTION_GAP = 1.25;
/** Of the text area's height: a tall picture is made narrower instead of filling its page. */
const TALLEST = 0.6;

/** A picture over the full width on a bench, its caption under it. */
export function FigureBlock({ block, setting }: BlockProps<'figure'>) {
  const { look, publication, measure } = setting;
  const image = publication.images[block.src];
  if (image === undefined) return null;
  const height = Math.min((measure * image.height) / image.width, look.grid.height * TALLEST);
  const size = { width: (height * image.width) / image.height, height };
  return (
    <View id={block.anchor} source={block.place} wrap={false} part="figure">
      <Image src={imageSource(image)} source={block.place} alt={block.alt} style={size} />
      <View style={{ marginTop: mm(BENCH.down) }}>
        <Cut {...{ look, publication, name: 'bench', scale: measure / mm(BENCH.drawn) }} />
      </View>
      {block.caption !== undefined && (
        <View style={{ marginTop: mm(CAPTION_GAP) }}>
          <Copy {...{ look, role: 'small', tag: 'Caption', measure }}>
            {inlines(block.caption, setting)}
          </Copy>
        </View>
      )}
    </View>
  );
}
