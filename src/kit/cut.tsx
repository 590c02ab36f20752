import type { Drawing, DrawingPath } from '../model/art.js';
import type { Publication } from '../model/publication.js';
import { wordsFor } from '../model/strings.js';
import { mm, type Points } from '../print/lengths.js';
import { Path, type Style, Svg } from './elements.js';
import type { Look } from './look.js';

interface CutProps {
  readonly look: Look;
  readonly publication: Publication;
  readonly name: string;
  /** Millimetres to points and this much larger. */
  readonly scale?: number;
  /** Words for who cannot see it; without them it only decorates. */
  readonly alt?: string;
  readonly style?: Style;
  readonly part?: string;
}

/** A drawing in the brand's inks; the ink-saving and the mirrored form are drawings of their own where they exist. */
export function Cut({ look, publication, name, scale = 1, alt, style, part }: CutProps) {
  const drawing = drawingOf(publication, name, look);
  if (drawing === undefined) return null;
  const size = { width: mm(drawing.width) * scale, height: mm(drawing.height) * scale };
  return (
    <Svg viewBox={viewBoxOf(drawing)} alt={alt ?? ''} part={part} style={{ ...size, ...style }}>
      {drawing.paths.map((path) => cutPath(path, look))}
    </Svg>
  );
}

/** The drawing that suits a direction and a variant, by name; also for its size. */
export function drawingOf(publication: Publication, name: string, look: Look): Drawing | undefined {
  const { drawings } = publication.art;
  const mirrored = look.start === 'right' ? ['.rtl', ''] : [''];
  const endings = look.saving ? ['.saving', ''] : [''];
  const names = mirrored.flatMap((side) => endings.map((ending) => `${name}${side}${ending}`));
  const found = names.find((each) => drawings[each] !== undefined);
  return found === undefined ? undefined : drawings[found];
}

/** What a drawing shows, in the words of the edition, else in those of the drawing itself. */
export function altOf(publication: Publication, name: string): string {
  const { strings, language, art } = publication;
  return wordsFor(strings, `alt.${name}`, language) ?? art.drawings[name]?.title ?? '';
}

interface IconProps {
  readonly look: Look;
  readonly publication: Publication;
  readonly name: string;
  readonly size: Points;
  readonly style?: Style;
}

/** An icon of even strokes over a patch of accent; saving ink leaves the patch out. */
export function Icon({ look, publication, name, size, style }: IconProps) {
  const icon = publication.art.icons[name];
  if (icon === undefined) return null;
  const paths = look.saving ? icon.paths.filter((path) => path.role !== 'patch') : icon.paths;
  return (
    <Svg
      viewBox={viewBoxOf(icon)}
      alt=""
      part="icon"
      style={{ width: size, height: size, ...style }}
    >
      {paths.map((path) => cutPath(path, look))}
    </Svg>
  );
}

function viewBoxOf({ viewBox: [minX, minY, width, height] }: Drawing) {
  return { minX, minY, maxX: width, maxY: height };
}

/** The outline that stands for a full cut where ink is saved. Millimetres. */
const SAVING_OUTLINE = 0.5;

function cutPath({ role, d, stroke }: DrawingPath, look: Look) {
  const key = `${role}-${d.slice(0, 24)}`;
  const outline = stroke ?? (look.saving ? SAVING_OUTLINE : undefined);
  if (outline === undefined) return <Path key={key} d={d} fill={inkOf(role, look)} />;
  return (
    <Path
      key={key}
      d={d}
      stroke={look.inks.text}
      strokeWidth={outline}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

function inkOf(role: DrawingPath['role'], { inks }: Look): string {
  switch (role) {
    case 'accent':
    case 'patch':
      return inks.accent;
    case 'dark':
      return inks.dark;
    case 'overlap':
      return inks.overlap;
    case 'line':
    case 'outline':
    case 'saving':
      return inks.text;
  }
}
