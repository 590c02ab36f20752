import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The violations in a folder with src/ and templates/, as “rule: from → to”. */
export async function violationsIn(folder: string): Promise<readonly string[]> {
  const { default: config } = (await import(join(ROOT, '.dependency-cruiser.mjs'))) as {
    default: IConfiguration;
  };
  const { forbidden = [], options } = config;
  const tsConfig = extractTSConfig(join(folder, 'tsconfig.json'));
  const { output } = await cruise(
    ['src', 'templates'],
    {
      ...options,
      tsConfig: { fileName: join(folder, 'tsconfig.json') },
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden },
    },
    {},
    { tsConfig },
  );
  if (typeof output === 'string') return [output];
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/** Puts a small tree of sources down in a folder, with our packages and settings. */
export function plantTree(folder: string, files: Readonly<Record<string, string>>): void {
  const paths = { 'coop-press/kit': [join(folder, 'src/kit/index.ts')] };
  const compilerOptions = { module: 'NodeNext', moduleResolution: 'NodeNext', paths };
  const all = { ...files, 'tsconfig.json': JSON.stringify({ compilerOptions }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
