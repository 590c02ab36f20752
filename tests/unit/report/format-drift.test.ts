import { expect, test } from 'vitest';
import { formatDrift } from '../../../src/report/format-drift.js';

test('sets every line of a text apart, and shows what would steer a terminal', () => {
  const now = { file: 'b.md', line: 7, text: 'One\n\n\u001b[31mtwo' };
  const sections = [
    { section: 'day', texts: [{ state: 'new', key: 'block 1', now } as const] },
    { section: 'night', texts: [{ state: 'gone', key: 'block', hash: '01234567' } as const] },
  ];
  expect(formatDrift({ language: 'fr', sections })).toBe(`b.md:7  new  day block 1
  now
    | One
    |
    | ␛[31mtwo

gone  night block
`);
});
