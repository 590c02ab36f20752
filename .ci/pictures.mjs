// `npm run pictures`: prints the English edition and the templates' samples, and draws some of their pages as PNG.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MM_PER_POINT = 25.4 / 72;
/** Millimetres around and between sheets. */
const GAP = 10;
const TABLE = '#e9e7e2';
const EDGE = '#b3b0a8';
/** Flat cuts and black type need few colours; fewer make a smaller file. */
const COLOURS = 64;
/** Pages of the booklet that lie open. */
const SPREADS = [[28, 1], [6, 7], [14, 15], [16, 17]];
const HANDOUTS = ['market', 'reason-5'];
/** How far the upper handout lies beside the lower. */
const ASIDE = 7;

const work = mkdtempSync(join(tmpdir(), 'coop-press-pictures-'));
try {
  await drawGuide();
  for (const name of ['booklet', 'handout', 'large-print', 'slip']) await drawSample(name);
  const digest = await pagesOf(print('en', 'digest'));
  await draw('templates/digest/picture.png', inRow(digest), 1.2);
} finally {
  rmSync(work, { recursive: true });
}

/** The booklet's spreads two by two, and beside them two handouts, one over the other. */
async function drawGuide() {
  const book = await pagesOf(print('en', 'booklet'));
  const [{ width, height }] = book;
  const across = 2 * width + GAP;
  const spreads = SPREADS.flatMap((numbers, index) =>
    numbers.map((number, side) => ({
      ...book[number - 1],
      left: GAP + (index % 2) * across + side * width,
      top: GAP + Math.floor(index / 2) * (height + GAP),
    })),
  );
  const bottom = GAP + 2 * height + GAP;
  const handouts = [];
  for (const id of HANDOUTS) {
    const [sheet] = await pagesOf(print('en', 'handout', ['--section', id]));
    const top = handouts.length === 0 ? GAP : bottom - sheet.height;
    handouts.push({ ...sheet, left: GAP + 2 * across + handouts.length * ASIDE, top });
  }
  await draw('.github/pages.png', [...spreads, ...handouts], 2);
}

async function drawSample(name) {
  const sheets = await pagesOf(print('en', name, ['--project', sampleProject(name)]));
  const printed = sheets.filter((sheet) => !sheet.isBlank);
  await draw(`templates/${name}/picture.png`, inRow(printed), 1.6);
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

/** Prints one template into a new folder; the path of the file. */
function print(edition, template, options = []) {
  const output = mkdtempSync(join(work, 'output-'));
  const asked = ['build', edition, '--template', template, '--variant', 'full', '--quiet', '--output', output];
  execFileSync(process.execPath, [join(ROOT, 'dist/main.js'), ...asked, ...options], { cwd: ROOT, stdio: 'pipe' });
  const [file] = readdirSync(join(output, edition));
  return join(output, edition, file);
}

/** Pages with their size in millimetres; each can draw itself. */
async function pagesOf(file) {
  const data = Uint8Array.from(readFileSync(file));
  const document = await getDocument({ data, disableFontFace: true, useSystemFonts: false, verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: MM_PER_POINT });
    const { fnArray } = await page.getOperatorList();
    return { page, width, height, isBlank: !fnArray.includes(OPS.showText) };
  }));
}

function inRow(sheets) {
  let left = GAP;
  return sheets.map((sheet) => {
    const placed = { ...sheet, left, top: GAP };
    left += sheet.width + GAP;
    return placed;
  });
}

/** Later sheets lie on earlier ones; `scale` = pixels a millimetre. */
async function draw(path, sheets, scale) {
  const width = Math.max(...sheets.map((sheet) => sheet.left + sheet.width)) + GAP;
  const height = Math.max(...sheets.map((sheet) => sheet.top + sheet.height)) + GAP;
  const canvas = createCanvas(Math.round(width * scale), Math.round(height * scale));
  const pen = canvas.getContext('2d');
  pen.fillStyle = TABLE;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const { page, ...sheet } of sheets) {
    const [left, top] = [Math.round(sheet.left * scale), Math.round(sheet.top * scale)];
    const viewport = page.getViewport({ scale: scale * MM_PER_POINT });
    const paper = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvasContext: paper.getContext('2d'), viewport }).promise;
    pen.drawImage(paper, left, top);
    pen.strokeStyle = EDGE;
    pen.strokeRect(left + 0.5, top + 0.5, paper.width - 1, paper.height - 1);
  }
  const file = join(ROOT, path);
  mkdirSync(join(file, '..'), { recursive: true });
  const png = await sharp(canvas.toBuffer('image/png')).png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
  writeFileSync(file, png);
  console.log(`${path}  ${canvas.width} × ${canvas.height}  ${Math.ceil(png.length / 1000)} KB`);
}
