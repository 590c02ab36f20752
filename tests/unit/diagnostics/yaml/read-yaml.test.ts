import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/diagnostics/yaml/read-yaml.js';

const read = (text: string, limit = 100) => readYaml({ file: 'content/guide.yaml', text }, limit);
const only = (text: string, limit?: number) => {
  const { diagnostics } = read(text, limit);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

describe('reading YAML', () => {
  it('gives the value, with aliases written out', () => {
    expect(read('a: &x [1, 2]\nb: *x\n').value).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it('takes an empty file for an empty map', () => {
    expect(read('# nothing yet\n').value).toEqual({});
  });

  it('keeps dates as they are written', () => {
    expect(read('date: 2026-11-24').value).toEqual({ date: '2026-11-24' });
  });

  it('points at the second of two equal keys', () => {
    expect(only('title: One\nstep: 2\ntitle: Two\n')).toMatchObject({
      code: 'yaml/duplicate-key',
      place: { line: 3, column: 1, length: 5 },
      excerpt: 'title: Two',
    });
  });

  it('takes a number and the same in quotes for one key', () => {
    expect(only('1: a\n"1": b\n')?.place).toMatchObject({ line: 2, column: 1, length: 3 });
  });

  it('reads as many keys as the largest file holds', () => {
    const text = Array.from({ length: 90_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(Object.keys(read(text).value as object)).toHaveLength(90_000);
  });

  it('says that a text with a colon wants quotes', () => {
    expect(only('title: Step 2: design\n')).toMatchObject({
      code: 'yaml/syntax',
      place: { file: 'content/guide.yaml', line: 1 },
      hints: ['put a text that contains “: ” in quotes'],
    });
  });

  it('points behind the last character where something is missing at the end', () => {
    expect(only('title: A\nparts: [\n\n')).toMatchObject({
      place: { line: 2, column: 8, length: 1 },
      excerpt: 'parts: [',
    });
  });

  it('says that tabs do not indent', () => {
    expect(only('steps:\n\tone: 1\n')?.hints).toEqual(['indent with spaces instead of tabs']);
  });

  it('refuses tags, since they would turn a text into something else', () => {
    expect(only('a: !shell rm\n')?.code).toBe('yaml/syntax');
  });

  it('names the alias that stands for nothing', () => {
    expect(only('a: 1\nb: *gone\n')).toMatchObject({
      message: 'Nothing is named “&gone” before this.',
      place: { line: 2, column: 4, length: 5 },
    });
  });

  it('names the limit of aliases and points at the one too many', () => {
    expect(only('a: &x 1\nb: [*x, *x,\n  *x]\n', 2)).toMatchObject({
      code: 'yaml/too-many-aliases',
      message: 'This file has more than 2 aliases (*name).',
      place: { line: 3, column: 3 },
    });
  });

  it('refuses few aliases that would unfold to very many values', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const inner =
        level === 0
          ? 'x'
          : Array(9)
              .fill(`*l${level - 1}`)
              .join(', ');
      return `l${level}: &l${level} [${inner}]`;
    });
    expect(only(levels.join('\n'))?.code).toBe('yaml/too-many-aliases');
  });

  it('does not fall over brackets inside brackets without end', () => {
    expect(only(`title: A\nparts: ${'['.repeat(100_000)}`)).toMatchObject({
      code: 'yaml/syntax',
      message: 'Lists and maps are nested too deeply here.',
      place: { line: 2 },
    });
    expect(only('- '.repeat(100_000))?.code).toBe('yaml/syntax');
    const stairs = Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}a:`);
    expect(only(stairs.join('\n'))?.place?.line).toBe(201);
  });

  it('counts lines from where the head of a section begins', () => {
    const { spotOf } = readYaml({ file: 'a.md', text: 'title: A\nkind: x\n', firstLine: 2 }, 100);
    expect(spotOf(['kind'])).toEqual({
      place: { file: 'a.md', line: 3, column: 7, length: 1 },
      excerpt: 'kind: x',
    });
  });
});

describe('places in YAML', () => {
  const { spotOf } = read(
    'parts:\n  - id: begin\n    sections: [goals, {id: why}]\nempty:\nagain: &a {b: 1}\nmore: *a\n',
  );
  const at = (path: readonly PropertyKey[], part?: 'key' | 'value') => {
    const { line, column, length } = spotOf(path, part).place;
    return [line, column, length];
  };

  it('finds entries of lists and maps', () => {
    expect(at(['parts', 0, 'sections', 0])).toEqual([3, 16, 5]);
    expect(at(['parts', 0, 'sections', 1, 'id'])).toEqual([3, 28, 3]);
  });

  it('finds a key', () => {
    expect(at(['parts', 0, 'id'], 'key')).toEqual([2, 5, 2]);
  });

  it('points at the key of an empty value', () => {
    expect(at(['empty'])).toEqual([4, 1, 5]);
  });

  it('points at the nearest thing above what is not there', () => {
    expect(at(['parts', 0, 'title'])).toEqual([2, 5, 1]);
    expect(at(['nothing'])).toEqual([1, 1, 1]);
  });

  it('looks behind an alias', () => {
    expect(at(['more', 'b'])).toEqual([5, 15, 1]);
  });
});
