import { execFileSync } from 'node:child_process';

const SOMEBODY = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org'];
const OURS = ['-c', 'commit.gpgSign=false', '-c', 'core.autocrlf=false', '-c', 'core.hooksPath='];

/** What git needs of the environment of the tests. */
export const GIT_PROGRAMS: Readonly<Record<string, string>> = Object.fromEntries(
  ['PATH', 'HOME'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

/** Runs git in a folder, on a day; of the machine's own settings none holds. */
export function git(folder: string, args: readonly string[], day = '2026-01-31'): string {
  const date = `${day}T12:00:00Z`;
  return execFileSync('git', [...SOMEBODY, ...OURS, '-C', folder, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: {
      ...GIT_PROGRAMS,
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      ...{ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    },
  });
}

/** Commits all that lies in a folder; the first time, it becomes a repository. */
export function commit(folder: string, day: string): void {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--message', `as of ${day}`], day);
}
