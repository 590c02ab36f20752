import { describe, expect, test } from 'vitest';
import { fontStore, weightOf } from '../../../src/render/font-store.js';
import { type OpenFaces, openFonts } from '../../../src/render/open-fonts.js';
import { FAMILIES, SANS, SERIF } from '../../support/small-publication.js';

describe('faces', () => {
  test.each([
    [400, 'IBMPlexSans'],
    [450, 'IBMPlexSans'],
    [300, 'IBMPlexSans'],
    [600, 'IBMPlexSans-SemiBold'],
    [550, 'IBMPlexSans-SemiBold'],
    [700, 'IBMPlexSans-Bold'],
    [900, 'IBMPlexSans-Bold'],
  ])('weight %d is set in %s', (weight, name) => {
    const face = openFonts(FAMILIES, new Map()).face(SANS, weight);
    expect(face.postscriptName.replace('-Regular', '')).toBe(name);
  });

  test('are opened once for a whole run', () => {
    const opened: OpenFaces = new Map();
    const first = openFonts(FAMILIES, opened).face(SERIF, 700);
    expect(openFonts(FAMILIES, opened).face(SERIF, 400)).toBe(first);
    expect(opened.size).toBe(1);
  });

  test('of an unknown family are a bug', () => {
    expect(() => openFonts(FAMILIES, new Map()).face('Comic', 400)).toThrow('“Comic”');
  });

  test('set the same word alike however often, in copies that may be changed', () => {
    const face = openFonts(FAMILIES, new Map()).face(SANS, 400);
    const [first, second] = [face.layout('office, office'), face.layout('office, office')];
    expect(first).toEqual(second);
    expect(first.positions[0]).not.toBe(second.positions[0]);
    const sum = first.positions.reduce((width, each) => width + each.xAdvance, 0);
    expect(first.advanceWidth).toBe(sum);
    expect(face.layout('').glyphs).toEqual([]);
    expect(face.layout('fi', { liga: false }).glyphs.length).toBeGreaterThanOrEqual(
      face.layout('fi').glyphs.length,
    );
  });
});

describe('the engine’s font store', () => {
  test('answers its last resort, Helvetica, with the stack’s own face', () => {
    const store = fontStore(openFonts(FAMILIES, new Map()));
    const own = store.getFont({ fontFamily: SERIF, fontWeight: 700 }).data;
    expect(store.getFont({ fontFamily: 'Helvetica' }).data).toBe(own);
  });

  test('keeps words whole and fetches nothing', async () => {
    const store = fontStore(openFonts(FAMILIES, new Map()));
    expect(store.getHyphenationCallback()('understanding')).toEqual(['understanding']);
    expect(store.getEmojiSource()).toBeNull();
    expect(store.getRegisteredFontFamilies()).toEqual([]);
    await expect(store.load()).resolves.toBeUndefined();
  });

  test.each([
    [600, 600],
    ['bold', 700],
    ['600', 600],
    ['normal', 400],
    [undefined, 400],
  ])('reads the weight %s as %d', (given, weight) => {
    expect(weightOf(given)).toBe(weight);
  });
});
