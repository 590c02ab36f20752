import { DISK, type Disk } from '../../src/write/disk.js';

/** A disk that answers one kind of call with an error, from the given call on. */
export function refusingDisk(
  call: 'writeNew' | 'rename' | 'link' | 'makeFolder' | 'remove',
  code: string,
  { from = 1, to = Infinity, matching = '' } = {},
): Disk {
  let count = 0;
  const original = DISK[call] as (...args: unknown[]) => void;
  const refuse = (...args: unknown[]) => {
    if (!args.some((arg) => isPath(arg) && arg.includes(matching))) return original(...args);
    count += 1;
    if (count >= from && count <= to) throw Object.assign(new Error(code), { code });
    return original(...args);
  };
  return { ...DISK, [call]: refuse };
}

function isPath(arg: unknown): arg is string {
  return typeof arg === 'string' && arg.startsWith('/');
}
