import { describe, expect, test } from 'vitest';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { bodyPage, faultsOf, text, view } from '../../support/small-elements.js';
import { smallPublication, smallTemplate } from '../../support/small-publication.js';

const PLACE = { file: 'content/sections/one.md', line: 7 };

describe('a section that is to be one page', () => {
  const lines = (count: number, min: number) => ({
    type: 'lines' as const,
    count,
    min,
    layout: 'above' as const,
    place: PLACE,
  });
  const LINE = (25 / 3 / 25.4) * 72;
  const section = (height: number) => ({
    id: 'one',
    fit: 'page' as const,
    blocks: [
      lines(6, 2),
      {
        type: 'callout' as const,
        name: 'question' as const,
        plain: false,
        place: PLACE,
        blocks: [lines(3, 2)],
      },
    ],
    height,
  });

  async function tryPage(height: number) {
    const tries: string[] = [];
    const template = smallTemplate(({ fit }) => {
      tries.push(`${fit.linesTaken} ${fit.picture}`);
      const content = height - fit.linesTaken * LINE - (fit.picture === 'small' ? 60 : 0);
      return bodyPage(
        view(
          { wrap: false, fitBox: 400, style: { minHeight: 400 } },
          view({ style: { height: content } }),
          text({}, 'end'),
        ),
      );
    });
    const outcome = await render(smallPublication([section(height)]), template, {
      memory: createRenderMemory(),
    });
    return { tries, outcome };
  }

  test('is left alone where it fits', async () => {
    expect((await tryPage(300)).tries).toEqual(['0 full']);
  });

  test('gives as many writing lines as it needs', async () => {
    const { tries, outcome } = await tryPage(400 + LINE);
    expect(tries).toEqual(['0 full', '2 full']);
    expect(outcome.diagnostics).toEqual([]);
    expect(outcome.value?.pageMap.pages).toBe(1);
  });

  test('makes its picture small when the lines are at their fewest', async () => {
    const { tries } = await tryPage(400 + 6 * LINE);
    expect(tries).toEqual(['0 full', '5 full', '5 small']);
  });

  test('is an error that says by how many lines it is too long', async () => {
    const { tries, outcome } = await tryPage(400 + 5 * LINE + 60 + 20);
    expect(tries).toEqual(['0 full', '5 full', '5 small']);
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics.map((each) => each.message)).toEqual([
      'Section “one” of edition “en” is 3 lines too long for its page.',
    ]);
  });

  test('is an error where it runs to a second page without saying its room', async () => {
    const many = Array.from({ length: 40 }, (_, index) => text({ key: index }, `Line ${index}`));
    const found = await faultsOf(() => bodyPage(...many), { id: 'one', fit: 'page' });
    expect(found.map((each) => each.code)).toEqual(['render/too-long']);
  });
});

describe('a section with a front and a back', () => {
  const sides = (count: number, height: number) =>
    bodyPage(
      ...Array.from({ length: count }, (_, side) =>
        view(
          { key: side, wrap: false, fitBox: 400, style: { minHeight: 400 } },
          view({ style: { height } }),
          text({}, `side ${side}`),
        ),
      ),
    );

  async function printed(count: number, height = 300) {
    const template = smallTemplate(() => sides(count, height), { sides: 2, product: 'cards' });
    const publication = smallPublication([{ id: 'one', fit: 'page' }]);
    return await render(publication, template, { memory: createRenderMemory() });
  }

  test('may have two pages', async () => {
    const { value, diagnostics } = await printed(2);
    expect(diagnostics).toEqual([]);
    expect(value?.pageMap.pages).toBe(2);
  });

  test('may not have three, nor a side that is too full', async () => {
    for (const { diagnostics } of [await printed(3), await printed(2, 500)]) {
      expect(diagnostics.map(({ code }) => code)).toEqual(['render/too-long']);
    }
  });

  test('is not told to go on on another page, where it cannot', async () => {
    const { diagnostics } = await printed(3);
    expect(diagnostics[0]?.hints.join(' ')).not.toContain('fit: flow');
  });
});

test('a page that shares out its room among sections says how many there are', async () => {
  const tall = bodyPage(
    view({ wrap: false, fitBox: 400, style: { minHeight: 400 } }, view({ style: { height: 500 } })),
  );
  const template = smallTemplate(() => tall, { leads: ({ isFirst }) => isFirst });
  const publication = smallPublication([{ id: 'one' }, { id: 'two' }, { id: 'three' }]);
  const { diagnostics } = await render(publication, template, { memory: createRenderMemory() });
  expect(diagnostics[0]?.hints).toContain('or print fewer of the 3 sections that share this page');
});

test('a template is told by how much a page was too full before its picture was made small', async () => {
  const excesses: (number | undefined)[] = [];
  const template = smallTemplate(({ fit }) => {
    excesses.push(fit.excess);
    return bodyPage(
      view(
        { wrap: false, fitBox: 400, style: { minHeight: 400 } },
        view({ style: { height: 430 - (fit.excess ?? 0) } }),
      ),
    );
  });
  const publication = smallPublication([{ id: 'one', fit: 'page' }]);
  const { diagnostics } = await render(publication, template, { memory: createRenderMemory() });
  expect(diagnostics).toEqual([]);
  expect(excesses).toEqual([undefined, expect.closeTo(30, 1)]);
});
