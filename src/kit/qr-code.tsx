import { encode } from 'uqr';
import type { Points } from '../print/lengths.js';
import { Path, Svg } from './elements.js';
import type { Look } from './look.js';

interface QrCodeProps {
  readonly look: Look;
  readonly url: string;
  readonly size: Points;
}

/** A QR code as one path of black squares (ISO/IEC 18004, level M); the page around it is its quiet zone. */
export function QrCode({ look, url, size }: QrCodeProps) {
  const { data, size: modules } = encode(url, { ecc: 'M', border: 0 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1Z`] : [])),
  );
  return (
    <Svg
      viewBox={{ minX: 0, minY: 0, maxX: modules, maxY: modules }}
      alt={url}
      part="qr"
      style={{ width: size, height: size }}
    >
      <Path d={squares.join('')} fill={look.inks.text} />
    </Svg>
  );
}
