import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { bodyPage, drawOne, text, view } from '../../support/small-elements.js';

const heading = (name: string) => text({ minPresenceAhead: 36 }, name);
const space = () => view({ style: { minHeight: 14 } });

async function pagesWith(...elements: readonly ReactElement[]) {
  const { pdf } = await drawOne(() => bodyPage(...elements));
  return pdf.pages.map((page) => page.text);
}

const many = (count: number, make: (index: number) => readonly ReactElement[]) =>
  Array.from({ length: count }, (_, index) => make(index)).flat();

describe('headings', () => {
  test('over a line each fill page after page', async () => {
    const entries = many(60, (index) => [space(), heading(`H${index}`), text({}, `t${index}`)]);
    const pages = await pagesWith(...entries);
    const counts = pages.map((page) => page.match(/H\d+/g)?.length ?? 0);
    expect(counts.slice(0, -1).every((count) => count >= 8)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60);
    for (const page of pages) expect(page).toMatch(/t\d+$/);
  });

  test('over a short list each fill page after page', async () => {
    const entries = many(60, (index) => [
      space(),
      heading(`H${index}`),
      view({}, view({ style: { flexDirection: 'row' } }, text({}, `t${index}`))),
    ]);
    const pages = await pagesWith(...entries);
    expect(pages.length).toBeLessThan(9);
    for (const page of pages) expect(page).toMatch(/t\d+$/);
  });

  test('with nothing between them fill page after page', async () => {
    const pages = await pagesWith(...many(100, (index) => [heading(`H${index}`)]));
    expect(pages).toHaveLength(4);
  });

  test('two in a row stay with the text under them', async () => {
    const before = view({ style: { height: 360 } });
    const pages = await pagesWith(before, heading('One'), heading('Two'), text({}, 'text'));
    expect(pages).toEqual(['', 'One Two text']);
  });

  test('stay with two lines of a longer text', async () => {
    const before = view({ style: { height: 360 } });
    const long = text({ orphans: 2, widows: 2 }, 'word '.repeat(200));
    const pages = await pagesWith(before, heading('One'), long, heading('Two'), text({}, 'end'));
    expect(pages[0]).toBe('');
    expect(pages[1]).toMatch(/^One word/);
  });
});
