import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CSS_COLOURS } from '../../src/parse/yaml/css-colours.js';
import { ROOT } from '../support/cruise-tree.js';

/** Every colour that CSS has a name for, where it stands alone in quotes. */
const COLOUR_NAME = new RegExp(`(['"\`])(?:${[...CSS_COLOURS.keys()].join('|')})\\1`, 'i');
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|device-cmyk|cmyk)\(|(?:color|fill|stroke)\w*[=:]\s*['"{]*(?:black|white|gr[ae]y|red|green|blue|yellow|orange|purple|brown|pink)\b/i;
const FAMILY = new RegExp(
  `fontFamily[=:]\\s*['"[{]|\\b(?:Helvetica|Times|Courier|Arial|Plex|Noto|${familiesBelow(['fonts', 'content/organisations']).join('|')})\\b`,
);

/** The names of all families that lie in the project. */
function familiesBelow(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('font.yaml'))
      .map((path) => join(ROOT, folder, path)),
  );
  return files.map((file) => String(parse(readFileSync(file, 'utf8')).family));
}

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

const templates = sourcesBelow('templates');

test('there are templates to look at', () => {
  expect(templates.length).toBeGreaterThan(1);
});

test.each(templates)('%s names no colour and no font family: these are the brand’s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  expect(COLOUR.exec(text)?.[0]).toBeUndefined();
  expect(COLOUR_NAME.exec(text)?.[0]).toBeUndefined();
  expect(FAMILY.exec(text)?.[0]).toBeUndefined();
});

test.each([
  "color: '#333'",
  'backgroundColor="white"',
  "fill={'black'}",
  'rgb(1, 2, 3)',
  "borderColor: 'grey'",
  'oklch(0.5 0.1 20)',
])('a colour would be seen: %s', (code) => {
  expect(code).toMatch(COLOUR);
});

test.each(["const ink = 'tomato'", 'ink="rebeccapurple"', 'const ink = `White`'])(
  'a colour’s name would be seen: %s',
  (code) => {
    expect(code).toMatch(COLOUR_NAME);
  },
);

test.each([
  "const face = 'Jost'",
  "const face = 'Zilla Slab'",
  "fontFamily: 'IBM Plex Sans'",
  'fontFamily={[a]}',
  'Helvetica',
])('a family would be seen: %s', (code) => {
  expect(code).toMatch(FAMILY);
});
