import { expect, test } from 'vitest';
import { BUILT_IN } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ARGS = ['check', 'bg-BG', '--template', 'slip', '--project', BUILT_IN];
const on = (day: string, ...more: readonly string[]) =>
  runCommand([...ARGS, ...more], {
    cwd: temporaryFolder(),
    environment: { COOP_PRESS_TODAY: day },
  });

test('facts are fresh until three months before their date, then worth a warning, then an error', async () => {
  expect((await on('2027-08-23')).stderr).not.toContain('edition/stale-facts');
  const near = await on('2027-08-24');
  expect([near.code, near.stderr]).toEqual([
    0,
    expect.stringContaining('The facts are to be checked again by 2027-11-24'),
  ]);
  const late = await on('2027-11-25');
  expect([late.code, late.stderr]).toEqual([1, expect.stringContaining('today is 2027-11-25')]);
});

test('facts after their date are asked for where somebody wants it so', async () => {
  const { code, stderr } = await on('2027-11-25', '--allow-stale-facts');
  expect([code, stderr]).toEqual([0, expect.stringContaining('They all print as “ask”')]);
});

test('--today wins over the environment, and both are days', async () => {
  expect((await on('2027-11-25', '--today', '2026-11-24')).code).toBe(0);
  const wrong = await on('tomorrow');
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('“tomorrow” is no date')]);
});
