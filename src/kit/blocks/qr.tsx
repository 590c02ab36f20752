import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Text, View } from '../elements.js';
import { inlines } from '../inlines.js';
import { QrCode } from '../qr-code.js';
import type { BlockProps } from './block-props.js';
import { inset } from './paragraph.js';

/** Millimetres. */
const SIZE = 20;
const GAP = 1.25;

/** A QR code with its address printed under it, for who has no telephone at hand. */
export function Qr({ block, setting }: BlockProps<'qr'>) {
  const { look, measure, indent } = setting;
  const width = measure - indent;
  return (
    <View id={block.anchor} source={block.place} wrap={false} style={inset(setting)}>
      <QrCode {...{ look, url: block.url, size: mm(SIZE * look.grid.signs) }} />
      <View style={{ marginTop: mm(GAP) }}>
        {block.label !== undefined && (
          <Copy {...{ look, role: 'body', measure: width }}>{inlines(block.label, setting)}</Copy>
        )}
        <Copy {...{ look, role: 'body', weight: 600, measure: width }}>
          <Text href={block.url}>{printedAddress(block.url)}</Text>
        </Copy>
      </View>
    </View>
  );
}

/** An address as people write it: without scheme and closing slash. */
export function printedAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|^mailto:|^tel:/, '').replace(/\/$/, '');
}
