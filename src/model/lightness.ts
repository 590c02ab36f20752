// Lightness as an eye sees it: that of OKLCH (CSS Color 4, 9.2). Colours are #rrggbb.
import { type Channels, channelsOf, colourOf, linear } from './contrast.js';

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** From 0, black, to 1, white. */
export function lightnessOf(colour: string): number {
  return toOklch(colour)[0];
}

/** The same colour at another lightness, from 0 to 1. */
export function atLightness(colour: string, lightness: number): string {
  const [, chroma, hue] = toOklch(colour);
  const fits = (share: number) => isInside(fromOklch([lightness, chroma * share, hue]));
  let [inside, outside] = fits(1) ? [1, 1] : [0, 1];
  for (let turn = 0; turn < BISECTIONS && inside < outside; turn += 1) {
    const middle = (inside + outside) / 2;
    if (fits(middle)) inside = middle;
    else outside = middle;
  }
  const [red, green, blue] = fromOklch([lightness, chroma * inside, hue]);
  return colourOf([clamped(red), clamped(green), clamped(blue)]);
}

const BISECTIONS = 12;
const TOLERANCE = 1 / 1024;

function isInside(channels: Channels): boolean {
  return channels.every((channel) => channel >= -TOLERANCE && channel <= 1 + TOLERANCE);
}

function clamped(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}

type Matrix = readonly [Channels, Channels, Channels];

// The four matrices of Oklab (Björn Ottosson, 2020; CSS Color 4, 9.2).
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

function toOklch(colour: string): Oklch {
  const cones = times(TO_CONES, each(channelsOf(colour), linear));
  const [lightness, a, b] = times(TO_LAB, each(cones, Math.cbrt));
  return [lightness, Math.hypot(a, b), Math.atan2(b, a)];
}

function fromOklch([lightness, chroma, hue]: Oklch): Channels {
  const lab: Channels = [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const cones = each(times(FROM_LAB, lab), (root) => root ** 3);
  return each(times(FROM_CONES, cones), encoded);
}

/** The curve of sRGB (IEC 61966-2-1). */
function encoded(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function times([first, second, third]: Matrix, [x, y, z]: Channels): Channels {
  const dot = ([a, b, c]: Channels) => a * x + b * y + c * z;
  return [dot(first), dot(second), dot(third)];
}

function each([x, y, z]: Channels, change: (value: number) => number): Channels {
  return [change(x), change(y), change(z)];
}
