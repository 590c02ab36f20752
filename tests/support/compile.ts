import { execFileSync } from 'node:child_process';

/** Once before all tests: those that start the program want it as the sources are now. */
export function setup(): void {
  execFileSync(process.execPath, ['.ci/compile.mjs'], { stdio: 'inherit' });
}
