import { plainText } from '../model/inline.js';
import type { PlacedSection } from '../model/publication.js';
import { mm, type Points } from '../print/lengths.js';
import { Copy } from './copy.js';
import { altOf, Cut, drawingOf, Icon } from './cut.js';
import { View } from './elements.js';
import { textLeft } from './furniture.js';
import { inlines } from './inlines.js';
import type { Setting } from './setting.js';
import { StartColumn } from './start-column.js';
import { Untranslated } from './untranslated.js';

/** Millimetres. */
const LEAD_GAP = 4.04;
const ICON = { size: 15, down: 0.7 };
const PICTURE = { room: 50, small: 25 };
const AFTER_PICTURE = 4.8;
const ROUNDING = 0.1;
const BAND = { room: 40, up: -2.5 };
/** A picture this wide runs over both pages of a spread, from trim to trim. */
const SPREAD_WIDTH = 140;

interface OpenerProps {
  readonly placed: PlacedSection;
  readonly setting: Setting;
  /** In a bound book: on which side it opens. A picture over the fold makes no sense on a loose sheet. */
  readonly recto?: boolean | undefined;
}

/** Picture, title and lead of a section, in that order or with the picture below the title. */
export function Opener({ placed, setting, recto }: OpenerProps) {
  const { section } = placed;
  const below = section.kind === 'reference';
  const picture = <Picture {...{ placed, setting, recto }} />;
  return (
    <>
      <Untranslated {...{ setting, section }} />
      {!below && picture}
      <Title {...{ placed, setting }} />
      {section.lead !== undefined && <Lead {...{ placed, setting }} />}
      {below && picture}
    </>
  );
}

/** The title from column 2 beside its icon, or over the full width. */
export function Title({ placed, setting }: Omit<OpenerProps, 'recto'>) {
  const { section } = placed;
  const { look, publication, measure } = setting;
  const { signs } = look.grid;
  const hanging = section.kind === 'reason' ? look.grid.hanging : 0;
  const outline = { title: plainText(section.title) || section.shortTitle, level: 1 };
  const title = (
    <Copy
      {...{ look, role: 'title', source: section.place, tag: 'H1', outline }}
      measure={measure - hanging}
      minPresenceAhead={mm(20)}
    >
      {inlines(section.title, setting)}
    </Copy>
  );
  if (hanging === 0) return title;
  return (
    <View style={{ flexDirection: look.row }}>
      <StartColumn look={look} width={hanging} style={{ paddingTop: mm(ICON.down * signs) }}>
        {section.icon !== undefined && (
          <Icon {...{ look, publication, name: section.icon, size: mm(ICON.size * signs) }} />
        )}
      </StartColumn>
      <View style={{ width: measure - hanging }}>{title}</View>
    </View>
  );
}

/** The larger opening lines; what follows them stands on the baseline grid again. */
function Lead({ placed, setting }: Omit<OpenerProps, 'recto'>) {
  const { section } = placed;
  const { look, measure, indent } = setting;
  const hanging = section.kind === 'reason' ? indent : 0;
  const side = look.start === 'left' ? { paddingLeft: hanging } : { paddingRight: hanging };
  const { unit, space } = look.grid;
  const from = look.largePrint ? unit : mm(LEAD_GAP);
  const snap = { from, least: space / 2, unit };
  return (
    <View style={{ marginTop: from, ...side }}>
      <Copy
        {...{ look, role: 'lead', source: section.place, tag: 'P', snap }}
        measure={measure - hanging}
      >
        {inlines(section.lead ?? [], setting)}
      </Copy>
    </View>
  );
}

function Picture({ placed, setting, recto }: OpenerProps) {
  const { section } = placed;
  const { look, publication } = setting;
  if (section.picture === undefined) return null;
  const drawing = drawingOf(publication, section.picture, look);
  if (drawing === undefined) return null;
  const alt = altOf(publication, section.picture);
  const common = { look, publication, name: section.picture, alt };
  if (drawing.width >= SPREAD_WIDTH) {
    return recto === undefined ? null : <Band {...{ common, setting, recto }} />;
  }
  const scale = pictureScale(setting, drawing);
  const below = section.kind === 'reference';
  const room = below ? mm(drawing.height) * scale + mm(AFTER_PICTURE) : mm(PICTURE.room) * scale;
  const height = wholeUnits(room, look.grid.unit);
  return (
    <View
      part="picture"
      style={{ height, alignItems: 'flex-start', ...(below && { marginTop: mm(5) }) }}
    >
      <Cut {...common} scale={scale} />
    </View>
  );
}

/** What follows a picture stands on the grid, on papers too that draw it a little smaller. */
function wholeUnits(room: Points, unit: Points): Points {
  return Math.ceil(room / unit - ROUNDING) * unit;
}

/** Pictures grow with the sheet, never beyond the text area; small where their page must give way. */
function pictureScale(
  { look, measure, smallPicture }: Setting,
  { width }: { width: number },
): number {
  const full = Math.min(look.grid.pictures, measure / mm(width));
  return smallPicture ? (full * PICTURE.small) / PICTURE.room : full;
}

interface BandProps {
  readonly common: Parameters<typeof Cut>[0];
  readonly setting: Setting;
  readonly recto: boolean;
}

/** Half of a picture over the fold: from trim to trim, so that it meets the other half exactly. */
function Band({ common, setting, recto }: BandProps) {
  const { look, publication } = setting;
  const left = -textLeft(look, recto) as Points;
  const scale = publication.paper.width / mm(148);
  return (
    <View part="picture" style={{ height: mm(BAND.room), marginTop: mm(BAND.up) }}>
      <Cut {...common} scale={scale} style={{ position: 'absolute', top: 0, left }} />
    </View>
  );
}
