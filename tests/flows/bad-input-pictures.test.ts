import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { buildBad, expectRefused, expectWhole, WELCOME, welcome } from '../support/bad-project.js';
import { makeProject } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';

const BED = 'content/images/bed.png';
const SHOWN = welcome('Look:\n\n![A bed](images/bed.png)');
const ADDRESS = 'https://example.org/bed.png';
const REMOTE = welcome(`![A bed](${ADDRESS})`);
const AT = `${WELCOME}:8:1`;

const plain = (width = 8, height = 8) =>
  sharp({ create: { width, height, channels: 3, background: '#2a7a3c' } });
const picture = (width?: number, height?: number) => plain(width, height).png().toBuffer();
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}<path d="M0 0h9v9z"/></svg>`;

/** Answers for the one address that the tests know; the layout engine fetches its own program from memory. */
function playNetwork(answer: () => Response) {
  const { fetch } = globalThis;
  const played = vi.fn(answer);
  vi.stubGlobal('fetch', (url: string) => (url === ADDRESS ? played() : fetch(url)));
  return played;
}

afterEach(() => vi.unstubAllGlobals());

test('a picture that is not there', async () => {
  const files = { ...SHOWN, 'content/images/beds.png': await picture() };
  expectRefused(await buildBad(files), [
    { code: 'load/missing-file', at: AT, message: BED, hint: '“beds.png”' },
  ]);
});

test.each([
  ['an empty file', '', 'load/empty-file', 'save it again'],
  ['no picture', 'This is a letter.', 'render/unreadable-image', 'PNG or JPEG'],
  ['a picture that breaks off', 'cut', 'render/unreadable-image', 'PNG or JPEG'],
])('a picture that is %s', async (_, text, code, hint) => {
  const whole = await picture(400, 400);
  const bytes = text === 'cut' ? whole.subarray(0, whole.length / 2) : text;
  expectRefused(await buildBad({ ...SHOWN, [BED]: bytes }), [{ code, at: AT, message: BED, hint }]);
});

test('a picture of too many bytes', async () => {
  const files = { ...SHOWN, [BED]: await picture() };
  const run = await buildBad(files, {
    before: (folder) => truncateSync(join(folder, BED), 40_000_001),
  });
  expectRefused(run, [
    { code: 'load/too-large', at: AT, message: '40.0 MB', hint: '“limits: imageBytes”' },
  ]);
});

test('a picture of too many pixels', async () => {
  const files = { ...SHOWN, [BED]: await picture(10_001, 10_000) };
  expectRefused(await buildBad(files), [
    { code: 'render/image-too-large', at: AT, message: 'the limit is 100', hint: 'imagePixels' },
  ]);
});

test('a picture that leaves the content folder by “..”, as an absolute path or with a drive', async () => {
  const ways = ['../../etc/passwd', '/etc/passwd', 'C:/bed.png', 'images/%2e%2e/%2e%2e/x.png'];
  const text = ways.map((way) => `![A bed](${way})`).join('\n\n');
  const run = await buildBad(welcome(text));
  const found = run.diagnostics.map(({ code, place }) => [code, place?.line]);
  expect(found).toEqual([
    ['parse/image-outside', 6],
    ['parse/image-outside', 8],
    ['parse/image-outside', 10],
    ['load/outside-project', 12],
  ]);
  for (const { excerpt, hints } of run.diagnostics) expect([excerpt, hints]).not.toContain('');
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('a picture that leaves the project folder by a symbolic link, of the file or of its folder', async () => {
  const elsewhere = makeProject({ 'secret.png': await picture() });
  const links = (folder: string) => {
    mkdirSync(join(folder, 'content/images'), { recursive: true });
    symlinkSync(join(elsewhere, 'secret.png'), join(folder, BED));
    symlinkSync(elsewhere, join(folder, 'content/shared'));
  };
  const text = '![A bed](images/bed.png)\n\n![A bed](shared/secret.png)';
  expectRefused(await buildBad(welcome(text), { before: links }), [
    { code: 'load/outside-project', at: `${WELCOME}:6:1`, message: BED, hint: 'copy the file' },
    { code: 'load/outside-project', at: `${WELCOME}:8:1`, hint: 'copy the file' },
  ]);
});

test('a section that is a symbolic link out of the project folder', async () => {
  const elsewhere = makeProject({ 'secret.md': '---\ntitle: Secret\nkind: reading\n---\n\nX.\n' });
  const link = (folder: string) =>
    symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'content/sections/secret.md'));
  const run = await buildBad({}, { before: link });
  expect(run.diagnostics).toMatchObject([
    { code: 'load/outside-project', place: { file: 'content/sections/secret.md' } },
  ]);
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

const ALLOWED = { 'coop-press.yaml': 'allowRemoteImages: true\n' };

test('a remote picture is refused, without a look at the network', async () => {
  const fetch = playNetwork(() => new Response(''));
  expectRefused(await buildBad(REMOTE), [
    { code: 'parse/image-remote', at: `${WELCOME}:6:1`, hint: 'allowRemoteImages: true' },
  ]);
  expect(fetch).not.toHaveBeenCalled();
});

test('a remote picture is fetched where the settings allow it', async () => {
  const bytes = Uint8Array.from(await picture());
  const fetch = playNetwork(() => new Response(bytes));
  const run = await buildBad({ ...REMOTE, ...ALLOWED });
  expect(run.diagnostics).toEqual([]);
  expectWhole(run);
  expect(fetch).toHaveBeenCalledOnce();
});

test('a remote picture that cannot be fetched, and one that is none', async () => {
  playNetwork(() => new Response('', { status: 404 }));
  expectRefused(await buildBad({ ...REMOTE, ...ALLOWED }), [
    { code: 'load/remote-image', at: `${WELCOME}:6:1`, message: '404', hint: 'download' },
  ]);
  playNetwork(() => new Response(''));
  expectRefused(await buildBad({ ...REMOTE, ...ALLOWED }), [
    { code: 'load/empty-file', at: `${WELCOME}:6:1` },
  ]);
});

test.each([
  ['a script', '<script>alert(1)</script>\n', 'a script'],
  ['a script on an event', '<g onload="alert(1)"></g>\n', 'a script'],
  ['text', '<text>Hello</text>\n', 'outlines'],
  ['an outside reference', '<image href="https://example.org/x.png"/>\n', 'outside'],
  ['a foreign object', '<foreignObject></foreignObject>\n', 'paths'],
])('an SVG with %s', async (_, inside, words) => {
  const run = await buildBad({
    ...welcome('![A bed](images/bed.svg)'),
    'content/images/bed.svg': svg(inside),
  });
  expect(run.diagnostics).toMatchObject([
    { code: 'render/svg-content', place: { file: 'content/images/bed.svg', line: 2 } },
  ]);
  const [found] = run.diagnostics;
  expect(`${found?.message} ${found?.hints}`).toContain(words);
  expect(found?.excerpt).toBe(inside.trim());
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('an SVG with an entity', async () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n';
  const run = await buildBad({
    ...welcome('![A bed](images/bed.svg)'),
    'content/images/bed.svg': `${bomb}${svg('')}`,
  });
  expect(run.diagnostics[0]).toMatchObject({ code: 'render/svg-content', place: { line: 1 } });
  expect(run.written).toEqual([]);
});

test('pictures that other programs stumble over are printed', async () => {
  const names = ['bed.gif', 'cmyk.jpg', 'palette.png', 'bed.webp', 'bed.avif', 'turned.jpg'];
  const [gif, cmyk, palette, webp, avif, turned] = await Promise.all([
    plain().gif().toBuffer(),
    plain().toColourspace('cmyk').jpeg().toBuffer(),
    sharp({ create: { width: 8, height: 8, channels: 4, background: '#2a7a3c80' } })
      .png({ palette: true })
      .toBuffer(),
    plain().webp().toBuffer(),
    plain().avif().toBuffer(),
    plain(8, 4).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  ]);
  const bytes = [gif, cmyk, palette, webp, avif, turned];
  const files = names.map((name, index) => [`content/images/${name}`, bytes[index] ?? '']);
  const text = names.map((name) => `![A bed](images/${name})`).join('\n\n');
  const run = await buildBad({ ...welcome(text), ...Object.fromEntries(files) });
  expect(run.diagnostics).toEqual([]);
  const pdf = Buffer.from(expectWhole(run)).toString('latin1');
  expect(pdf.match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(names.length);
  expect((await readPdf(expectWhole(run))).pages.length % 4).toBe(0);
});
