import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { findUnread } from '../../../src/load/find-unread.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from '../../support/make-project.js';

const find = (files: Files) => findUnread(makeProject({ ...SMALL_GUIDE, ...files }));

describe('a file that nothing reads', () => {
  test.each([
    ['languages/fr/string.yaml', 'the nearest name is “strings.yaml”'],
    ['languages/fr/Strings.yaml', 'the nearest name is “strings.yaml”'],
    ['languages/fr/glosary.yaml', 'the nearest name is “glossary.yaml”'],
    ['languages/fr/reason-1.md', 'sections lie in “content/languages/fr/sections”'],
    ['languages/fr/sections/reason-1.markdown', 'call it “reason-1.md”'],
    ['languages/fr/sections/reason-1.md.txt', 'call it “reason-1.md”'],
    ['languages/strings.yaml', 'put it into a folder of “content/languages”'],
    ['organisations/shed/facts.yml', 'the nearest name is “facts.yaml”'],
    ['organisations/shed/brand.yaml.txt', 'the nearest name is “brand.yaml”'],
    ['organisations/shed/fr/words.yaml', 'strings.yaml'],
    ['countries/BE-WAL/section.yaml', 'the nearest name is “sections.yaml”'],
    ['countries/BE/fr/sections/a.docx', 'files in this folder end in “.md”'],
    ['editions/en.json', 'call it “en.yaml”'],
    ['drawings/spade.ai', 'files in this folder end in “.svg”'],
    ['guide.yml', 'the nearest name is “guide.yaml”'],
    ['strings.json', 'the nearest name is “strings.yaml”'],
  ])('%s', async (path, hint) => {
    const [told, ...others] = await find({ [`content/${path}`]: 'x' });
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      code: 'load/unread-file',
      severity: 'warning',
      message: `Nothing reads “${path.split('/').at(-1)}” here.`,
      place: { file: `content/${path}` },
    });
    expect(told?.hints.join()).toContain(hint);
  });
});

describe('a folder that nothing reads', () => {
  test.each([
    ['languages/fr/section', 'the nearest name is “sections”'],
    ['section', 'the nearest name is “sections”'],
    ['language/fr', 'the nearest name is “languages”'],
    ['sections/later', 'put its files into “content/sections”'],
    ['organisations/shed/font/mono', 'the nearest name is “fonts”'],
    ['countries/BE/sections', 'as “content/countries/BE/fr/sections”'],
  ])('%s is told once, however much it holds', async (folder, hint) => {
    const told = await find({
      [`content/${folder}/a.md`]: 'x',
      [`content/${folder}/b.yaml`]: 'x',
    });
    expect(told.map(({ code }) => code)).toEqual(['load/unread-file']);
    expect(`content/${folder}`).toContain(told[0]?.place?.file);
    expect(told[0]?.hints.join()).toContain(hint);
  });
});

describe('nothing is said about', () => {
  it('our own content', async () => {
    expect(await findUnread(BUILT_IN)).toEqual([]);
  });

  it('what a layer may have', async () => {
    const layers = [
      'languages/fr/guide.yaml',
      'languages/zh-Hant/strings.yaml',
      'languages/fr/glossary.yaml',
      'languages/fr/sections/welcome.MD',
      'organisations/shed/brand.yaml',
      'organisations/shed/facts.yaml',
      'organisations/shed/sections.yaml',
      'organisations/shed/fonts/mono/font.yaml',
      'organisations/shed/fr/strings.yaml',
      'organisations/shed/fr_BE/guide.yaml',
      'organisations/shed/fr/sections/a.md',
      'countries/BE/facts.yaml',
      'countries/BE-WAL/nl-BE/sections/a.md',
      'editions/fr.yml',
    ];
    const files = layers.map((path) => [`content/${path}`, 'x']);
    expect(await find(Object.fromEntries(files))).toEqual([]);
  });

  it('pictures wherever they lie, notes, licences and hidden files', async () => {
    const others = [
      'photos/2026/bed.JPG',
      'photos/map.webp',
      'languages/fr/flag.svg',
      'organisations/shed/logos/logo.png',
      'organisations/shed/logos/README.md',
      'sections/plan.txt',
      'LICENSE',
      'README.md',
      'languages/fr/.strings.yaml.swp',
      '.cache/a.md',
      'sections/welcome.md~',
    ];
    const files = others.map((path) => [`content/${path}`, 'x']);
    expect(await find(Object.fromEntries(files))).toEqual([]);
  });

  it('a folder that is not there', async () => {
    expect(await findUnread('/no/such/folder')).toEqual([]);
  });
});

test('a link is told by its name: it may lead to a folder of pictures', async () => {
  const root = makeProject(SMALL_GUIDE);
  symlinkSync(root, join(root, 'content/shared'));
  symlinkSync(join(root, 'content/guide.yaml'), join(root, 'content/string.yaml'));
  expect((await findUnread(root)).map(({ place }) => place?.file)).toEqual(['content/string.yaml']);
});
