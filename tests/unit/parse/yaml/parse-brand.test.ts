import { describe, expect, it } from 'vitest';
import { parseBrand } from '../../../../src/parse/yaml/parse-brand.js';

const parse = (text: string, path = 'content/brand.yaml') => parseBrand({ path, text }, 100);
const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

describe('a brand', () => {
  it('says only what differs', () => {
    expect(parse('inks: { dark: "#21438c" }').value).toEqual({
      inks: { dark: '#21438C' },
      places: {},
    });
    expect(parse('').value).toEqual({ places: {} });
  });

  it('takes short colours for long ones', () => {
    expect(parse('inks: { dark: "#1aF" }').value?.inks?.dark).toBe('#11AAFF');
  });

  it('keeps the places of the names in it, and logos from their own folder', () => {
    const text =
      'families: { text: Serif }\nlockup: { mark: tree }\nlogos: [{ label: L, image: logo.svg }, { label: M }]';
    expect(parse(text, 'content/organisations/shed/brand.yaml').value).toEqual({
      families: { text: 'Serif' },
      lockup: { mark: 'tree' },
      logos: [{ label: 'L', image: 'organisations/shed/logo.svg' }, { label: 'M' }],
      places: {
        'families.text': {
          file: 'content/organisations/shed/brand.yaml',
          line: 1,
          column: 19,
          length: 5,
        },
        'lockup.mark': {
          file: 'content/organisations/shed/brand.yaml',
          line: 2,
          column: 17,
          length: 4,
        },
        'logos.0.image': {
          file: 'content/organisations/shed/brand.yaml',
          line: 3,
          column: 28,
          length: 8,
        },
      },
    });
  });

  it('writes colours as numbers, places two logos and knows two covers', () => {
    expect(messages('inks: { dark: blue }')).toEqual(['“dark” cannot be the text “blue”.']);
    expect(messages('logos: [{label: a}, {label: b}, {label: c}]')).toEqual([
      '“logos” must be at most 2 entries.',
    ]);
    expect(parse('cover: { style: frize }').diagnostics[0]?.hints).toEqual([
      'the nearest name is “frieze”',
    ]);
  });

  it('has inks for steps 1 to 5', () => {
    expect(parse('steps: { "2": { accent: "#fff", overlap: "#000" } }').value?.steps).toEqual({
      2: { accent: '#FFFFFF', overlap: '#000000' },
    });
    expect(parse('steps:\n  6: { accent: "#fff", overlap: "#000" }').diagnostics).toMatchObject([
      {
        code: 'yaml/unknown-key',
        message: '“6” is not a known key in “steps”.',
        place: { line: 2 },
      },
    ]);
  });

  it('names the nearest key', () => {
    expect(parse('inks: { drak: "#000" }').diagnostics[0]?.hints).toEqual([
      'the nearest name is “dark”',
    ]);
  });
});
