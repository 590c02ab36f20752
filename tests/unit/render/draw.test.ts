import { Link } from '@react-pdf/renderer';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { PageRequest } from '../../../src/model/template.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { bold, drawBook, inline, page, text, view } from '../../support/small-elements.js';
import { smallPublication, smallTemplate } from '../../support/small-publication.js';

const titlePage = ({ placed }: PageRequest) =>
  page({}, text({ id: placed.section.id }, `Words of ${placed.section.id}`));

describe('the file', () => {
  const linked = ({ placed }: PageRequest) =>
    page(
      {},
      view(
        { style: { marginTop: 50 } },
        text(
          { id: placed.section.id, outline: { title: `On ${placed.section.id}`, level: 1 } },
          'Go to ',
          inline({ href: '#two' }, 'the second'),
          ' or ',
          inline({ href: 'https://example.org/?a=1&b=2' }, 'outside'),
        ),
        text(
          { id: `${placed.section.id}-sub`, outline: { title: 'Below', level: 2 } },
          'more ',
          inline({ id: `${placed.section.id}-inline` }, 'inside'),
        ),
        createElement(Link, { src: '#one' }, text({}, 'back')),
      ),
    );

  test('has links inside and outside, destinations and a nested outline', async () => {
    const { pdf, pageMap } = await drawBook([{ id: 'one' }, { id: 'two' }], linked);
    expect(pdf.pages[0]?.links.map(({ url, page: target }) => url ?? target)).toEqual([
      2,
      'https://example.org/?a=1&b=2',
      1,
    ]);
    expect(pdf.outline).toEqual([
      { title: 'On one', page: 1, items: [{ title: 'Below', page: 1, items: [] }] },
      { title: 'On two', page: 2, items: [{ title: 'Below', page: 2, items: [] }] },
    ]);
    expect(pageMap.anchors).toMatchObject({ 'two-sub': 2, 'two-inline': 2 });
  });

  test('says what it is, in its language', async () => {
    const { pdf } = await drawBook([{ id: 'one' }], titlePage);
    expect(pdf.language).toBe('en');
    expect(pdf.metadata).toMatchObject({
      Title: 'Small & simple',
      Author: 'CoopLab partners',
      Subject: 'Start to Coop, Step 2',
      Keywords: 'cooperative, work',
      Creator: 'coop-press 0.1.0',
      Producer: 'coop-press',
      CreationDate: 'D:20231114221320Z',
    });
  });

  test('names its trim box and shows its title', async () => {
    const { bytes } = await drawBook([{ id: 'one' }], titlePage);
    const source = Buffer.from(bytes).toString('latin1');
    expect(source).toMatch(/\/TrimBox \[0 0 419\.5[\d.]+ 595\.2[\d.]+\]/);
    expect(source).toContain('/DisplayDocTitle true');
  });

  test('is the same byte for byte when it is made again', async () => {
    const memory = createRenderMemory();
    const made: Buffer[] = [];
    for (const kept of [createRenderMemory(), memory, memory]) {
      const publication = smallPublication([{ id: 'one' }, { id: 'two' }]);
      const { value } = await render(publication, smallTemplate(linked), { memory: kept });
      made.push(Buffer.from(value?.bytes ?? []));
    }
    expect(made[0]?.length).toBeGreaterThan(1000);
    expect(made[1]?.equals(made[0] as Buffer)).toBe(true);
    expect(made[2]?.equals(made[0] as Buffer)).toBe(true);
  });

  test('embeds each face once, and none of the standard ones', async () => {
    const { bytes } = await drawBook([{ id: 'one' }, { id: 'two' }], () =>
      page(
        {},
        text({}, 'plain ', bold('bold'), ' plain\n\nnew'),
        text({ style: { fontSize: 20 } }, 'big'),
      ),
    );
    const source = Buffer.from(bytes).toString('latin1');
    expect(source.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(source).not.toMatch(/Helvetica|\/Type1/);
  });
});
