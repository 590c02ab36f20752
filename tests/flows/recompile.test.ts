import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cloneProject } from '../support/clone-project.js';
import { runCommand } from '../support/run-command.js';

/** A fresh clone that goes away with the test. */
function clone(): string {
  const folder = cloneProject();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const compile = (folder: string) =>
  execFileSync(process.execPath, [join(folder, '.ci/compile.mjs')], { stdio: 'inherit' });

/** Saves a change as an editor would, a little after the last compile. */
function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  const soon = Date.now() / 1000 + 5;
  utimesSync(file, soon, soon);
}

test('compiles when a source is newer than dist/, and only then', () => {
  const folder = clone();
  const main = join(folder, 'dist/main.js');
  compile(folder);
  const first = statSync(main);
  compile(folder);
  expect(statSync(main).ino).toBe(first.ino);
  edit(join(folder, 'src/cli/main.ts'), (text) => `${text}\nexport const edited = true;\n`);
  compile(folder);
  expect(readFileSync(main, 'utf8')).toContain('edited');
  rmSync(join(folder, 'dist'), { recursive: true });
  compile(folder);
  expect(statSync(main).mode & 0o111).not.toBe(0);
});

test('the same sources compile to the same program', () => {
  const [one, two] = [clone(), clone()];
  for (const folder of [one, two]) compile(folder);
  for (const file of ['dist/main.js', 'dist/kit.js']) {
    expect(readFileSync(join(two, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'));
  }
});

test('sees a template that was edited', async () => {
  const folder = clone();
  compile(folder);
  edit(join(folder, 'templates/slip/template.tsx'), (text) =>
    text.replace(/description: '[^']*'/, "description: 'Edited a moment ago'"),
  );
  compile(folder);
  const program = join(folder, 'dist/main.js');
  const { stdout } = await runCommand(['list'], { program, cwd: folder });
  expect(stdout).toContain('Edited a moment ago');
});
