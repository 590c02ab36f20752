import { expect, it } from 'vitest';
import { blocksOf, readBody, summary, troubleIn, withoutPlaces } from '../read.js';

const paragraph = (value: string) => ({ type: 'paragraph', text: [{ type: 'text', value }] });

it('names the nearest directive and reports what an unknown one holds', () => {
  const { section, diagnostics } = readBody(
    ':::qestion\na <b>\n:::\n\n::lnes\n\n:::toString\nx\n:::',
  );
  expect(summary(diagnostics)).toEqual([
    '5:1 parse/unknown-directive',
    '6:3 parse/raw-html',
    '9:1 parse/unknown-directive',
    '11:1 parse/unknown-directive',
  ]);
  expect(diagnostics[0]?.hints).toEqual(['the nearest name is “question”']);
  expect(withoutPlaces(section?.blocks)).toEqual([paragraph('a'), paragraph('x')]);
});

it('names the nearest option', () => {
  const { diagnostics } = readBody('::lines{cuont=3 .box}\n\n::cut{size=2}');
  expect(summary(diagnostics)).toEqual([
    '5:9 parse/unknown-option',
    '5:17 parse/unknown-option',
    '7:7 parse/unknown-option',
  ]);
  expect(diagnostics[0]?.hints).toEqual(['the nearest name is “count”']);
});

it('tells of the wrong number of colons', () => {
  expect(troubleIn(':::lines\na\n:::\n\n::question\n\n::icon[house]\n\n:question[Why?]')).toEqual([
    '5:1 parse/directive-shape',
    '9:1 parse/directive-shape',
    '11:1 parse/directive-shape',
    '13:1 parse/unknown-directive',
  ]);
});

it('tells of what is never closed, and of what closes nothing', () => {
  expect(troubleIn(':::question\n:::columns\na\n:::\n:::\n\nb\n:::')).toEqual([
    '6:1 parse/unclosed-directive',
    '9:1 parse/broken-directive',
    '12:1 parse/broken-directive',
  ]);
});

it('tells of colons that make no directive', () => {
  expect(
    troubleIn('::: question\na\n\n> ::lines{count=\n\n::lines[a] b\n\n\\::lines\n\n:::{}'),
  ).toEqual([
    '5:1 parse/broken-directive',
    '8:3 parse/broken-directive',
    '10:1 parse/broken-directive',
    '14:1 parse/broken-directive',
  ]);
});

it('refuses words in [ ] where none are printed, and nothing where something is needed', () => {
  expect(
    troubleIn(':::question[Why?]\na\n:::\n\n::cut[here]\n\n:::example\n<!-- later -->\n:::'),
  ).toEqual([
    '5:1 parse/directive-label',
    '9:1 parse/directive-label',
    '11:1 parse/directive-content',
  ]);
});

it('refuses hidden characters in options', () => {
  expect(troubleIn('::lines{example="a&#x202E;b"}')).toEqual(['5:9 parse/option-value']);
});

it('leaves definitions and comments inside a directive out of account', () => {
  expect(blocksOf(':::terms\n<!-- a -->\n- **A** b[^1]\n\n[^1]: Note.\n:::')).toMatchObject([
    { type: 'terms', items: [{ text: [{}, { type: 'note-call', number: 1 }] }] },
  ]);
});
