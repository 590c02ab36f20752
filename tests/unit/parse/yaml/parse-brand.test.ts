import { describe, expect, it } from 'vitest';
import { parseBrand } from '../../../../src/parse/yaml/parse-brand.js';

const parse = (text: string, path = 'content/brand.yaml') => parseBrand({ path, text }, 100);
const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

describe('a brand', () => {
  it('says only what differs', () => {
    expect(parse('inks: { dark: "#21438c" }').value).toEqual({
      inks: { dark: '#21438C' },
      mixes: { dark: {} },
      places: { 'inks.dark': { file: 'content/brand.yaml', line: 1, column: 15, length: 9 } },
    });
    expect(parse('').value).toEqual({ places: {} });
  });

  it('takes short colours for long ones', () => {
    expect(parse('inks: { dark: "#1aF" }').value?.inks?.dark).toBe('#11AAFF');
  });

  it('keeps the place of every token: parts of inks and logos, but no map that is only filled up', () => {
    const text = [
      'extends: union',
      'inks: { dark: { rgb: "#21438C", cmyk: [100, 80, 5, 10], grey: "#414141" } }',
      'steps: { "2": { accent: "#DF4C2C", overlap: "#34122B" } }',
      'lockup: { tagline: seeds }',
      'logos: [{ label: L, clear-space: 2mm }]',
      'cover: { style: field }',
      'imprint: { printing: by us }',
      'contacts: { name: Shed, address: [A, B] }',
    ];
    const { places = {} } =
      parse(text.join('\n'), 'content/organisations/shed/brand.yaml').value ?? {};
    expect(
      Object.entries(places).map(([key, { line, column }]) => `${key} ${line}:${column}`),
    ).toEqual([
      'extends 1:10',
      'inks.dark 2:15',
      'inks.dark.rgb 2:22',
      'inks.dark.cmyk 2:39',
      'inks.dark.grey 2:63',
      'steps.2.accent 3:25',
      'steps.2.overlap 3:45',
      'lockup.tagline 4:20',
      'logos 5:8',
      'logos.0 5:9',
      'logos.0.label 5:18',
      'logos.0.clear-space 5:34',
      'cover.style 6:17',
      'imprint.printing 7:22',
      'contacts 8:11',
      'contacts.name 8:19',
      'contacts.address 8:34',
    ]);
  });

  it('keeps the places of names that are looked up, and logos from their own folder', () => {
    const text =
      'families: { text: Serif }\nlockup: { mark: tree }\nlogos: [{ label: L, image: logo.svg }, { label: M }]';
    expect(parse(text, 'content/organisations/shed/brand.yaml').value).toEqual({
      families: { text: 'Serif' },
      lockup: { mark: 'tree' },
      logos: [{ label: 'L', image: 'organisations/shed/logo.svg' }, { label: 'M' }],
      places: expect.objectContaining({
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
      }),
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

  it('writes an ink with what presses make of it', () => {
    const ink = '{ rgb: "#21438c", cmyk: [100, 80, 5, 10], grey: "#414141" }';
    expect(parse(`inks: { dark: ${ink}, text: "#000" }`).value).toMatchObject({
      inks: { dark: '#21438C', text: '#000000' },
      mixes: { dark: { cmyk: [100, 80, 5, 10], grey: '#414141' }, text: {} },
    });
    expect(parse(`steps: { "2": { accent: ${ink}, overlap: "#000" } }`).value).toMatchObject({
      steps: { 2: { accent: '#21438C', overlap: '#000000' } },
      mixes: { 'steps.2.accent': { grey: '#414141' } },
    });
  });

  it.each([
    ['blue', 'a colour is written #rrggbb: “blue” is "#0000FF"'],
    ['Rebecca-Purple', 'a colour is written #rrggbb: “rebeccapurple” is "#663399"'],
    ['tomatoe', 'a colour is written #rrggbb: “tomato” is "#FF6347"'],
    ['1F5C3A', 'write "#1F5C3A"'],
    ['"#1F5C3"', 'a colour is written #rrggbb, in quotes'],
    ['"rgb(1, 2, 3)"', 'a colour is written #rrggbb, in quotes'],
  ])('says how the colour %s is written', (written, hint) => {
    const { diagnostics } = parse(`inks: { dark: ${written} }`);
    expect(diagnostics).toMatchObject([
      { code: 'yaml/wrong-value', place: { line: 1, column: 15 }, hints: [hint] },
    ]);
  });

  it.each([
    ['a colour without quotes, which is a comment', 'inks:\n  dark: #1F5C3A'],
    ['a number', 'inks: { dark: 123456 }'],
  ])('knows %s', (_, text) => {
    expect(parse(text).diagnostics).toMatchObject([
      {
        code: 'yaml/wrong-value',
        hints: ['write it in quotes, as "#1F5C3A": without them “#” begins a comment'],
      },
    ]);
  });

  it.each([
    ['inks: { dark: { rgb: "#000", cmyk: [0, 0, 0, 101] } }', 'must be at most 100'],
    ['inks: { dark: { rgb: "#000", cmyk: [0, 0, 0] } }', '“cmyk”'],
    ['inks: { dark: { rgb: "#000", gray: "#111" } }', '“gray” is not a known key in “dark”'],
    ['inks: { dark: { grey: "#000" } }', '“rgb” is missing in “dark”'],
    ['logos: [{ clear-space: 6mm }]', '“clear-space” cannot be the text “6mm”'],
    ['logos: [{ clear-space: 0.6 }]', '“clear-space” must be at most 0.5'],
    ['logos: [{ clear-space: 1cm }]', '“clear-space” cannot be the text “1cm”'],
    ['lockup: { mark: ../mark.svg }', '“mark” cannot be the text'],
    ['imprint: { adapted-bi: us }', '“adapted-bi” is not a known key in “imprint”'],
    ['contacts: { mail: us }', '“mail” cannot be the text “us”'],
    ['contacts: { web: shed }', '“web” cannot be the text “shed”'],
    ['contacts: { address: [a, b, c] }', '“address” must be at most 2 entries'],
    ['contacts: { fone: "1" }', '“fone” is not a known key in “contacts”'],
  ])('refuses %s', (text, message) => {
    const { value, diagnostics } = parse(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hints.join('')).not.toBe('');
    expect(diagnostics[0]?.place?.line).toBe(1);
  });

  it('keeps clear what a logo needs, in millimetres or in parts of its height', () => {
    const text = 'logos: [{ label: a, clear-space: 1.5 mm }, { label: b, clear-space: 0.25 }]';
    expect(parse(text).value?.logos).toEqual([
      { label: 'a', clearSpace: { unit: 'mm', value: 1.5 } },
      { label: 'b', clearSpace: { unit: 'height', value: 0.25 } },
    ]);
  });

  it('takes a mark with an ending for a picture of its folder, any other for a drawing', () => {
    const mark = (name: string) =>
      parse(`lockup: { mark: ${name} }`, 'content/organisations/shed/brand.yaml').value?.lockup;
    expect(mark('mark.svg')).toEqual({ mark: 'organisations/shed/mark.svg' });
    expect(mark('Mark.PNG')).toEqual({ mark: 'organisations/shed/Mark.PNG' });
    expect(mark('step-2-bridge')).toEqual({ mark: 'step-2-bridge' });
  });

  it('stands on another one only where it is that of an organisation', () => {
    const { diagnostics } = parse('extends: shed');
    expect(diagnostics).toMatchObject([
      { code: 'yaml/unknown-key', place: { line: 1, column: 1 }, excerpt: 'extends: shed' },
    ]);
    const own = parse('extends: union', 'content/organisations/shed/brand.yaml');
    expect([own.value?.extends, own.diagnostics]).toEqual(['union', []]);
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
