import { Page, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import type { PageRequest } from '../../src/model/template.js';
import { type Rendered, render } from '../../src/render/render.js';
import { createRenderMemory } from '../../src/render/render-memory.js';
import { type ReadPdf, readPdf } from './read-pdf.js';
import { SANS, type SmallSection, smallPublication, smallTemplate } from './small-publication.js';

type Props = Readonly<Record<string, unknown>>;

/** Elements with props that React-PDF's types do not know. */
export function text(props: Props, ...children: readonly ReactNode[]): ReactElement {
  const style = { fontFamily: [SANS], fontSize: 10, lineHeight: '5mm', ...(props['style'] ?? {}) };
  return createElement(Text, { ...props, style } as never, ...children);
}

export function inline(props: Props, ...children: readonly ReactNode[]): ReactElement {
  return createElement(Text, props as never, ...children);
}

export function bold(...children: readonly ReactNode[]): ReactElement {
  return inline({ style: { fontWeight: 600 } }, ...children);
}

export function view(props: Props, ...children: readonly ReactNode[]): ReactElement {
  return createElement(View, props as never, ...children);
}

export function page(props: Props, ...children: readonly ReactNode[]): ReactElement {
  return createElement(Page, { size: 'A5', ...props } as never, ...children);
}

/** Pages with a text area of 300 x 400 pt whose corner stands at 40, 30 pt. */
export function bodyPage(...children: readonly ReactNode[]): ReactElement {
  const layout = (given: { readonly children: ReactNode }) =>
    view(
      { style: { position: 'absolute', top: 30, left: 40, width: 300, minHeight: 400 } },
      given.children,
    );
  return page({ layout }, ...children);
}

export interface Tried {
  readonly rendered: Rendered;
  readonly pdf: ReadPdf;
  readonly warnings: readonly string[];
}

/** One section drawn as given; fails on any error. */
export async function drawOne(
  element: () => unknown,
  section: SmallSection = { id: 'one' },
): Promise<Tried> {
  const outcome = await render(smallPublication([section]), smallTemplate(element), {
    memory: createRenderMemory(),
    inspect: true,
  });
  if (!outcome.value) throw new Error(JSON.stringify(outcome.diagnostics));
  return {
    rendered: outcome.value,
    pdf: await readPdf(outcome.value.bytes),
    warnings: outcome.diagnostics.map((each) => each.code),
  };
}

/** Codes and messages of what is wrong with a page. */
export async function faultsOf(element: () => unknown, section: SmallSection = { id: 'one' }) {
  const outcome = await render(smallPublication([section]), smallTemplate(element), {
    memory: createRenderMemory(),
  });
  return outcome.diagnostics;
}

/** A few sections, each drawn by the same function; fails on any error. */
export async function drawBook(
  sections: readonly SmallSection[],
  draw: (request: PageRequest) => unknown,
  change: Parameters<typeof smallTemplate>[1] = {},
) {
  const outcome = await render(smallPublication(sections), smallTemplate(draw, change), {
    memory: createRenderMemory(),
  });
  if (!outcome.value) throw new Error(JSON.stringify(outcome.diagnostics));
  return { ...outcome.value, pdf: await readPdf(outcome.value.bytes) };
}
