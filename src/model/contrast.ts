// Colours are #rrggbb. Contrast as in WCAG 2.2, “contrast ratio” and “relative luminance”.

/** What text needs against its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;
export const WHITE = '#FFFFFF';

const WHOLE = 255;
const FLARE = 0.05;
/** Relative luminance, and the brightness that printer drivers calculate (ITU-R BT.601). */
const LUMINANCE = [0.2126, 0.7152, 0.0722] as const;
const BRIGHTNESS = [0.299, 0.587, 0.114] as const;

export type Channels = readonly [number, number, number];

/** From 1, the same, to 21, black on white. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + FLARE) / (low + FLARE);
}

/** The grey that an office printer makes of a colour. */
export function greyOf(colour: string): string {
  const brightness = greyChannel(channelsOf(colour));
  return colourOf([brightness, brightness, brightness]);
}

/** How bright an office printer makes a colour, from 0 to 1. */
export function greyChannel(channels: Channels): number {
  return weighed(channels, BRIGHTNESS);
}

/** Of a whole from 0 to 1 each, as they are written, not linear. */
export function channelsOf(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / WHOLE,
  );
  return [red, green, blue];
}

export function colourOf(channels: Channels): string {
  const digits = channels.map((channel) =>
    Math.round(channel * WHOLE)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('').toUpperCase()}`;
}

/** How much of the accent is in its tint: little enough for the example's grey to keep its contrast. */
const TINT = 0.125;

/** A colour thinned with white, as it lies under what is filled in as an example. */
export function tintOf(colour: string): string {
  const [red, green, blue] = channelsOf(colour);
  const thin = (channel: number) => 1 - (1 - channel) * TINT;
  return colourOf([thin(red), thin(green), thin(blue)]);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return weighed([linear(red), linear(green), linear(blue)], LUMINANCE);
}

function weighed([red, green, blue]: Channels, weights: Channels): number {
  return red * weights[0] + green * weights[1] + blue * weights[2];
}

/** The curve of sRGB undone (IEC 61966-2-1). */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
