type Paint = (pen: unknown, ...room: readonly unknown[]) => unknown;

/** All that a drawing does with its pen, in every room that it is tried in. */
export interface Strokes {
  /** Of the drawing's function. */
  readonly source: string;
  readonly strokes: readonly Stroke[];
}

interface Stroke {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** Two rooms to draw in, in points: what differs with the room differs in one of them. */
const ROOMS = [
  [97, 23],
  [11, 311],
] as const;

/** What a drawing of a canvas comes to; undefined where it needs more than a pen. */
export function recordStrokes(paint: Paint): Strokes | undefined {
  const strokes: Stroke[] = [];
  const pen: object = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: readonly unknown[]) => {
          strokes.push({ name: String(name), values });
          return pen;
        },
    },
  );
  try {
    for (const room of ROOMS) paint(pen, ...room);
  } catch {
    return undefined;
  }
  return { source: String(paint), strokes };
}
