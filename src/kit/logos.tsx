import type { PreparedImage } from '../model/art.js';
import type { Logo } from '../model/brand.js';
import type { Publication } from '../model/publication.js';
import { wordsFor } from '../model/strings.js';
import { mm } from '../print/lengths.js';
import { Copy } from './copy.js';
import { Image, type Style, View } from './elements.js';
import { gap } from './furniture.js';
import { imageSource } from './inlines.js';
import { Frame } from './rules.js';
import type { Setting } from './setting.js';

/** Millimetres. */
const PLACE = { width: 34, height: 14, gap: 4 };
const INSET = 4;
/** So much larger a place has room for a label of 18 points. */
const LARGE_PRINT = 2.25;

/** Images of the brand, or dashed places to paste a logo into. */
export function Logos({ setting }: { readonly setting: Setting }) {
  const { look, publication } = setting;
  const scale = look.largePrint ? LARGE_PRINT : 1;
  const width = mm((PLACE.width - 2 * INSET) * scale);
  return (
    <View style={{ flexDirection: look.row }} wrap={false}>
      {publication.brand.logos.map((logo, index) => {
        const label = logo.label ?? labelOf(publication, index);
        const image = logo.image === undefined ? undefined : publication.images[logo.image];
        const place = { ...gap(look, index === 0 ? 0 : PLACE.gap), ...placeBox(scale) };
        return image === undefined ? (
          <Frame key={index} look={look} kind="dashed" style={place}>
            <Copy
              {...{ look, role: 'small', align: 'center', lines: 'even' }}
              measure={width}
              style={{ width }}
            >
              {label}
            </Copy>
          </Frame>
        ) : (
          <View key={index} style={{ ...place, alignItems: 'flex-start', flexDirection: 'column' }}>
            <Image
              src={imageSource(image)}
              alt={label}
              style={larger(logoSize(image, logo), scale)}
            />
          </View>
        );
      })}
    </View>
  );
}

/** As large as its place allows with its clear space around it; it stands on the edge of the text, where the margin keeps it clear. */
export function logoSize(
  { width, height }: Pick<PreparedImage, 'width' | 'height'>,
  { clearSpace = NONE }: Pick<Logo, 'clearSpace'>,
): { readonly width: number; readonly height: number } {
  const shape = width / height;
  const { unit, value } = clearSpace;
  const tall =
    unit === 'mm'
      ? Math.min(PLACE.height - 2 * value, (PLACE.width - value) / shape)
      : Math.min(PLACE.height / (1 + 2 * value), PLACE.width / (shape + value));
  return { width: mm(tall * shape), height: mm(tall) };
}

/** The gap between the two places is clear in any case. */
const NONE = { unit: 'mm', value: 0 } as const;

const NAMES = ['organisation', 'funder'];

/** A place that its brand gives no name is called by what is to be pasted there. */
function labelOf({ strings, language }: Publication, index: number): string {
  return wordsFor(strings, `logo.${NAMES[index]}`, language) ?? '';
}

function placeBox(scale: number): Style {
  return {
    width: mm(PLACE.width * scale),
    minHeight: mm(PLACE.height * scale),
    alignItems: 'center',
    justifyContent: 'center',
  };
}

function larger({ width, height }: ReturnType<typeof logoSize>, scale: number): Style {
  return { width: width * scale, height: height * scale };
}
