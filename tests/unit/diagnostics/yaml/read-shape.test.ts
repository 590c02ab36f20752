import { expect, it } from 'vitest';
import { z } from 'zod';
import { readShape } from '../../../../src/diagnostics/yaml/read-shape.js';

const schema = z.strictObject({ title: z.string() });
const read = (text: string) =>
  readShape({ file: 'a.md', text, firstLine: 2 }, { schema, aliasLimit: 100 });

it('reads and checks in one go', () => {
  expect(read('title: A\r\n').value).toEqual({ title: 'A' });
  expect(read('title: 1').diagnostics[0]?.code).toBe('yaml/wrong-value');
  expect(read('title: [').diagnostics[0]?.code).toBe('yaml/syntax');
});

it('finds characters that nobody sees', () => {
  const { value, diagnostics } = read('# one\ntitle: A\u202eb\u0007\r\n');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'yaml/control-character',
      message: 'An invisible character U+202E stands here.',
      place: { file: 'a.md', line: 3, column: 9 },
      excerpt: 'title: A\ufffdb\ufffd',
    },
    { message: 'An invisible character U+0007 stands here.' },
  ]);
});
