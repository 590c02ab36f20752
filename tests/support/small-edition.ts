import type { Drawing } from '../../src/model/art.js';
import type { Brand } from '../../src/model/brand.js';
import type { Edition } from '../../src/model/edition.js';
import type { Guide, Part } from '../../src/model/guide.js';
import type { Section } from '../../src/model/section.js';
import type { Template } from '../../src/model/template.js';
import { parseSection } from '../../src/parse/parse-section.js';

/** A section from its Markdown; the head may be left out but for what matters. */
export function smallSection(id: string, markdown: string, head = 'kind: reading'): Section {
  const title = /^title:/m.test(head) ? '' : `title: ${id}\n`;
  const text = `---\n${title}${head}\n---\n\n${markdown}\n`;
  const path = `content/sections/${id}.md`;
  const { value, diagnostics } = parseSection({ path, text }, { language: 'en' });
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export const DRAWING: Drawing = {
  title: '',
  width: 1,
  height: 1,
  viewBox: [0, 0, 1, 1],
  paths: [],
};

export const BRAND: Brand = {
  inks: {
    text: '#000000',
    dark: '#000000',
    accent: '#000000',
    overlap: '#000000',
    example: '#000000',
  },
  steps: {},
  families: { display: 'Serif', text: 'Sans', code: 'Mono', symbols: 'Symbols' },
  lockup: { name: 'Green hands', tagline: '' },
  logos: [],
  cover: { style: 'broadside' },
};

export function smallGuide(parts: readonly Part[], change: Partial<Guide> = {}): Guide {
  return {
    place: { file: 'content/guide.yaml' },
    language: 'en',
    title: 'A garden together',
    series: { name: 'Green hands', tagline: '' },
    steps: [],
    author: 'The gardeners',
    subject: 'Gardens',
    keywords: ['beds'],
    parts,
    ...change,
  };
}

export function smallPart(
  id: string,
  sections: readonly string[],
  change: Partial<Part> = {},
): Part {
  return {
    id,
    contents: true,
    sections: sections.map((name, index) => ({
      id: name,
      place: 'any',
      contents: true,
      source: { file: 'content/guide.yaml', line: index + 1 },
    })),
    ...change,
  };
}

/** An edition of a few sections in one part, in their order. */
export function smallEdition(sections: readonly Section[], change: Partial<Edition> = {}): Edition {
  const ids = sections.map(({ id }) => id);
  return {
    name: 'en',
    place: { file: 'content/editions/en.yaml' },
    draft: false,
    language: 'en',
    direction: 'ltr',
    isReviewed: true,
    guide: smallGuide([smallPart('all', ids)]),
    sections: Object.fromEntries(sections.map((section) => [section.id, section])),
    strings: {},
    brand: BRAND,
    fonts: [],
    art: { drawings: { bridge: DRAWING, 'bridge.rtl': DRAWING }, icons: { house: DRAWING } },
    images: {},
    outputs: [],
    ...change,
  };
}

export function smallTemplate(change: Partial<Template> = {}): Template {
  return {
    name: 'booklet',
    description: 'for tests',
    papers: ['a5', 'half-letter'],
    audience: 'participant',
    kinds: ['cover', 'contents', 'reading', 'reason', 'worksheet', 'activity'],
    start: 'any',
    multipleOf: 4,
    strings: [],
    page: () => null,
    ...change,
  };
}
