import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeProject } from '../support/make-project.js';
import {
  BOOKLET,
  bytesOf,
  EDITION,
  GARDEN,
  garden,
  output,
  PLAN,
  SECTION,
} from '../support/office-garden.js';
import { statesIn } from '../support/read-record.js';

const BED = 'content/images/bed.png';
const COARSE = `---
title: The first day
kind: reading
---

We sow.

::figure[A bed]{src="images/bed.png" alt="A bed"}
`;

async function picture(width: number): Promise<Uint8Array> {
  const create = { width, height: width / 4, channels: 3, background: '#888' } as const;
  return await sharp({ create }).png().toBuffer();
}

const asking = (outputs: string) => `language: en\noutputs: ${outputs}\n`;

test('an edition is printed for the screen and for the office, each file under its own name', async () => {
  const both = asking('[{ template: booklet, profiles: [screen, office] }]');
  const root = makeProject({ ...GARDEN, [EDITION]: both });
  expect((await garden(root)).code).toBe(0);
  expect(statesIn(output(root))).toEqual([
    `${PLAN} printed`,
    `${BOOKLET} printed`,
    'en/en-booklet.pdf printed',
  ]);
});

test('an edition that is no longer for the office loses the files of the office, the plan among them', async () => {
  const office = asking('[{ template: booklet, profile: office }, handout]');
  const root = makeProject({ ...GARDEN, [EDITION]: office });
  await garden(root);
  expect(readdirSync(join(output(root), 'en'))).toEqual([
    'en-booklet-office-plan.pdf',
    'en-booklet-office.pdf',
    'en-handout.pdf',
  ]);
  writeFileSync(join(root, EDITION), asking('[booklet, handout]'));
  await garden(root);
  expect(readdirSync(join(output(root), 'en'))).toEqual(['en-booklet.pdf', 'en-handout.pdf']);
});

test('an edition whose office output fails keeps the files of before, and says so', async () => {
  const both = asking('[{ template: booklet, profiles: [screen, office] }]');
  const root = makeProject({ ...GARDEN, [EDITION]: both, [BED]: await picture(40) });
  await garden(root);
  const before = [BOOKLET, PLAN, 'en/en-booklet.pdf'].map((path) => bytesOf(root, path));
  writeFileSync(join(root, SECTION), COARSE);
  const { code, stdout, stderr } = await garden(root);
  expect(code).toBe(1);
  expect(stderr).toContain(`${SECTION}:8:1  error  render/coarse-picture`);
  expect(stdout).not.toContain('Put 1 sheet');
  expect(statesIn(output(root))).toEqual([
    `${PLAN} failed`,
    `${BOOKLET} failed`,
    'en/en-booklet.pdf failed',
  ]);
  const after = [BOOKLET, PLAN, 'en/en-booklet.pdf'].map((path) => bytesOf(root, path));
  expect(after.map((bytes, index) => bytes.equals(before[index] ?? Buffer.of()))).toEqual([
    true,
    true,
    true,
  ]);
  const alone = await garden(root, '--profile', 'screen');
  expect(alone).toMatchObject({ code: 0 });
  expect(alone.stderr).not.toContain('coarse');
});

test('an edition cannot give one profile and several', async () => {
  const wrong = asking('[{ template: booklet, profile: office, profiles: [screen] }]');
  const root = makeProject({ ...GARDEN, [EDITION]: wrong });
  const { code, stderr } = await garden(root);
  expect(code).toBe(1);
  expect(stderr).toContain('content/editions/en.yaml:2:11  error');
  expect(stderr).toContain('give “profile” or “profiles”, not both');
  expect(existsSync(join(output(root), 'en'))).toBe(false);
});
