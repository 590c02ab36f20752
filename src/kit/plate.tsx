import type { PlacedSection } from '../model/publication.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { altOf, Cut, drawingOf, Icon } from './cut.js';
import { type Style, View } from './elements.js';
import type { Look } from './look.js';
import type { Setting } from './setting.js';

/** Of the room: what stands on the bench, and the gap beside it. */
const SHARE = { figure: 0.88, icon: 0.5, gap: 0.12 };
/** Digits of type are this much of their size high and wide, and stand this much above the foot of their line. */
const DIGIT = { height: 0.7, width: 0.64, foot: 0.125 };

export interface Room {
  readonly width: Points;
  readonly height: Points;
}

interface PlateProps {
  readonly placed: PlacedSection;
  readonly setting: Setting;
  readonly room: Room;
}

/** A section's picture, as large as its room allows and on the foot of it; where there is none, its number and icon stand on the bench. */
export function Plate(props: PlateProps) {
  const { placed, setting, room } = props;
  const { look, publication } = setting;
  const { picture } = placed.section;
  const drawing = picture === undefined ? undefined : drawingOf(publication, picture, look);
  const box: Style = {
    width: room.width,
    minHeight: room.height,
    justifyContent: 'flex-end',
    alignItems: look.start === 'left' ? 'flex-start' : 'flex-end',
  };
  if (picture === undefined || drawing === undefined) {
    return (
      <View part="picture" style={box}>
        <Bare {...props} />
      </View>
    );
  }
  const scale = Math.min(room.width / mm(drawing.width), room.height / mm(drawing.height));
  const alt = altOf(publication, picture);
  return (
    <View part="picture" style={box}>
      <Cut {...{ look, publication, name: picture, scale, alt }} />
    </View>
  );
}

/** Number and icon, on a bench as wide as the room. */
function Bare({ placed, setting, room }: PlateProps) {
  const { look, publication } = setting;
  const bench = drawingOf(publication, 'bench', look);
  const { icon } = placed.section;
  const height = room.height * SHARE.figure;
  return (
    <>
      <View style={{ flexDirection: look.row, alignItems: 'flex-end' }}>
        <BigNumber {...{ setting, number: placed.ordinal, height }} />
        <View style={{ width: room.height * SHARE.gap }} />
        {icon !== undefined && (
          <Icon {...{ look, publication, name: icon, size: room.height * SHARE.icon }} />
        )}
      </View>
      {bench !== undefined && (
        <Cut {...{ look, publication, name: 'bench', scale: room.width / mm(bench.width) }} />
      )}
    </>
  );
}

interface NumberProps {
  readonly setting: Setting;
  readonly number: number;
  readonly height: Points;
  /** Several digits stand lower where they would be wider. */
  readonly widest?: Points;
}

/** A number cut from paper; beyond eight it is type. */
export function BigNumber({ setting, number, height, widest = Infinity }: NumberProps) {
  const { look, publication } = setting;
  const name = `figure-${number}`;
  const drawing = drawingOf(publication, name, look);
  if (drawing !== undefined) {
    return <Cut {...{ look, publication, name, scale: height / mm(drawing.height) }} />;
  }
  const digits = String(number);
  const size = Math.min(height / DIGIT.height, widest / (DIGIT.width * digits.length));
  const top = size * (DIGIT.height + DIGIT.foot - 1);
  return (
    <View style={{ marginTop: top, marginBottom: -size * DIGIT.foot }}>
      <Copy
        {...{ look: withDisplay(look, size), role: 'display' }}
        colour={look.saving ? look.inks.text : look.inks.dark}
      >
        {digits}
      </Copy>
    </View>
  );
}

/** The same look with its largest role in another size, on a line as high as the letters. */
function withDisplay(look: Look, size: Points): Look {
  const display = { ...look.type.display, size, leading: size / mm(1) };
  return { ...look, type: { ...look.type, display } };
}
