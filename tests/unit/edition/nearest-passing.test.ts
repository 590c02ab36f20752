import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIGHTNESS_STEP, nearestPassing } from '../../../src/edition/nearest-passing.js';
import { contrastOf, greyOf, LEAST_CONTRAST, tintOf } from '../../../src/model/contrast.js';
import { atLightness, lightnessOf } from '../../../src/model/lightness.js';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

const on =
  (ground: string) =>
  (colour: string): boolean =>
    contrastOf(colour, ground) >= LEAST_CONTRAST;

it('leaves a colour that passes as it is', () => {
  expect(nearestPassing('#21438C', on('#FFFFFF'))).toBe('#21438C');
});

it('darkens a yellow to a brown of the same hue', () => {
  expect(nearestPassing('#E8A01C', on('#FFFFFF'))).toBe('#A16C00');
});

it('falls back to black where only black passes', () => {
  expect(nearestPassing('#E8A01C', (colour) => colour === '#000000')).toBe('#000000');
});

it('brings every colour back at its own lightness', () => {
  fc.assert(
    fc.property(colours, (colour) => {
      expect(nearestPassing(colour, () => true)).toBe(colour);
    }),
  );
});

it('proposes a colour that passes on white and on every tint, in colour and in grey', () => {
  fc.assert(
    fc.property(colours, colours, (colour, accent) => {
      const ground = tintOf(accent);
      const passes = (each: string) =>
        on(ground)(each) && on('#FFFFFF')(each) && on(tintOf(greyOf(accent)))(greyOf(each));
      expect(passes(nearestPassing(colour, passes))).toBe(true);
    }),
  );
});

it('proposes the nearest: a step lighter does not pass', () => {
  const failing = colours.filter((colour) => !on('#FFFFFF')(colour));
  fc.assert(
    fc.property(failing, (colour) => {
      const found = nearestPassing(colour, on('#FFFFFF'));
      const steps = Array.from({ length: 1 / LIGHTNESS_STEP }, (_, step) =>
        atLightness(colour, lightnessOf(colour) - step * LIGHTNESS_STEP),
      );
      const at = steps.indexOf(found);
      expect(on('#FFFFFF')(found)).toBe(true);
      expect(at).toBeGreaterThan(0);
      expect(on('#FFFFFF')(steps[at - 1] ?? '')).toBe(false);
    }),
  );
});
