import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';

/** Loaded before the program: its clock then runs forty days ahead, and its random numbers are others. */
const ANOTHER_DAY = `
const Today = Date;
const ahead = 40 * 24 * 3600 * 1000;
globalThis.Date = class extends Today {
  constructor(...parts) { parts.length > 0 ? super(...parts) : super(Today.now() + ahead); }
  static now() { return Today.now() + ahead; }
};
Math.random = () => 0.5;
`;

async function bytesOf(environment: Readonly<Record<string, string>>): Promise<Buffer> {
  const project = makeProject(SMALL_GUIDE);
  const { code, stderr } = await runCommand(['build', '--project', project], { environment });
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
  return readFileSync(join(project, 'output/en/en-booklet.pdf'));
}

test('gives the same bytes from another folder, on another day, in another place of the world', async () => {
  const preload = join(makeProject({}), 'another-day.mjs');
  writeFileSync(preload, ANOTHER_DAY);
  const here = await bytesOf({ SOURCE_DATE_EPOCH: '1700000000', TZ: 'UTC', LC_ALL: 'C' });
  const there = await bytesOf({
    SOURCE_DATE_EPOCH: '1700000000',
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${preload}`,
  });
  expect(there.equals(here)).toBe(true);
  const otherDate = await bytesOf({ SOURCE_DATE_EPOCH: '1800000000' });
  expect(otherDate.equals(here)).toBe(false);
});

test('without SOURCE_DATE_EPOCH today does not matter either', async () => {
  const preload = join(makeProject({}), 'another-day.mjs');
  writeFileSync(preload, ANOTHER_DAY);
  const today = await bytesOf({ TZ: 'UTC' });
  const later = await bytesOf({ TZ: 'America/Anchorage', NODE_OPTIONS: `--import=${preload}` });
  expect(later.equals(today)).toBe(true);
});
