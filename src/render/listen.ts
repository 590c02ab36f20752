const SPOKEN = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

export interface Heard<T> {
  readonly value: T;
  readonly complaints: readonly string[];
}

/** The engine only writes to the console where something goes wrong; while it works, that is heard and kept. */
export async function listen<T>(work: () => T | Promise<T>): Promise<Heard<T>> {
  const complaints: string[] = [];
  const { console: spoken } = globalThis;
  const kept = SPOKEN.map((name) => [name, spoken[name]] as const);
  const hear = (...words: readonly unknown[]) => {
    complaints.push(sentence(words));
  };
  for (const name of SPOKEN) spoken[name] = hear;
  try {
    return { value: await work(), complaints };
  } finally {
    for (const [name, speak] of kept) spoken[name] = speak;
  }
}

/** Console messages may hold `%s` places (React's do) and whole errors. */
function sentence([first, ...rest]: readonly unknown[]): string {
  const values = [...rest];
  const filled = wordOf(first).replace(/%[sdo]/g, () => wordOf(values.shift() ?? ''));
  return [filled, ...values.map(wordOf)].join(' ').trim().split('\n')[0] ?? '';
}

function wordOf(value: unknown): string {
  return value instanceof Error ? value.message : String(value);
}
