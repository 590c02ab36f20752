type Paint = (pen: unknown, ...room: readonly unknown[]) => unknown;

/** Two rooms to draw in, in points: what differs with the room differs in one of them. */
const ROOMS = [
  [97, 23],
  [11, 311],
] as const;

/** What a drawing of a canvas comes to, its source and all calls of its pen; undefined where it needs more than a pen. */
export function recordStrokes(paint: Paint): readonly unknown[] | undefined {
  const strokes: unknown[] = [String(paint)];
  const pen: object = new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...values: readonly unknown[]) => {
          strokes.push([String(name), ...values]);
          return pen;
        },
    },
  );
  try {
    for (const room of ROOMS) paint(pen, ...room);
  } catch {
    return undefined;
  }
  return strokes;
}
