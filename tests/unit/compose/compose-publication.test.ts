import { describe, expect, it } from 'vitest';
import type { PartEntry } from '../../../src/model/guide.js';
import type { Template } from '../../../src/model/template.js';
import { PAPERS } from '../../../src/print/papers.js';
import { compose, ids, OPTIONS, PLACE, placed } from '../../support/compose-small.js';
import { smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

const reading = (id: string) => smallSection(id, 'Text.');
const reason = (id: string) => smallSection(id, 'Text.', 'kind: reason');

describe('what a publication prints', () => {
  it('is in the reading order of the guide, not of the files', () => {
    const guide = smallGuide([smallPart('one', ['c', 'a']), smallPart('two', ['b'])]);
    const all = placed([reading('a'), reading('b'), reading('c')], { edition: { guide } });
    expect(ids(all)).toEqual(['c', 'a', 'b']);
    expect(all.map(({ part }) => part.id)).toEqual(['one', 'one', 'two']);
    expect(all.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('is of the kinds that the template takes, for its readers, and for the templates that a section names', () => {
    const sections = [
      reading('a'),
      smallSection('imprint', 'Text.', 'kind: imprint'),
      smallSection('plan', 'Text.', 'kind: activity\naudience: facilitator'),
      smallSection('slip', 'Text.', 'kind: worksheet\noutputs: [slip]'),
      smallSection('both', 'Text.', 'kind: worksheet\noutputs: [slip, booklet]'),
    ];
    expect(ids(placed(sections))).toEqual(['a', 'both']);
    const leading = { template: { audience: 'facilitator' as const } };
    expect(ids(placed(sections, leading))).toEqual(['a', 'plan', 'both']);
  });

  it('may be picked section by section, which then keep their numbers', () => {
    const sections = [reason('r1'), reading('a'), reason('r2'), reason('r3')];
    const all = placed(sections, { options: { only: ['r2'] } });
    expect(all).toMatchObject([
      { section: { id: 'r2' }, ordinal: 2, ofKind: 3, isFirst: true, isLast: true },
    ]);
  });

  it('must be something', () => {
    expect(compose([reading('a')], { template: { kinds: ['reason'] } })).toMatchObject({
      value: undefined,
      diagnostics: [
        { code: 'compose/empty-publication', place: { file: 'content/editions/en.yaml' } },
      ],
    });
  });

  it('is not picked by names that do not exist', () => {
    expect(compose([reading('goals')], { options: { only: ['gaols'] } })).toMatchObject({
      value: undefined,
      diagnostics: [{ code: 'compose/unknown-section', hints: ['the nearest name is “goals”'] }],
    });
  });

  it('has a size that the template is made for, its first where none is asked for', () => {
    expect(compose([reading('a')]).value?.paper.name).toBe('a5');
    const sized = (size: 'half-letter' | 'a4') => ({
      options: { request: { ...OPTIONS.request, size } },
    });
    expect(compose([reading('a')], sized('half-letter')).value?.paper.name).toBe('half-letter');
    expect(compose([reading('a')], sized('a4')).diagnostics).toMatchObject([
      {
        code: 'compose/unknown-size',
        place: PLACE,
        hints: [expect.any(String), 'it has: a5, half-letter'],
      },
    ]);
  });

  it('lies on the long side of its paper where the template says so', () => {
    const { width, height } = PAPERS.a5;
    const template = { orientation: 'landscape' as const };
    expect(compose([reading('a')]).value?.paper).toMatchObject({ width, height });
    expect(compose([reading('a')], { template }).value?.paper).toEqual({
      name: 'a5',
      width: height,
      height: width,
    });
  });

  it('has no more sections than the template has room for', () => {
    const sections = [reading('a'), reading('b'), reading('c')];
    expect(compose(sections, { template: { most: 3 } }).diagnostics).toEqual([]);
    expect(compose(sections, { template: { most: 2 } })).toMatchObject({
      value: undefined,
      diagnostics: [
        {
          code: 'compose/too-many-sections',
          message: '“booklet” has room for 2 sections, and “en” has 3 for it.',
          place: { file: 'content/editions/en.yaml' },
          hints: [expect.stringContaining('--section'), expect.stringContaining('outputs')],
        },
      ],
    });
    const picked = { template: { most: 2 }, options: { only: ['a', 'c'] } };
    expect(compose(sections, picked).diagnostics).toEqual([]);
  });

  it('has every word that the template prints', () => {
    const change = {
      edition: { strings: { pages: 'x', empty: '' } },
      template: { strings: ['page', 'pages', 'empty'] },
    };
    expect(compose([reading('a')], change)).toMatchObject({
      value: undefined,
      diagnostics: [
        {
          code: 'compose/missing-string',
          message: 'The interface word “page” is not set.',
          hints: ['the template “booklet” prints it', 'the nearest name is “pages”'],
        },
        { message: 'The interface word “empty” is not set.' },
      ],
    });
  });

  it('carries what the edition says, and metadata', () => {
    const images = {
      'a.png': { format: 'png' as const, bytes: new Uint8Array(), width: 1, height: 1 },
    };
    expect(compose([reading('a')], { options: { images } }).value).toMatchObject({
      edition: 'en',
      template: 'booklet',
      language: 'en',
      variant: 'full',
      images,
      metadata: {
        title: 'A garden together',
        author: 'The gardeners',
        subject: 'Gardens',
        keywords: ['beds'],
        creator: 'coop-press 1.0.0',
        date: 7,
      },
    });
  });
});

describe('where sections begin', () => {
  const entry = (id: string, place: PartEntry['place']) => ({ id, place, contents: true });
  const entries = [
    entry('a', 'verso'),
    entry('b', 'any'),
    entry('c', 'centre'),
    entry('d', 'facing'),
  ];
  const guide = smallGuide([{ ...smallPart('all', []), sections: entries }]);
  const all = ['a', 'b', 'c', 'd'].map(reading);
  const starts = (template: Partial<Template>, only: readonly string[] = [], sections = all) =>
    placed(sections, { edition: { guide }, template, options: { only } }).map((each) => each.start);

  it('is where the guide wants it in a book', () => {
    expect(starts({})).toEqual(['verso', 'any', 'centre', 'facing']);
  });

  it('is always on a front where the template makes loose sheets', () => {
    expect(starts({ start: 'recto' })).toEqual(['recto', 'recto', 'recto', 'recto']);
  });

  it('is no centre where nothing is folded or only a part is printed, but still a spread', () => {
    expect(starts({ multipleOf: 2 })).toEqual(['verso', 'any', 'verso', 'facing']);
    expect(starts({}, ['c', 'd'])).toEqual(['verso', 'facing']);
  });

  it('faces only a neighbour that is printed too', () => {
    expect(starts({}, ['b', 'd'])).toEqual(['any', 'any']);
    const hidden = smallSection('c', 'Text.', 'kind: reading\naudience: facilitator');
    expect(starts({}, [], [...all.slice(0, 2), hidden, reading('d')])).toEqual([
      'verso',
      'any',
      'facing',
    ]);
  });

  it('knows where the guide lists it', () => {
    const source = { file: 'content/guide.yaml', line: 7 };
    const listed = smallGuide([
      { ...smallPart('all', []), sections: [{ ...entry('a', 'any'), source }] },
    ]);
    expect(placed([reading('a')], { edition: { guide: listed } })).toMatchObject([{ source }]);
  });
});

describe('the contents list', () => {
  it('has the parts and sections that are printed, without covers and parts that stay out', () => {
    const guide = smallGuide([
      smallPart('front', ['cover', 'list', 'intro'], { title: 'Front' }),
      smallPart('begin', ['a', 'unseen'], { title: 'Begin' }),
      smallPart('more', ['b']),
      smallPart('loose', ['c'], { contents: false }),
      smallPart('none', ['imprint'], { title: 'None' }),
    ]);
    const sections = [
      smallSection('cover', 'Text.', 'kind: cover'),
      smallSection('list', 'Text.', 'kind: contents'),
      reading('intro'),
      smallSection(
        'a',
        'Text.',
        'title: A *long* title\nshort-title: Short\nkind: reading\nicon: house',
      ),
      smallSection('unseen', 'Text.', 'kind: debrief'),
      reading('b'),
      reading('c'),
      smallSection('imprint', 'Text.', 'kind: imprint'),
    ];
    expect(compose(sections, { edition: { guide } }).value?.contents).toEqual([
      { title: 'Front', entries: [{ anchor: 'intro', title: 'intro' }] },
      { title: 'Begin', entries: [{ anchor: 'a', title: 'Short', icon: 'house' }] },
      { entries: [{ anchor: 'b', title: 'b' }] },
    ]);
  });
});

describe('a template whose sections flow', () => {
  const flows = { template: { flows: true } };

  it('lets each of them run over as many pages as it needs', () => {
    const sections = [smallSection('a', 'Text.', 'kind: reading\nfit: page'), reason('r1')];
    expect(placed(sections).map(({ section }) => section.fit)).toEqual(['page', 'page']);
    expect(placed(sections, flows).map(({ section }) => section.fit)).toEqual(['flow', 'flow']);
  });

  it('takes no account of the places of a book', () => {
    const entry = (id: string, place: PartEntry['place']) => ({ id, place, contents: true });
    const entries = [entry('a', 'any'), entry('b', 'centre'), entry('c', 'facing')];
    const guide = smallGuide([{ ...smallPart('one', []), sections: entries }]);
    const sections = [reading('a'), reading('b'), reading('c')];
    const starts = placed(sections, { edition: { guide }, ...flows }).map(({ start }) => start);
    expect(starts).toEqual(['any', 'any', 'any']);
  });
});
