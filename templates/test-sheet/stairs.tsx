import { Canvas, Copy, type Look, mm, type Pen, View } from 'coop-press/kit';
import type { Sheet } from './measures.js';

/** Millimetres from the edge, one step each: what printers leave white, and a little more. */
const STEPS = [2, 3, 4, 5, 6, 8, 10];
const STEP = mm(7.5);
const LENGTH = STEP * STEPS.length;
const HAIR = mm(0.2);
/** Figures stand where every printer prints. */
const FIGURES = mm(10.7);
const FIGURE = { width: STEP, height: mm(3.75) };

interface StairsProps {
  readonly look: Look;
  readonly sheet: Sheet;
}

type Edge = 'top' | 'bottom' | 'left' | 'right';
const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

/** In the middle of each edge a stair of fine lines that climbs towards it: the lines that are missing tell how much stays white. */
export function Stairs({ look, sheet }: StairsProps) {
  const { width, height } = sheet;
  const lines = EDGES.flatMap((edge) => STEPS.map((_, index) => lineOf(edge, index, sheet)));
  const paint = (pen: Pen) => {
    for (const [from, to] of lines) pen.moveTo(...from).lineTo(...to);
    pen.lineWidth(HAIR).stroke(look.inks.text);
  };
  return (
    <>
      <Canvas part="stairs" paint={paint} style={{ position: 'absolute', width, height }} />
      {EDGES.flatMap((edge) =>
        STEPS.map((step, index) => (
          <View
            key={`${edge}-${step}`}
            style={{ position: 'absolute', ...figureOf(edge, index, sheet) }}
          >
            <Copy {...{ look, role: 'small', align: 'center', tag: 'Artifact' }}>
              {String(step)}
            </Copy>
          </View>
        )),
      )}
      {EDGES.map((edge) => (
        <View key={edge} style={{ position: 'absolute', ...unitOf(edge, sheet) }}>
          <Copy {...{ look, role: 'small', align: 'center', tag: 'Artifact' }}>mm</Copy>
        </View>
      ))}
    </>
  );
}

type Point = readonly [number, number];

/** Along the edge, and off it. */
function lineOf(edge: Edge, index: number, sheet: Sheet): readonly [Point, Point] {
  const from = startOf(edge, sheet) + index * STEP;
  const depth = mm(STEPS[index] ?? 0);
  const at = (along: number): Point => {
    if (edge === 'top') return [along, depth];
    if (edge === 'bottom') return [along, sheet.height - depth];
    return [edge === 'left' ? depth : sheet.width - depth, along];
  };
  return [at(from), at(from + STEP)];
}

function startOf(edge: Edge, { width, height }: Sheet): number {
  return ((edge === 'top' || edge === 'bottom' ? width : height) - LENGTH) / 2;
}

function figureOf(edge: Edge, index: number, sheet: Sheet) {
  const along = startOf(edge, sheet) + index * STEP;
  const { width, height } = FIGURE;
  const across = along + (STEP - height) / 2;
  if (edge === 'top') return { left: along, top: FIGURES, width };
  if (edge === 'bottom') return { left: along, top: sheet.height - FIGURES - height, width };
  const narrow = mm(5.2);
  const left = edge === 'left' ? FIGURES : sheet.width - FIGURES - narrow;
  return { left, top: across, width: narrow };
}

/** After the last figure of each stair. */
function unitOf(edge: Edge, sheet: Sheet) {
  const after = figureOf(edge, STEPS.length, sheet);
  const isUpright = edge === 'left' || edge === 'right';
  return isUpright ? { ...after, top: after.top - mm(1.5) } : after;
}
