import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type HistoryRequest, loadHistory } from '../../../src/load/load-history.js';
import { commit, GIT_PROGRAMS, git } from '../../support/git.js';
import { makeProject } from '../../support/make-project.js';

/** “2026-02-01 Beans.”, newest first. */
async function told(root: string, path: string, changes: Partial<HistoryRequest> = {}) {
  const request = { root, path, bytes: 1000, environment: GIT_PROGRAMS, ...changes };
  const found: string[] = [];
  for await (const { date, text } of loadHistory(request)) found.push(`${date} ${text}`);
  return found;
}

/** A folder in which a file said one text after the other, each for a month. */
function kept(path: string, ...texts: readonly (string | Uint8Array)[]): string {
  const root = makeProject({ 'beside.md': 'Beside.' });
  for (const [index, text] of texts.entries()) {
    writeFileSync(join(root, path), text);
    commit(root, `2026-0${index + 1}-01`);
  }
  return root;
}

describe('the history of a file', () => {
  it.each(['a.md', '-a.md', ':(top)a.md', '[b] *.md', 'é "a".md'])(
    'of %s is told newest first',
    async (name) => {
      const root = kept(name, 'Peas.', 'Beans.');
      expect(await told(root, name)).toEqual(['2026-02-01 Beans.', '2026-01-01 Peas.']);
    },
  );

  it('goes on under its former name and folder', async () => {
    const root = kept('a.md', 'Corn.', 'Peas.\n'.repeat(9));
    mkdirSync(join(root, 'sub'));
    renameSync(join(root, 'a.md'), join(root, 'sub/b.md'));
    commit(root, '2026-03-01');
    writeFileSync(join(root, 'sub/b.md'), 'Beans.');
    commit(root, '2026-04-01');
    const dates = (await told(root, 'sub/b.md')).map((each) => each.slice(0, 14));
    expect(dates).toEqual(['2026-04-01 Bea', '2026-03-01 Pea', '2026-01-01 Cor']);
  });

  it('has what was written in a merge', async () => {
    const root = kept('a.md', 'Peas.', 'Beans.');
    git(root, ['checkout', '--quiet', '-b', 'side', 'HEAD~1']);
    writeFileSync(join(root, 'a.md'), 'Corn.');
    commit(root, '2026-03-01');
    git(root, ['merge', '--quiet', '--no-commit', '--strategy=ours', 'main']);
    writeFileSync(join(root, 'a.md'), 'All three.');
    commit(root, '2026-04-01');
    const texts = (await told(root, 'a.md')).map((each) => each.slice(11));
    expect(texts).toEqual(['All three.', 'Corn.', 'Beans.', 'Peas.']);
  });

  it('leaves out what is too large or no text, and reads CR LF as a line end', async () => {
    const root = kept('a.md', 'Peas.\r\n', 'x'.repeat(1001), Uint8Array.of(0xff, 0xfe), 'Beans.');
    expect(await told(root, 'a.md')).toEqual(['2026-04-01 Beans.', '2026-01-01 Peas.\n']);
  });

  it('is that of the file which a link leads to', async () => {
    const root = kept('a.md', 'Peas.');
    symlinkSync('a.md', join(root, 'link.md'));
    expect(await told(root, 'link.md')).toEqual(['2026-01-01 Peas.']);
  });
});

describe('without a history there is none', () => {
  it('where nothing is a repository', async () => {
    expect(await told(makeProject({ 'a.md': 'Peas.' }), 'a.md')).toEqual([]);
  });

  it('where nothing is committed yet', async () => {
    const root = makeProject({ 'a.md': 'Peas.' });
    git(root, ['init', '--quiet']);
    expect(await told(root, 'a.md')).toEqual([]);
  });

  it('where the file is not tracked, or not there', async () => {
    const root = kept('a.md', 'Peas.');
    writeFileSync(join(root, 'new.md'), 'Beans.');
    expect(await told(root, 'new.md')).toEqual([]);
    expect(await told(root, 'none.md')).toEqual([]);
  });

  it('where there is no git', async () => {
    const root = kept('a.md', 'Peas.');
    expect(await told(root, 'a.md', { environment: { PATH: join(root, 'none') } })).toEqual([]);
  });

  it('further back than a shallow clone goes', async () => {
    const root = kept('a.md', 'Peas.', 'Beans.');
    git(root, ['clone', '--quiet', '--depth=1', `file://${root}`, 'clone']);
    expect(await told(join(root, 'clone'), 'a.md')).toEqual(['2026-02-01 Beans.']);
  });
});

describe('of what the settings of a repository name', () => {
  /** A program that leaves a mark, and would pass for gpg. */
  function marking(root: string) {
    const [program, mark] = [join(root, 'program.sh'), join(root, 'was-run')];
    const lines = ['#!/bin/sh', `touch '${mark}'`, "echo '-----BEGIN PGP SIGNATURE-----'"];
    const end = ["echo '-----END PGP SIGNATURE-----'", "echo '[GNUPG:] SIG_CREATED ' >&2", ''];
    writeFileSync(program, [...lines, ...end].join('\n'), { mode: 0o755 });
    const wasRun = () => existsSync(mark);
    return { program, wasRun, forget: () => rmSync(mark) };
  }

  it('nothing checks signatures, and nothing is coloured', async () => {
    const root = kept('a.md', 'Peas.', 'Beans.');
    const { program, wasRun, forget } = marking(root);
    const settings = [
      ...[['gpg.program', program] as const, ['log.showSignature', 'true'] as const],
      ...[['core.fsmonitor', program] as const, ['color.ui', 'always'] as const],
    ];
    for (const [name, value] of settings) git(root, ['config', name, value]);
    git(root, ['commit', '--quiet', '--amend', '--no-edit', '-S']);
    expect(wasRun()).toBe(true);
    forget();
    expect(await told(root, 'a.md')).toHaveLength(2);
    expect(wasRun()).toBe(false);
  });

  it('nothing fetches what a partial clone lacks', async () => {
    const root = kept('a.md', 'Peas.', 'Beans.');
    const { program, wasRun } = marking(root);
    git(root, ['config', 'uploadpack.allowFilter', 'true']);
    const clone = join(root, 'clone');
    const partly = ['--filter=blob:none', '--no-checkout', `file://${root}`, clone];
    git(root, ['clone', '--quiet', ...partly]);
    git(clone, ['config', 'protocol.ext.allow', 'always']);
    git(clone, ['config', 'remote.origin.url', `ext::${program}`]);
    writeFileSync(join(clone, 'a.md'), 'Corn.');
    expect(await told(clone, 'a.md')).toEqual([]);
    expect(wasRun()).toBe(false);
  });
});
