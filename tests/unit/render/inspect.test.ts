import { expect, test } from 'vitest';
import { bodyPage, drawOne, text, view } from '../../support/small-elements.js';

function paragraphs(count: number) {
  return Array.from({ length: count }, (_, index) => text({ key: index }, `Line ${index}`));
}

test('gives every box and baseline as it is drawn', async () => {
  const { rendered, pdf } = await drawOne(() =>
    bodyPage(
      view(
        { part: 'callout', style: { padding: 7, marginTop: 11 } },
        text(
          { role: 'lead', style: { position: 'relative', top: 3.5, width: 120, fontSize: 13 } },
          'Several words over more than one line',
        ),
        text({ style: { textAlign: 'right' } }, 'right'),
        text({ style: { alignSelf: 'center', textAlign: 'center' } }, 'middle'),
        text({ style: { letterSpacing: 1, paddingLeft: 5, paddingTop: 4 } }, 'wide letters'),
      ),
      ...paragraphs(40),
    ),
  );
  const drawn = pdf.pages.flatMap((each) =>
    each.words.map((word) => ({ ...word, on: each.number })),
  );
  const lines = (rendered.boxes ?? []).flatMap((box) =>
    (box.lines ?? []).map((line) => ({ ...line, on: box.page })),
  );
  expect(lines.length).toBeGreaterThan(44);
  for (const line of lines) {
    const first = line.text.split(' ')[0];
    const word = drawn.find(
      (each) =>
        each.text === first && each.on === line.on && Math.abs(each.y - line.baseline) < 0.001,
    );
    expect(word, line.text).toBeDefined();
    expect(word?.x).toBeCloseTo(line.left, 2);
    expect(word?.size).toBe(line.size);
  }
  expect(rendered.boxes?.find((box) => box.part === 'callout')).toMatchObject({
    kind: 'box',
    page: 1,
    section: 'one',
  });
  const lead = rendered.boxes?.find((box) => box.role === 'lead');
  expect(lead?.left).toBeCloseTo((47 * 25.4) / 72, 3);
  expect(lead?.top).toBeCloseTo(((30 + 11 + 7 + 3.5) * 25.4) / 72, 3);
});
