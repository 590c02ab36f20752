import { isPicture } from '../model/brand.js';
import type { Publication } from '../model/publication.js';
import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Cut, drawingOf } from './cut.js';
import { Image, View } from './elements.js';
import { gap } from './furniture.js';
import { imageSource } from './inlines.js';
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
  return (
    <View style={{ flexDirection: look.row, alignItems: 'center', minHeight: mm(10) }}>
      {mark !== undefined && <Mark {...{ look, publication, mark }} />}
      <View style={gap(look, mark === undefined ? 0 : GAP * look.grid.signs)}>
        <Copy {...{ look, role: 'cell', weight: 600 }}>{name}</Copy>
        {tagline !== '' && <Copy {...{ look, role: 'cell' }}>{tagline}</Copy>}
      </View>
    </View>
  );
}

/** A drawing takes the brand's inks; a picture keeps its own colours. The name beside it says what it is. */
function Mark({ look, publication, mark }: LockupProps & { readonly mark: string }) {
  const { signs } = look.grid;
  if (!isPicture(mark)) {
    const drawing = drawingOf(publication, mark, look);
    const scale = drawing === undefined ? 1 : (MARK / drawing.width) * signs;
    return <Cut {...{ look, publication, name: mark, scale }} />;
  }
  const image = publication.images[mark];
  if (image === undefined) return null;
  const side = mm(MARK * signs);
  const size = { width: side, height: side, objectFit: 'contain' } as const;
  return <Image src={imageSource(image)} alt="" style={size} />;
}
