import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawBook, page, text } from '../../support/small-elements.js';
import type { SmallSection } from '../../support/small-publication.js';

const translated: SmallSection = { id: 'a', language: 'fr' };
const base = (id: string): SmallSection => ({ id, language: 'en', isUntranslated: true });

/** What each page paints, as the file says it. */
function contentsOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const found: string[] = [];
  for (let from = file.indexOf('stream\n'); from >= 0; from = file.indexOf('stream\n', from + 1)) {
    const end = file.indexOf('\nendstream', from);
    try {
      found.push(inflateSync(file.subarray(from + 'stream\n'.length, end)).toString('latin1'));
    } catch {
      // Not packed: the end of another stream.
    }
  }
  return found.filter((each) => each.includes('BT'));
}

const marked = (content: string) => /\/Span <<\/Lang \(([\w-]+)\)>> BDC/.exec(content)?.[1];

test('a page that is not translated says which language it is in, all others say nothing', async () => {
  const sections = [translated, base('b'), { ...translated, id: 'c' }, base('d')];
  const { bytes } = await drawBook(sections, ({ placed }) =>
    page({}, text({}, placed.section.id), text({ break: true }, 'more')),
  );
  const pages = contentsOf(bytes);
  expect(pages.map(marked)).toEqual([
    undefined,
    undefined,
    'en',
    'en',
    undefined,
    undefined,
    'en',
    'en',
  ]);
  for (const content of pages) {
    expect(content.match(/BDC/g)?.length).toBe(content.match(/EMC/g)?.length);
    if (marked(content)) expect(content.trim().endsWith('EMC')).toBe(true);
  }
});

test('a page shared with a translated section says nothing', async () => {
  const leads = ({ section }: { readonly section: { readonly id: string } }) => section.id !== 'b';
  const draw = () => page({}, text({}, 'both'));
  const shared = await drawBook([base('a'), { ...translated, id: 'b' }], draw, { leads });
  expect(contentsOf(shared.bytes).map(marked)).toEqual([undefined]);
  const alike = await drawBook([base('a'), base('b')], draw, { leads });
  expect(contentsOf(alike.bytes).map(marked)).toEqual(['en']);
});
