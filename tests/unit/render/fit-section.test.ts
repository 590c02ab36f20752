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
