import { setImmediate } from 'node:timers/promises';

/** Catches what the engine lets fall while it mends a broken file: promises that fail and that nobody waits for. */
export interface RejectionNet {
  /** Why the first of them failed. */
  readonly firstCaught: () => Promise<unknown>;
  readonly takeAway: () => Promise<void>;
}

/** Without it, Node would end the program; hold it only while a file is open. */
export function createRejectionNet(): RejectionNet {
  const caught: unknown[] = [];
  const listen = (reason: unknown) => void caught.push(reason);
  process.on('unhandledRejection', listen);
  return {
    firstCaught: async () => {
      await setImmediate();
      return caught[0];
    },
    takeAway: async () => {
      await setImmediate();
      process.off('unhandledRejection', listen);
    },
  };
}
