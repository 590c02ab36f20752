import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { BUILT_IN, makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { numberedPdf } from '../support/numbered-pdf.js';
import { pixelsOf } from '../support/picture-of.js';
import { runCommand } from '../support/run-command.js';

const picturesIn = (project: string, group: string) =>
  readdirSync(join(project, 'output/preview', group));

test('draws a guide as it is opened, and prints no file', async () => {
  const project = makeProject(SMALL_GUIDE);
  const { code, stdout, stderr } = await runCommand(['preview', 'en'], { cwd: project });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^\[1\/2\] en\/en-booklet\.pdf: 4 pages, \d+\.\d s$/m);
  expect(stderr).toMatch(/^\[2\/2\] en\/en-booklet-\*\.png: 3 pictures, \d+\.\d s$/m);
  expect(stdout).toMatch(
    /^open first +pictures +pages +pixels +size\noutput\/preview\/en\/en-booklet-contact\.png +2 +4 +1166 × 827 /,
  );
  expect(picturesIn(project, 'en')).toEqual([
    'en-booklet-contact.png',
    'en-booklet-cover.png',
    'en-booklet-spread-02-03.png',
  ]);
  expect(readdirSync(join(project, 'output'))).toEqual(['preview']);
  const cover = readFileSync(join(project, 'output/preview/en/en-booklet-cover.png'));
  const { width, height } = await pixelsOf(cover);
  expect([width, height]).toEqual([1166, 827]);
});

test('--json names every picture; --quiet says nothing of what went well', async () => {
  const project = makeProject(SMALL_GUIDE);
  const pages = ['--pages', '2', '--resolution', '50'];
  const json = await runCommand(['preview', 'en', '--json', '--quiet', ...pages], { cwd: project });
  expect(json.stderr).toBe('');
  expect(JSON.parse(json.stdout)).toMatchObject({
    pictures: [
      {
        of: 'en/en-booklet.pdf',
        kind: 'spread',
        path: 'en/en-booklet-spread-02-03.png',
        pages: [2, 3],
        width: 582,
        height: 413,
      },
    ],
    diagnostics: [],
  });
  const quiet = await runCommand(['preview', 'en', '--quiet', ...pages], { cwd: project });
  expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
});

test('a broken file is a problem with a name, never a fault of the program', async () => {
  const sound = Buffer.from(await numberedPdf({ pages: 40 }));
  const noise = Buffer.from(sound);
  for (let at = 200; at < noise.length; at += 97) noise[at] = (at * 31) % 256;
  const project = makeProject({
    'noise.pdf': noise,
    'half.pdf': sound.subarray(0, sound.length / 2),
    'words.pdf': 'Dear Ana',
    'sound.pdf': sound,
  });
  const files = ['noise.pdf', 'half.pdf', 'words.pdf', 'gone.pdf', 'sound.pdf'];
  const { code, stderr } = await runCommand(['preview', ...files], { cwd: project });
  expect(code).toBe(1);
  for (const name of ['noise.pdf', 'half.pdf', 'words.pdf']) {
    expect(stderr).toContain(`${name}  error  preview/damaged-file`);
  }
  expect(stderr).toContain('There is no file “gone.pdf”.');
  expect(stderr).toMatch(/\n4 errors\n$/);
  expect(readdirSync(join(project, 'output/preview'))).toEqual(['sound']);
  expect(picturesIn(project, 'sound')).toHaveLength(41);
});

test('each kind of trouble has its exit code', async () => {
  const project = makeProject(SMALL_GUIDE);
  writeFileSync(join(project, 'taken'), '');
  const codeOf = async (...args: string[]) =>
    (await runCommand(['preview', ...args], { cwd: project })).code;
  expect(await codeOf('enn')).toBe(2);
  expect(await codeOf()).toBe(2);
  expect(await codeOf('en', '--resolution', '10')).toBe(2);
  expect(await codeOf('en', '--pages', '5')).toBe(1);
  expect(await codeOf('en', '--output', 'taken')).toBe(3);
  expect(existsSync(join(project, 'output/preview/en'))).toBe(false);
});

test('the drawing engine is loaded for nobody else', async () => {
  const project = makeProject(SMALL_GUIDE);
  const main = pathToFileURL(join(BUILT_IN, 'dist/main.js')).href;
  const program = join(project, 'watch.mjs');
  writeFileSync(
    program,
    [
      "import module from 'node:module';",
      `await import('${main}');`,
      "const drawn = Object.keys(module._cache).some((path) => path.includes('@napi-rs/canvas'));",
      "process.stderr.write(drawn ? 'canvas is loaded' : 'canvas is not loaded');",
    ].join('\n'),
  );
  const heard = async (...args: string[]) =>
    (await runCommand([...args, '--project', project], { program })).stderr;
  expect(await heard('build', '--quiet')).toBe('canvas is not loaded');
  expect(await heard('status', '--quiet')).toBe('canvas is not loaded');
  expect(await heard('preview', 'en', '--quiet')).toBe('canvas is loaded');
});
