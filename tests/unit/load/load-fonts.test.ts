import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/load/load-fonts.js';
import { readFace } from '../../../src/load/read-face.js';
import { BUILT_IN, type Files, makeProject } from '../../support/make-project.js';

const FACE = readFileSync(join(BUILT_IN, 'fonts/plex-mono/IBMPlexMono_400Regular.ttf'));
const LIMITS = { text: { name: 'sectionBytes', bytes: 1_000_000 }, aliases: 100 };
const DESCRIPTION =
  'family: Mine\nlicence: OFL-1.1\nscripts: [Latn]\nfaces: [{file: m.ttf, weight: 400}]\n';
const SOUND: Files = {
  'fonts/mine/font.yaml': DESCRIPTION,
  'fonts/mine/LICENSE': 'OFL',
  'fonts/mine/m.ttf': FACE,
};

const load = (files: Files) => loadFonts([{ root: makeProject(files), folder: 'fonts' }], LIMITS);
const faults = async (files: Files) => {
  const { diagnostics } = await load({ ...SOUND, ...files });
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
};

/** A font file of nothing but its list of tables. */
function withTables(signature: number, tables: readonly string[]): Buffer {
  const bytes = Buffer.alloc(400);
  bytes.writeUInt32BE(signature, 0);
  bytes.writeUInt16BE(tables.length, 4);
  for (const [index, tag] of tables.entries()) {
    bytes.write(tag, 12 + index * 16, 'latin1');
    bytes.writeUInt32BE(200, 12 + index * 16 + 8);
  }
  return bytes;
}
const TTF = 0x00010000;

describe('a font folder', () => {
  it('gives a family with the measures of its faces', async () => {
    const { value, diagnostics } = await load(SOUND);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject([
      {
        family: 'Mine',
        licence: 'OFL-1.1',
        scripts: ['Latn'],
        faces: [{ weight: 400, ascent: 1.025 }],
      },
    ]);
    expect(value[0]?.faces[0]?.file).toMatch(/fonts.mine.m\.ttf$/);
  });

  it('replaces a family of the same name in a place before', async () => {
    const first = { root: makeProject(SOUND), folder: 'fonts' };
    const second = { root: makeProject(SOUND), folder: 'fonts' };
    const { value } = await loadFonts([first, second], LIMITS);
    expect(value.map(({ faces }) => faces[0]?.file.startsWith(second.root))).toEqual([true]);
  });

  it('of an organisation says whose it is, and replaces no other one’s', async () => {
    const root = makeProject(SOUND);
    const places = ['shed', 'union'].map((organisation) => ({
      root,
      folder: 'fonts',
      organisation,
    }));
    const { value } = await loadFonts([{ root, folder: 'fonts' }, ...places], LIMITS);
    expect(value.map(({ family, organisation }) => [family, organisation])).toEqual([
      ['Mine', undefined],
      ['Mine', 'shed'],
      ['Mine', 'union'],
    ]);
  });

  it('needs a description and a licence', async () => {
    const { diagnostics } = await load({ 'fonts/mine/m.ttf': FACE });
    expect(diagnostics.map(({ code }) => code)).toEqual(['load/missing-file']);
    const withoutLicence = await load({
      'fonts/mine/font.yaml': DESCRIPTION,
      'fonts/mine/m.ttf': FACE,
    });
    expect(withoutLicence.diagnostics.map(({ code }) => code)).toEqual(['load/missing-licence']);
  });

  it('checks the description', async () => {
    expect(
      await faults({ 'fonts/mine/font.yaml': DESCRIPTION.replace('m.ttf', 'm.woff2') }),
    ).toEqual(['yaml/wrong-value “file” cannot be the text “m.woff2”.']);
    expect(
      await faults({ 'fonts/mine/font.yaml': DESCRIPTION.replace('m.ttf', '../m.ttf') }),
    ).toEqual(['yaml/wrong-value “file” cannot be the text “../m.ttf”.']);
  });

  it('points at the file name when the file is not there', async () => {
    const { diagnostics } = await load({
      ...SOUND,
      'fonts/mine/font.yaml': DESCRIPTION.replace('m.ttf', 'n.ttf'),
    });
    expect(diagnostics).toMatchObject([
      { code: 'load/missing-file', place: { file: 'fonts/mine/font.yaml', line: 4, column: 16 } },
    ]);
  });

  it('refuses web fonts, collections and variable fonts under a false name', async () => {
    const because = async (bytes: Uint8Array) => (await faults({ 'fonts/mine/m.ttf': bytes }))[0];
    const cannot = 'load/bad-font “fonts/mine/m.ttf” cannot be used: ';
    expect(await because(Buffer.from('wOFF, and more'))).toBe(`${cannot}it is a web font (WOFF).`);
    expect(await because(Buffer.from('wOF2, and more'))).toBe(`${cannot}it is a web font (WOFF2).`);
    expect(await because(Buffer.from('ttcf, and more'))).toBe(
      `${cannot}it is a collection of fonts (TTC).`,
    );
    expect(await because(withTables(TTF, ['fvar']))).toBe(`${cannot}it is a variable font.`);
    expect(await because(Buffer.from('GIF89a'))).toBe(`${cannot}it is not a sound font file.`);
  });
});

describe('reading a face', () => {
  it('is not thrown off by damaged files', () => {
    const fault = { reason: 'it is not a sound font file' };
    expect(readFace(new Uint8Array())).toMatchObject(fault);
    expect(readFace(FACE.subarray(0, 60))).toMatchObject(fault);
    expect(readFace(withTables(TTF, ['head']))).toMatchObject(fault);
    expect(readFace(withTables(TTF, ['head', 'hhea']))).toMatchObject(fault);
  });

  it('takes OpenType fonts with PostScript outlines', () => {
    const bytes = withTables(0x4f54544f, ['head', 'hhea']);
    bytes.writeUInt16BE(1000, 218);
    bytes.writeInt16BE(900, 204);
    bytes.writeInt16BE(-250, 206);
    expect(readFace(bytes)).toEqual({ ascent: 0.9, descent: 0.25 });
  });
});
