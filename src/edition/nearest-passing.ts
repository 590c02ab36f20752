import { atLightness, lightnessOf } from '../model/lightness.js';

/** Of the whole from black to white: less than an eye sees. */
export const LIGHTNESS_STEP = 0.005;

/** The colour nearest in lightness that passes, its hue kept and as much of its chroma as there is at that lightness; black where nothing else does. Type lies on light grounds, so the way is down. */
export function nearestPassing(colour: string, passes: (colour: string) => boolean): string {
  const lightness = lightnessOf(colour);
  for (let step = 0; step * LIGHTNESS_STEP < lightness; step += 1) {
    const candidate = atLightness(colour, lightness - step * LIGHTNESS_STEP);
    if (passes(candidate)) return candidate;
  }
  return '#000000';
}
