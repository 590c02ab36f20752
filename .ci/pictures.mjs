// `npm run pictures`: prints the English edition and the templates' samples, and lays pictures of some pages on a table.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MM_PER_INCH = 25.4;
/** Millimetres around and between sheets. */
const GAP = 10;
const TABLE = '#e9e7e2';
const EDGE = '#b3b0a8';
/** Flat cuts and black type need few colours; fewer make a smaller file. */
const COLOURS = 64;

/** The picture of the README: pages of spreads that lie open, two by two, and handouts beside them, one over the other. */
const GUIDE = { pages: [1, 6, 14, 16], handouts: ['market', 'reason-5'], scale: 2 };
/** How far the upper handout lies beside the lower, in millimetres. */
const ASIDE = 7;
/** Pictures of templates: pages of their sample in a row, or of the guide itself; `scale` = pixels a millimetre. */
const TEMPLATES = [
  { name: 'booklet', of: 'sample', scale: 1.6 },
  { name: 'handout', of: 'sample', scale: 1.6 },
  { name: 'large-print', of: 'sample', scale: 1.6 },
  { name: 'slip', of: 'sample', scale: 1.6 },
  { name: 'cards', of: 'sample', scale: 3 },
  { name: 'digest', of: 'guide', scale: 1.2 },
  { name: 'poster', of: 'guide', scale: 2, options: ['--size', 'a3'] },
];

/** Templates about printing, by the file that each of them makes. */
const SHEETS = {
  'print-plan': () => made(['build', 'en', '--template', 'booklet', '--profile', 'office', '--copies', '12'], 'en/en-booklet-office-plan.pdf'),
  'test-sheet': () => made(['test-sheet', 'en'], 'test-sheet-en.pdf'),
};

const work = mkdtempSync(join(tmpdir(), 'coop-press-pictures-'));
try {
  await drawGuide(GUIDE);
  for (const each of TEMPLATES) await drawTemplate(each);
  for (const [name, make] of Object.entries(SHEETS)) await drawRow(name, look(make(), 1.6), 1.6);
} finally {
  rmSync(work, { recursive: true });
}

async function drawGuide({ pages, handouts, scale }) {
  const spreads = look('en', scale, ['--template', 'booklet', '--pages', pages.join()]);
  const gap = GAP * scale;
  const [{ width, height }] = spreads;
  const open = spreads.map((spread, index) => ({
    ...spread,
    left: gap + (index % 2) * (width + gap),
    top: gap + Math.floor(index / 2) * (height + gap),
  }));
  const sheets = handouts.map((id) => look('en', scale, ['--template', 'handout', '--section', id])[0]);
  const bottom = 2 * (gap + height);
  const beside = sheets.map((sheet, index) => ({
    ...sheet,
    left: gap + 2 * (width + gap) + index * ASIDE * scale,
    top: index === 0 ? gap : bottom - sheet.height,
  }));
  await draw('.github/pages.png', [...open, ...beside], scale);
}

async function drawTemplate({ name, of, scale, options = [] }) {
  const project = of === 'sample' ? ['--project', sampleProject(name)] : [];
  await drawRow(name, look(printed(name, [...project, ...options]), scale), scale);
}

async function drawRow(name, pages, scale) {
  const isPrinted = await Promise.all(pages.map(hasInk));
  let left = GAP * scale;
  const row = pages
    .filter((_, index) => isPrinted[index])
    .map((page) => {
      const placed = { ...page, left, top: GAP * scale };
      left += page.width + GAP * scale;
      return placed;
    });
  await draw(`templates/${name}/picture.png`, row, scale);
}

/** The smallest guide that prints a template's sample. */
function sampleProject(name) {
  const content = join(work, name, 'content');
  for (const art of ['icons', 'drawings']) cpSync(join(ROOT, 'content', art), join(content, art), { recursive: true });
  for (const folder of ['sections', 'editions']) mkdirSync(join(content, folder));
  cpSync(join(ROOT, 'templates', name, 'sample.md'), join(content, 'sections/sample.md'));
  writeFileSync(join(content, 'editions/en.yaml'), `language: en\noutputs: [${name}]\n`);
  const parts = 'parts:\n  - { id: all, sections: [sample] }\n';
  writeFileSync(join(content, 'guide.yaml'), `title: A sample\nlanguage: en\nauthor: coop-press\n${parts}`);
  return join(work, name);
}

/** Prints one template of the English edition into a new folder; the path of the file. */
function printed(template, options) {
  const output = mkdtempSync(join(work, 'output-'));
  const { outputs } = run(['build', 'en', '--template', template, '--output', output, ...options]);
  return join(output, outputs[0].path);
}

/** Runs a command into a new folder; the path of one of its files. */
function made(args, file) {
  const output = mkdtempSync(join(work, 'output-'));
  const command = [join(ROOT, 'dist/main.js'), ...args, '--output', output, '--no-user-settings', '--quiet'];
  execFileSync(process.execPath, command, { cwd: ROOT, stdio: 'pipe' });
  return join(output, file);
}

/** Pictures of an edition's output or of a file, `scale` pixels a millimetre. */
function look(name, scale, options = []) {
  const output = mkdtempSync(join(work, 'pictures-'));
  const resolution = String(scale * MM_PER_INCH);
  const { pictures } = run(['preview', name, '--resolution', resolution, '--output', output, ...options]);
  return pictures
    .filter(({ kind }) => kind !== 'contact')
    .map(({ path, width, height }) => ({ file: join(output, path), width, height }));
}

function run(args) {
  const full = args.at(1)?.endsWith('.pdf') ? [] : ['--variant', 'full'];
  const command = [join(ROOT, 'dist/main.js'), ...args, ...full, '--json', '--quiet'];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' }));
}

async function hasInk({ file }) {
  const { channels } = await sharp(file).stats();
  return channels.some(({ min }) => min < 255);
}

/** Later sheets lie on earlier ones. */
async function draw(path, sheets, scale) {
  const places = sheets.map((sheet) => ({ ...sheet, left: Math.round(sheet.left), top: Math.round(sheet.top) }));
  const gap = Math.round(GAP * scale);
  const width = Math.max(...places.map((sheet) => sheet.left + sheet.width)) + gap;
  const height = Math.max(...places.map((sheet) => sheet.top + sheet.height)) + gap;
  const laid = places.flatMap(({ file, left, top, ...size }) => [
    { input: readFileSync(file), left, top },
    { input: edgeOf(size), left, top },
  ]);
  const table = sharp({ create: { width, height, channels: 3, background: TABLE } });
  const flat = await table.composite(laid).png().toBuffer();
  const png = await sharp(flat).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
  writeFileSync(join(ROOT, path), png);
  console.log(`${path}  ${width} × ${height}  ${Math.ceil(png.length / 1000)} KB`);
}

function edgeOf({ width, height }) {
  const line = `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="none" stroke="${EDGE}"/>`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${line}</svg>`);
}
