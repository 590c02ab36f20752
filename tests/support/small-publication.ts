import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';
import { parse } from 'yaml';
import type { FontFamily } from '../../src/model/font.js';
import type { PlacedSection, Publication } from '../../src/model/publication.js';
import type { Section } from '../../src/model/section.js';
import type { Template } from '../../src/model/template.js';
import { PAPERS } from '../../src/print/papers.js';
import type { StartPlace } from '../../src/print/starts.js';

const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));

/** The families that come with the project. */
export const FAMILIES: readonly FontFamily[] = [
  'plex-sans',
  'plex-serif',
  'plex-mono',
  'noto-sans-symbols-2',
].map(readFamily);

export const SANS = 'IBM Plex Sans';
export const SERIF = 'IBM Plex Serif';

function readFamily(folder: string): FontFamily {
  const file = parse(readFileSync(`${FONTS}${folder}/font.yaml`, 'utf8')) as {
    readonly family: string;
    readonly licence: string;
    readonly scripts: readonly string[];
    readonly faces: readonly { readonly file: string; readonly weight: number }[];
  };
  return {
    family: file.family,
    licence: file.licence,
    scripts: file.scripts,
    faces: file.faces.map(({ file: name, weight }) => {
      const path = `${FONTS}${folder}/${name}`;
      const face = openSync(path) as unknown as {
        readonly ascent: number;
        readonly descent: number;
        readonly unitsPerEm: number;
      };
      const ascent = face.ascent / face.unitsPerEm;
      return { file: path, weight, ascent, descent: -face.descent / face.unitsPerEm };
    }),
  };
}

export interface SmallSection extends Partial<Omit<Section, 'id'>> {
  readonly id: string;
  readonly start?: StartPlace;
}

/** A publication of a few made-up sections on A5, enough to draw pages with. */
export function smallPublication(
  sections: readonly SmallSection[],
  change: Partial<Publication> = {},
): Publication {
  const part = { id: 'all', contents: true, sections: [] };
  const place = { file: 'content/guide.yaml' };
  return {
    edition: 'en',
    template: 'small',
    language: 'en',
    direction: 'ltr',
    isReviewed: true,
    paper: PAPERS.a5,
    variant: 'full',
    guide: { place, language: 'en' } as unknown as Publication['guide'],
    brand: {} as unknown as Publication['brand'],
    fonts: FAMILIES,
    strings: {},
    art: { drawings: {}, icons: {} },
    images: {},
    sections: sections.map((section, index) => placed(section, index, sections.length)),
    contents: [{ entries: [] }],
    metadata: {
      title: 'Small & simple',
      author: 'CoopLab partners',
      subject: 'Start to Coop, Step 2',
      keywords: ['cooperative', 'work'],
      creator: 'coop-press 0.1.0',
      date: 1_700_000_000,
    },
    ...change,
  };

  function placed(given: SmallSection, index: number, count: number): PlacedSection {
    const { start = 'any', ...section } = given;
    return {
      section: {
        place: { file: `content/sections/${given.id}.md`, line: 1 },
        language: 'en',
        kind: 'reading',
        title: [{ type: 'text', value: given.id }],
        shortTitle: given.id,
        audience: 'participant',
        fit: 'flow',
        minLines: 2,
        blocks: [],
        notes: [],
        ...section,
      } as Section,
      part,
      start,
      source: { file: 'content/guide.yaml', line: index + 1 },
      number: index + 1,
      ofAll: count,
      ordinal: index + 1,
      ofKind: count,
      isFirst: index === 0,
      isLast: index === count - 1,
    };
  }
}

/** A template that draws each section by one function. */
export function smallTemplate(page: Template['page'], change: Partial<Template> = {}): Template {
  return {
    name: 'small',
    description: 'for tests',
    papers: ['a5'],
    audience: 'participant',
    kinds: ['reading'],
    start: 'any',
    multipleOf: 1,
    strings: [],
    page,
    ...change,
  };
}
