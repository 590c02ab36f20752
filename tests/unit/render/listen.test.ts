import { expect, test } from 'vitest';
import { listen } from '../../../src/render/listen.js';

const { console: spoken } = globalThis;

test('keeps what is said while it listens, errors and places filled in', async () => {
  const { value, complaints } = await listen(async () => {
    spoken.warn('one');
    spoken.error('%s has no key, %s', 'View', 3);
    spoken.log(new Error('broken'), 'more');
    spoken.info('first line\nsecond line');
    spoken.error('place %s');
    return 7;
  });
  expect(value).toBe(7);
  expect(complaints).toEqual(['one', 'View has no key, 3', 'broken more', 'first line', 'place']);
});

test('gives the console back, also when the work fails', async () => {
  const { log } = spoken;
  await expect(listen(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(spoken.log).toBe(log);
});
