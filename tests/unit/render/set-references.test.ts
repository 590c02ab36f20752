import { expect, test } from 'vitest';
import type { EngineLine, EngineNode, EngineRun } from '../../../src/render/engine-node.js';
import { openFonts } from '../../../src/render/open-fonts.js';
import { setReferences } from '../../../src/render/set-references.js';
import { FAMILIES, SANS } from '../../support/small-publication.js';

const face = openFonts(FAMILIES, new Map()).face(SANS, 400);
/** Figures of Plex Sans are all 0.6 em wide. */
const FIGURE = 6;

function run(start: number, end: number, mark?: string): EngineRun {
  return {
    start,
    end,
    glyphs: [],
    positions: [],
    stringIndices: [],
    glyphIndices: [],
    xAdvance: (end - start) * FIGURE,
    attributes: {
      font: [face],
      fontSize: 10,
      characterSpacing: 0,
      align: 'right',
      ...(mark !== undefined && { strikeStyle: mark }),
    },
  };
}

function pageWith(line: EngineLine): EngineNode {
  const box = { left: 0, top: 0, width: 100, height: 10 };
  return { type: 'PAGE', children: [{ type: 'TEXT', box, lines: [line], children: [] }] };
}

test('moves what follows a number, its underline too, and keeps the right edge', () => {
  const line: EngineLine = {
    string: 'on 00 end',
    box: { x: 46, y: 0, width: 100, height: 10 },
    runs: [run(0, 3), run(3, 5, 'page-0'), run(5, 9)],
    xAdvance: 54,
    ascent: 8,
    decorationLines: [
      { rect: { x: 18, width: 12 } },
      { rect: { x: 30, width: 24 } },
      { rect: { x: 0, width: 9 } },
    ],
  };
  setReferences([pageWith(line)], () => '7');
  expect(line.string).toBe('on 7 end');
  expect(line.runs.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 4],
    [4, 8],
  ]);
  expect(line.runs[1]?.glyphs).toHaveLength(1);
  expect(line.xAdvance).toBeCloseTo(48, 6);
  expect(line.box.x).toBeCloseTo(52, 6);
  expect(line.decorationLines?.map(({ rect }) => [rect.x, rect.width])).toEqual([
    [18, 6],
    [24, 24],
    [0, 9],
  ]);
});

test('leaves every other run as it is', () => {
  const line: EngineLine = {
    string: 'plain',
    box: { x: 0, y: 0, width: 100, height: 10 },
    runs: [run(0, 5, 'solid'), run(5, 5, 'page-0')],
    xAdvance: 30,
    ascent: 8,
  };
  setReferences([pageWith(line)], () => '7');
  expect(line).toMatchObject({ string: 'plain', xAdvance: 30 });
});
