import type { Publication } from '../model/publication.js';
import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Cut, drawingOf } from './cut.js';
import { View } from './elements.js';
import { gap } from './furniture.js';
import type { Look } from './look.js';

interface LockupProps {
  readonly look: Look;
  readonly publication: Publication;
}

/** Millimetres. */
const MARK = 10.5;
const GAP = 3;

/** The publisher's mark and two lines beside it. */
export function Lockup({ look, publication }: LockupProps) {
  const { name, tagline, mark } = publication.brand.lockup;
  const drawing = mark === undefined ? undefined : drawingOf(publication, mark, look);
  const scale = drawing === undefined ? 1 : MARK / drawing.width;
  return (
    <View style={{ flexDirection: look.row, alignItems: 'center', minHeight: mm(10) }}>
      {mark !== undefined && <Cut {...{ look, publication, name: mark, scale }} />}
      <View style={gap(look, mark === undefined ? 0 : GAP)}>
        <Copy {...{ look, role: 'cell', weight: 600 }}>{name}</Copy>
        <Copy {...{ look, role: 'cell' }}>{tagline}</Copy>
      </View>
    </View>
  );
}
