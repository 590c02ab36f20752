import { Canvas, Defs, LinearGradient, Path, Stop, Svg } from '@react-pdf/renderer';
import { createElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import type { PageRequest } from '../../../src/model/template.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { readPdf } from '../../support/read-pdf.js';
import { bodyPage, inline, page, text, view } from '../../support/small-elements.js';
import {
  type SmallSection,
  smallPublication,
  smallTemplate,
} from '../../support/small-publication.js';

const SECTIONS = [{ id: 'one' }, { id: 'two' }];

/** Bytes as printed with what is remembered from outputs before, and as printed alone. */
async function printTwice(
  draw: (request: PageRequest) => unknown,
  memory: ReturnType<typeof createRenderMemory>,
  sections: readonly SmallSection[] = SECTIONS,
) {
  const template = smallTemplate(draw);
  const publication = smallPublication(sections);
  const print = async (memory: ReturnType<typeof createRenderMemory>) => {
    const { value, diagnostics } = await render(publication, template, { memory });
    if (!value) throw new Error(JSON.stringify(diagnostics));
    return Buffer.from(value.bytes);
  };
  return { after: await print(memory), alone: await print(createRenderMemory()) };
}

const same = ({ placed }: PageRequest) =>
  bodyPage(
    ...Array.from({ length: 40 }, (_, line) => text({ key: line }, `${placed.section.id} ${line}`)),
  );

function signed(name: string) {
  return ({ placed }: PageRequest) => {
    const layout = (given: { readonly children: ReactNode }) =>
      view(
        { style: { position: 'absolute', top: 30, left: 40, width: 300, minHeight: 400 } },
        text({ style: { height: 20 } }, name),
        view({ style: { flexGrow: 1 } }, given.children),
      );
    return page({ layout }, text({ id: placed.section.id }, 'The same words'));
  };
}

function dotted(size: number, colour: string) {
  return () =>
    bodyPage(
      text({}, 'The same words'),
      createElement(Canvas, {
        style: { width: 20, height: 20 },
        paint: (pen) => {
          pen.rect(0, 0, size, size).fill(colour);
          return null;
        },
      }),
    );
}

function inkedPage(ink: string) {
  return () =>
    bodyPage(
      view(
        { style: { backgroundColor: ink, borderBottom: 1, borderBottomColor: '#777777' } },
        text({ style: { color: '#FFFFFF' } }, 'On a ground'),
      ),
      text(
        { style: { color: ink } },
        'In ink ',
        inline({ style: { color: '#777777' } }, 'and not'),
      ),
    );
}

function inkedHead(ink: string) {
  return () => {
    const layout = (given: { readonly children: ReactNode }) => [
      text({ key: 'head', style: { color: ink, height: 20 } }, 'A head'),
      view({ key: 'body', style: { flexGrow: 1 } }, given.children),
    ];
    return page({ layout }, text({ style: { color: '#333333' } }, 'The same words'));
  };
}

function inkedShape(ink: string) {
  return () =>
    bodyPage(
      text({}, 'The same words'),
      createElement(
        Svg,
        { viewBox: '0 0 20 20', style: { width: 20, height: 20 } },
        createElement(
          Defs,
          {},
          createElement(
            LinearGradient,
            { id: 'shade' },
            createElement(Stop, { offset: 0, stopColor: ink }),
            createElement(Stop, { offset: 1, stopColor: '#FFFFFF' }),
          ),
        ),
        createElement(Path, { d: 'M0 0h10v10z', fill: ink }),
        createElement(Path, { d: 'M10 10h10v10z' }),
        createElement(Path, { d: 'M0 10h10v10z', fill: "url('#shade')" }),
      ),
    );
}

describe('sections that are printed alike', () => {
  test('are laid out once, and every file is what it is when printed alone', async () => {
    const memory = createRenderMemory();
    await printTwice(same, memory);
    const [first, second] = [...memory.layouts.values()];
    const { after, alone } = await printTwice(same, memory);
    expect(after).toEqual(alone);
    expect([...memory.layouts.values()]).toEqual([first, second]);
  });

  test('keep the head of their own edition', async () => {
    const memory = createRenderMemory();
    await printTwice(signed('Green hands'), memory);
    const { after, alone } = await printTwice(signed('Blue door'), memory);
    expect(after).toEqual(alone);
    const { pages } = await readPdf(after);
    expect(pages[0]?.text).toContain('Blue door');
  });

  test('keep the drawings of their own edition', async () => {
    const memory = createRenderMemory();
    await printTwice(dotted(8, '#112233'), memory);
    const { after, alone } = await printTwice(dotted(12, '#112233'), memory);
    expect(after).toEqual(alone);
    expect(memory.layouts.size).toBe(4);
  });

  test.each([
    ['drawings', (ink: string) => dotted(8, ink)],
    ['words, grounds and rules', inkedPage],
    ['furniture', inkedHead],
    ['pictures of shapes', inkedShape],
  ])('get the colours of their own edition: %s', async (_, draw) => {
    const memory = createRenderMemory();
    await printTwice(draw('#AA3322'), memory);
    const kept = memory.layouts.size;
    const { after, alone } = await printTwice(draw('#4455ee'), memory);
    expect(after).toEqual(alone);
    expect(memory.layouts.size).toBe(kept);
    const first = await printTwice(draw('#AA3322'), memory);
    expect(first.after).toEqual(first.alone);
    expect(first.after).not.toEqual(after);
  });

  test('are laid out again where a colour that is called by its name would change with the head', async () => {
    const memory = createRenderMemory();
    const draw = (ink: string) => () => {
      const layout = (given: { readonly children: ReactNode }) => [
        text({ key: 'head', style: { color: ink, height: 20 } }, 'A head'),
        view({ key: 'body', style: { flexGrow: 1 } }, given.children),
      ];
      return page({ layout }, text({ style: { color: 'red' } }, 'Always red'));
    };
    await printTwice(draw('#FF0000'), memory);
    const { after, alone } = await printTwice(draw('#00FF00'), memory);
    expect(after).toEqual(alone);
  });

  test('with black in the place of a colour are laid out for themselves', async () => {
    const memory = createRenderMemory();
    const plain = (ink: string) => () =>
      bodyPage(text({}, 'Black where nothing is said'), text({ style: { color: ink } }, 'Ink'));
    await printTwice(plain('#000000'), memory);
    const { after, alone } = await printTwice(plain('#4455EE'), memory);
    expect(after).toEqual(alone);
  });

  test('keep their places on pages with other numbers', async () => {
    const memory = createRenderMemory();
    await printTwice(same, memory);
    const { after, alone } = await printTwice(same, memory, [{ id: 'new' }, ...SECTIONS]);
    expect(after).toEqual(alone);
  });

  test('that print page numbers are laid out for each', async () => {
    const memory = createRenderMemory();
    const referring = ({ placed }: PageRequest) =>
      bodyPage(text({ id: placed.section.id }, 'On page ', inline({ pageOf: 'two' }, '00')));
    await printTwice(referring, memory);
    expect(memory.layouts.size).toBe(0);
    const { after, alone } = await printTwice(referring, memory, [{ id: 'new' }, ...SECTIONS]);
    expect(after).toEqual(alone);
    expect((await readPdf(after)).pages[0]?.text).toContain('On page 3');
  });

  test('are forgotten when there are many of them, those that nobody printed again first', async () => {
    const memory = createRenderMemory();
    const words = (name: string) => () => page({}, text({}, name));
    const print = async (name: string) => {
      const { value } = await render(
        smallPublication([{ id: 'one' }]),
        smallTemplate(words(name)),
        { memory },
      );
      return Buffer.from(value?.bytes ?? []);
    };
    const first = await print('Words 0');
    const [key = ''] = memory.layouts.keys();
    for (let number = 1; number < 72; number += 1) {
      await print(`Words ${number}`);
      if (number === 30) expect(await print('Words 0')).toEqual(first);
    }
    expect(memory.layouts.size).toBe(48);
    expect(memory.layouts.has(key)).toBe(true);
    expect([...memory.layouts.keys()][0]).not.toBe(key);
  });
});
