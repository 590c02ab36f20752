import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ImageOptions, type ImageWish, loadImages } from '../../../src/load/load-images.js';
import { type Files, makeProject } from '../../support/make-project.js';

const FILES: Files = {
  'content/images/bridge.png': 'png',
  'content/images/empty.png': '',
  'content/organisations/shed/logo.svg': '<svg/>',
  'secret.txt': 'secret',
};
const PLACE = { file: 'content/sections/a.md', line: 3 };

function load(paths: readonly string[], options: Partial<ImageOptions> = {}) {
  const wishes: ImageWish[] = paths.map((path) => ({ path, place: PLACE }));
  return loadImages(wishes, {
    root: makeProject(FILES),
    imageBytes: 100,
    allowRemote: false,
    ...options,
  });
}
const only = async (path: string, options?: Partial<ImageOptions>) => {
  const { value, diagnostics } = await load([path], options);
  expect(value).toEqual({});
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

describe('pictures of the content folder', () => {
  it('are read by the path that names them', async () => {
    const { value, diagnostics } = await load([
      'images/bridge.png',
      './images/bridge.png',
      'organisations/shed/logo.svg',
    ]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      'images/bridge.png': {
        path: 'content/images/bridge.png',
        bytes: Buffer.from('png'),
        place: PLACE,
      },
      './images/bridge.png': { path: 'content/images/bridge.png' },
      'organisations/shed/logo.svg': { path: 'content/organisations/shed/logo.svg' },
    });
  });

  it('are found with spaces written as addresses do, and with accents stored apart', async () => {
    const root = makeProject({ [`content/mon ${'été'.normalize('NFD')}.png`]: 'png' });
    const { value } = await load(['mon%20été.png', 'mon été.png'], { root });
    expect(Object.keys(value)).toEqual(['mon%20été.png', 'mon été.png']);
  });

  it('are told of where they are named, each time, with the nearest file', async () => {
    const other = { file: 'content/sections/b.md' };
    const wishes = [
      { path: 'images/brigde.png', place: PLACE },
      { path: 'images/brigde.png', place: other },
      { path: 'images/bridge.png' },
    ];
    const options = { root: makeProject(FILES), imageBytes: 100, allowRemote: false };
    const { value, diagnostics } = await loadImages(wishes, options);
    expect(Object.keys(value)).toEqual(['images/bridge.png']);
    expect(diagnostics).toMatchObject([
      {
        code: 'load/missing-file',
        message: 'There is no picture “content/images/brigde.png”.',
        place: PLACE,
        hints: ['the nearest name is “bridge.png”'],
      },
      { place: other },
    ]);
  });

  it('may lie in no folder at all', async () => {
    expect((await only('pictures/bridge.png'))?.hints).toEqual([
      'there is no folder “content/pictures”, or nothing in it',
    ]);
  });

  it('are refused when they are empty or larger than the limit', async () => {
    expect((await only('images/empty.png'))?.code).toBe('load/empty-file');
    expect(await only('images/bridge.png', { imageBytes: 2 })).toMatchObject({
      code: 'load/too-large',
      message: '“content/images/bridge.png” has 3 bytes; the limit “imageBytes” is 2 bytes.',
      place: PLACE,
    });
  });

  it('are refused outside the content folder, also behind a link', async () => {
    expect((await only('../secret.txt'))?.code).toBe('load/outside-project');
    expect((await only('/etc/hostname'))?.code).toBe('load/outside-project');
    expect((await only('%2e%2e/secret.txt'))?.code).toBe('load/outside-project');
    expect((await only('..\\secret.txt'))?.code).toBe('load/outside-project');
    const root = makeProject(FILES);
    symlinkSync(join(makeProject(FILES), 'secret.txt'), join(root, 'content/out.png'));
    expect((await only('out.png', { root }))?.code).toBe('load/outside-project');
  });

  it('keep a path with a stray percent sign', async () => {
    expect((await only('100%.png'))?.message).toBe('There is no picture “content/100%.png”.');
  });
});

describe('pictures from the internet', () => {
  const url = 'https://example.org/a.png';
  const answering = (body: string, status = 200): Partial<ImageOptions> => ({
    allowRemote: true,
    fetch: async () => new Response(body, { status }),
  });

  it('are refused unless the settings allow them', async () => {
    expect(await only(url)).toMatchObject({ code: 'load/remote-image', place: PLACE });
  });

  it('are fetched where they are allowed', async () => {
    const { value } = await load([url], answering('png'));
    expect(value[url]).toEqual({ path: url, bytes: Buffer.from('png'), place: PLACE });
  });

  it('are refused when they cannot be fetched or grow too large', async () => {
    expect((await only(url, answering('', 404)))?.message).toContain('the server answers 404');
    expect((await only(url, answering('x'.repeat(101))))?.code).toBe('load/too-large');
    expect((await only(url, answering('')))?.code).toBe('load/empty-file');
    const offline = { allowRemote: true, fetch: () => Promise.reject(new Error('no network')) };
    expect((await only(url, offline))?.message).toContain('no network');
  });
});
