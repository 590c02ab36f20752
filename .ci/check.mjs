// `npm run check`: types, style, layering and unused code, each said to be right or wrong at the end.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CHECKS = ['types', 'style', 'layering', 'unused'];

const results = CHECKS.map((name) => {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', `check:${name}`], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { name, isRight: status === 0 };
});

console.log(`\n${results.map(({ name, isRight }) => `${isRight ? 'right' : 'WRONG'}  ${name}`).join('\n')}`);
process.exitCode = results.every(({ isRight }) => isRight) ? 0 : 1;
