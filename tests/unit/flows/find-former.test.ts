import { describe, expect, it } from 'vitest';
import { findFormer } from '../../../src/flows/translate/find-former.js';
import type { History, Version } from '../../../src/model/history.js';

/** Versions of one word a text, “a b”: each word is its own hash. */
async function search(hashes: readonly string[], versions: readonly (readonly string[])[]) {
  const read: string[] = [];
  async function* remember(): History {
    for (const [date = '', text = ''] of versions) {
      read.push(date);
      const version: Version = { date, text };
      yield await Promise.resolve(version);
    }
  }
  const cut = (text: string) => text.split(' ').map((word) => ({ hash: word, text: `“${word}”` }));
  const found = await findFormer(hashes, remember(), cut);
  return { found: Object.fromEntries(found), read };
}

const VERSIONS = [
  ['2026-04-01', 'seeds'],
  ['2026-03-01', 'beans peas'],
  ['2026-02-01', 'beans corn'],
  ['2026-01-01', 'beans'],
];

describe('the search for former texts', () => {
  it('takes each from the newest version that has it, and reads no older ones', async () => {
    expect(await search(['beans', 'corn'], VERSIONS)).toEqual({
      found: {
        beans: { date: '2026-03-01', text: '“beans”' },
        corn: { date: '2026-02-01', text: '“corn”' },
      },
      read: ['2026-04-01', '2026-03-01', '2026-02-01'],
    });
  });

  it('gives what there is where one was never kept', async () => {
    const { found, read } = await search(['weeds', 'peas'], VERSIONS);
    expect(found).toEqual({ peas: { date: '2026-03-01', text: '“peas”' } });
    expect(read).toHaveLength(4);
  });

  it('asks for no version where nothing is sought, and finds nothing where there is none', async () => {
    expect(await search([], VERSIONS)).toEqual({ found: {}, read: [] });
    expect(await search(['beans'], [])).toEqual({ found: {}, read: [] });
  });
});
