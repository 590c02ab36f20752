import { expect, test } from 'vitest';
import { errorAt, warningAt } from '../../../src/diagnostics/diagnostic.js';
import { countDiagnostics } from '../../../src/report/count-diagnostics.js';
import { formatDiagnostics } from '../../../src/report/format-diagnostics.js';
import { COLOURED, PLAIN } from '../../../src/report/palette.js';

const unknownOrganisation = errorAt(
  'edition/unknown-organisation',
  'No organisation is called “cgscpo”.',
  {
    place: { file: 'content/editions/fr-scop.yaml', line: 4, column: 15, length: 6 },
    excerpt: 'organisation: cgscpo',
    hints: ['the nearest name is “cgscop”'],
  },
);

test('says where, what, the line itself and a way out', () => {
  expect(formatDiagnostics([unknownOrganisation], PLAIN)).toBe(
    [
      'content/editions/fr-scop.yaml:4:15  error  edition/unknown-organisation',
      '  No organisation is called “cgscpo”.',
      '    4 | organisation: cgscpo',
      '      |               ^^^^^^',
      '  hint: the nearest name is “cgscop”',
      '',
    ].join('\n'),
  );
});

test('manages without place, line or excerpt', () => {
  const placeless = errorAt('write/locked', 'Another build is at work.');
  const fileOnly = warningAt('load/not-utf8', 'Not UTF-8.', { place: { file: 'a.md' } });
  const lineOnly = errorAt('load/not-utf8', 'Not UTF-8.', {
    place: { file: 'b.md', line: 2 },
    excerpt: 'words',
  });
  expect(formatDiagnostics([lineOnly, fileOnly, placeless], PLAIN)).toBe(
    [
      'error  write/locked',
      '  Another build is at work.',
      '',
      'a.md  warning  load/not-utf8',
      '  Not UTF-8.',
      '',
      'b.md:2  error  load/not-utf8',
      '  Not UTF-8.',
      '    2 | words',
      '',
    ].join('\n'),
  );
});

test('sorts by file, line and column and says everything once', () => {
  const at = (file: string, line: number, column: number) =>
    errorAt('parse/unknown-directive', `at ${file}:${line}:${column}`, {
      place: { file, line, column },
    });
  const places = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 7), at('a', 9, 2), at('b', 1, 1)];
  const shown = formatDiagnostics(places, PLAIN).match(/at .*/g);
  expect(shown).toEqual(['at a:9:2', 'at a:9:7', 'at a:10:1', 'at b:1:1']);
});

test('counts errors first', () => {
  const warning = warningAt('load/not-utf8', 'One.');
  const note = { ...warning, severity: 'note', message: 'Two.' } as const;
  expect(countDiagnostics([warning, unknownOrganisation, errorAt('write/locked', 'x')])).toBe(
    '2 errors, 1 warning',
  );
  expect(countDiagnostics([warning, note, warning])).toBe('1 warning, 1 note');
  expect(countDiagnostics([])).toBeUndefined();
});

test('colours the severity on a terminal', () => {
  expect(formatDiagnostics([unknownOrganisation], COLOURED)).toContain('\u001b[31merror\u001b[0m');
  expect(formatDiagnostics([warningAt('load/not-utf8', 'x')], COLOURED)).toContain(
    '\u001b[33mwarning\u001b[0m',
  );
});

test('a source cannot steer the terminal or turn its text round', () => {
  const nasty = errorAt('load/not-utf8', 'A \u001b[2Jname\u202e.', {
    place: { file: 'a\u0007.md', line: 1, column: 1 },
    excerpt: '\u001b]0;title\u0007 a\tb \u2066x',
    hints: ['\u009bx'],
  });
  const shown = formatDiagnostics([nasty], PLAIN);
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(shown).toContain('a␇.md:1:1');
  expect(shown).toContain('␛]0;title␇ a b ·x');
});
