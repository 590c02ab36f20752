import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';

/** Long enough that a signal after the first file comes before the second is done. */
const TWO_OUTPUTS = {
  ...SMALL_GUIDE,
  'content/sections/welcome.md': `---\ntitle: Welcome\nkind: reading\n---\n\n${'Come in, sit down and have some tea.\n\n'.repeat(1000)}`,
  'content/editions/en.yaml':
    'language: en\noutputs: [{ template: booklet, variants: [full, ink-saving] }]\n',
};

function projectWithOldFile(): string {
  const project = makeProject(TWO_OUTPUTS);
  mkdirSync(join(project, 'output/en'), { recursive: true });
  writeFileSync(join(project, 'output/en/en-booklet.pdf'), 'old');
  return project;
}

function expectUntouched(project: string): void {
  expect(readdirSync(join(project, 'output'))).toEqual(['en']);
  expect(readdirSync(join(project, 'output/en'))).toEqual(['en-booklet.pdf']);
  expect(readFileSync(join(project, 'output/en/en-booklet.pdf'), 'utf8')).toBe('old');
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s between two files of an edition leaves the files from before, no half file and no lock',
  async (signal) => {
    const project = projectWithOldFile();
    let hadStaged = false;
    const { code, stderr } = await runCommand(['build', '--project', project], {
      onTold: (told, child) => {
        if (!told.includes('[1/2]') || hadStaged) return;
        const names = readdirSync(join(project, 'output/en'));
        hadStaged = names.some((name) => name.startsWith('.coop-press-'));
        child.kill(signal);
      },
    });
    expect(hadStaged).toBe(true);
    expect(code).toBe(130);
    expect(stderr).toContain('Interrupted');
    expectUntouched(project);
  },
);

test('a build that was killed leaves nothing behind that the next one does not clear up', async () => {
  const project = projectWithOldFile();
  const killed = await runCommand(['build', '--project', project], {
    onTold: (told, child) => {
      if (told.includes('[1/2]')) child.kill('SIGKILL');
    },
  });
  expect(killed.code).toBeNull();
  expect(existsSync(join(project, 'output/.build-lock'))).toBe(true);
  expect(readFileSync(join(project, 'output/en/en-booklet.pdf'), 'utf8')).toBe('old');
  const next = await runCommand(['build', '--project', project]);
  expect(next.code).toBe(0);
  expect(readdirSync(join(project, 'output'))).toEqual(['build-record.json', 'en']);
  expect(readdirSync(join(project, 'output/en'))).toEqual([
    'en-booklet-ink-saving.pdf',
    'en-booklet.pdf',
  ]);
});
