import { expect } from 'vitest';
import { type Imposed, type ImposeOptions, impose } from '../../src/finish/impose.js';
import { type ReadPage, readPdf } from './read-pdf.js';

export const BOOKLET: ImposeOptions = { scheme: 'saddle-stitch', sides: 'duplex' };

/** Imposes what must be without a fault. */
export async function imposed(
  bytes: Uint8Array,
  wishes: Partial<ImposeOptions> = {},
): Promise<Imposed> {
  const { value, diagnostics } = await impose({ name: 'a.pdf', bytes }, { ...BOOKLET, ...wishes });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!value) throw new Error('nothing was imposed');
  return value;
}

/** The sides of the sheets, as a reader sees them. */
export async function sidesOf(
  bytes: Uint8Array,
  wishes: Partial<ImposeOptions> = {},
): Promise<readonly ReadPage[]> {
  return (await readPdf((await imposed(bytes, wishes)).bytes)).pages;
}

/** What is wrong with a file that cannot be imposed. */
export async function refused(bytes: Uint8Array, wishes: Partial<ImposeOptions> = {}) {
  const { value, diagnostics } = await impose({ name: 'a.pdf', bytes }, { ...BOOKLET, ...wishes });
  expect(value).toBeUndefined();
  return diagnostics;
}
