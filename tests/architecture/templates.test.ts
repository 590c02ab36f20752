import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/cruise-tree.js';

const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|cmyk)\(|(?:color|fill|stroke)\w*[=:]\s*['"{]*(?:black|white|gr[ae]y|red|green|blue|yellow|orange|purple|brown|pink)\b/i;
const FAMILY = /fontFamily[=:]\s*['"[{]|\b(?:Plex|Noto|Helvetica|Times|Courier)\b/;

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
  expect(FAMILY.exec(text)?.[0]).toBeUndefined();
});

test.each([
  "color: '#333'",
  'backgroundColor="white"',
  "fill={'black'}",
  'rgb(1, 2, 3)',
  "borderColor: 'grey'",
])('a colour would be seen: %s', (code) => {
  expect(code).toMatch(COLOUR);
});

test.each(["fontFamily: 'IBM Plex Sans'", 'fontFamily={[a]}', 'Helvetica'])(
  'a family would be seen: %s',
  (code) => {
    expect(code).toMatch(FAMILY);
  },
);
