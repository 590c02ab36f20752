import { expect, test } from 'vitest';
import { checkSection } from '../../../src/render/check-section.js';
import type { EngineLine, EngineNode } from '../../../src/render/engine-node.js';
import { openFonts } from '../../../src/render/open-fonts.js';
import type { Preparation, SourceText } from '../../../src/render/preparation.js';
import { TEXT_NUMBER } from '../../../src/render/prepare-text.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';

const PLACE = { file: 'content/sections/one.md', line: 3 };

function line(string: string, runs: EngineLine['runs'] = []): EngineLine {
  return {
    string,
    box: { x: 0, y: 0, width: 90, height: 10 },
    runs,
    xAdvance: 50,
    ascent: 8,
  };
}

function pageWith(...parts: readonly (readonly (string | EngineLine)[])[]): EngineNode {
  const box = { left: 0, top: 0, width: 90, height: 100 };
  const children = parts.map((lines) => ({
    type: 'TEXT',
    props: { [TEXT_NUMBER]: 0 },
    box,
    lines: lines.map((each) => (typeof each === 'string' ? line(each) : each)),
    children: [],
  }));
  return { type: 'PAGE', children };
}

function check(pages: readonly EngineNode[], ...texts: readonly Partial<SourceText>[]) {
  const preparation: Preparation = {
    fonts: openFonts([], new Map()),
    memory: createRenderMemory(),
    texts: texts.map((each) => ({
      text: '',
      place: undefined,
      measure: undefined,
      isContent: true,
      isRepeated: false,
      ...each,
    })),
    references: [],
    missing: [],
    unstyled: [],
    mayWrap: new Set(),
    breakBefore: new Set(),
    blocks: new Map(),
    fitBoxes: [],
    unsplit: 0,
    framed: 0,
  };
  return checkSection({ pages, preparation }, { id: 'one', place: PLACE }).map(
    ({ code, hints }) => `${code} ${hints.at(-1)}`,
  );
}

test('adds up a text that stands on two pages, and spares hyphens of line breaks', () => {
  const pages = [pageWith(['under-', 'standing']), pageWith(['each other'])];
  expect(check(pages, { text: 'understanding each other' })).toEqual([]);
  expect(check(pages, { text: 'understanding one another' })).toHaveLength(1);
});

test('compares only the letters of right-to-left lines, which come out as they are seen', () => {
  expect(check([pageWith(['םולש'])], { text: 'שלום' })).toEqual([]);
  expect(check([pageWith(['םול'])], { text: 'שלום' })).toHaveLength(1);
});

test('misses a letter whose glyph stands for none', () => {
  const drawn = (...codePoints: (readonly number[])[]) => {
    const glyphs = codePoints.map((each, id) => ({ id, advanceWidth: 5, codePoints: each }));
    const runs = [{ start: 0, end: 3, glyphs, positions: [] }] as unknown as EngineLine['runs'];
    return check([pageWith([line('Την', runs)])], { text: 'Την' });
  };
  expect(drawn([0x3a4], [0x3b7], [0x3bd])).toEqual([]);
  expect(drawn([0x3a4], [0x3b7, 0x3bd])).toEqual([]);
  expect(drawn([], [0x3b7], [0x3bd])).toHaveLength(1);
});

test('misses a text that is nowhere, unless it is furniture', () => {
  expect(check([], { text: 'gone' }, { text: 'folio', isContent: false })).toHaveLength(1);
});

test('tells one fault of many texts once, with how many there are', () => {
  expect(check([], { text: 'one' }, { text: 'two' }, { text: 'three' })).toEqual([
    'render/lost-text 2 more texts of it fare the same',
  ]);
});
