import type { OutputName } from '../model/build-record.js';
import { usualVariant } from '../model/edition.js';
import { type Holes, holesFor } from '../print/holes.js';
import type { PaperName } from '../print/papers.js';

/** Ids of picked sections longer than this in all are counted instead. */
const LONGEST = 60;

/**
 * `<edition>/<edition>-<template>[-<size>][-<variant>][-holes[-<pattern>]][-<sections>][-<profile>].pdf`: each is named
 * only where it is not the usual one. Picked sections are named, so that two sheets never take the place of the whole
 * set; the profile is last, so that no section is taken for it or for the plan beside it.
 */
export function outputPath(
  output: Omit<OutputName, 'path'>,
  usualSize: PaperName,
  picked: readonly string[] = [],
): string {
  const parts = [output.edition, output.template];
  if (output.size !== usualSize) parts.push(output.size);
  if (output.variant !== usualVariant(output.profile)) parts.push(output.variant);
  if (output.holes !== undefined) parts.push(holesName(output.holes, output.size));
  if (picked.length > 0) parts.push(pickedName(picked));
  if (output.profile !== 'screen') parts.push(output.profile);
  return `${output.edition}/${parts.join('-')}.pdf`;
}

function holesName(holes: Holes, size: PaperName): string {
  return holes === holesFor('auto', size) ? 'holes' : `holes-${holes}`;
}

function pickedName(picked: readonly string[]): string {
  const ids = [...picked].sort().join('+');
  return ids.length <= LONGEST ? ids : `${picked.length}-sections`;
}
