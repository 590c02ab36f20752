import { posix, win32 } from 'node:path';

/** The machine, as far as it says where its users keep the settings of programs. */
export interface Machine {
  /** As Node calls it. */
  readonly platform: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/**
 * Our folder among the settings of the user: on Windows and macOS where programs keep them there, elsewhere where the
 * XDG Base Directory Specification wants them, by which a path that is not absolute counts as none.
 */
export function userFolder({ platform, variables }: Machine): string | undefined {
  const { APPDATA, HOME, XDG_CONFIG_HOME } = variables;
  if (platform === 'win32') return below(win32, [APPDATA]);
  if (platform === 'darwin') return below(posix, [HOME, 'Library', 'Application Support']);
  return below(posix, [XDG_CONFIG_HOME]) ?? below(posix, [HOME, '.config']);
}

function below(
  { isAbsolute, join }: typeof posix,
  [base = '', ...folders]: readonly (string | undefined)[],
): string | undefined {
  if (!isAbsolute(base)) return undefined;
  return join(base, ...folders.map(String), 'coop-press');
}
