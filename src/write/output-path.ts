import type { OutputName } from '../model/build-record.js';
import type { PaperName } from '../print/papers.js';

/** `<edition>/<edition>-<template>[-<size>][-<variant>].pdf`: a size or variant is named only where it is not the usual one. */
export function outputPath(output: Omit<OutputName, 'path'>, usualSize: PaperName): string {
  const parts = [output.edition, output.template];
  if (output.size !== usualSize) parts.push(output.size);
  if (output.variant !== 'full') parts.push(output.variant);
  return `${output.edition}/${parts.join('-')}.pdf`;
}
