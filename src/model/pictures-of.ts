import type { Place } from '../diagnostics/diagnostic.js';
import type { Section } from './section.js';

export interface NamedPicture {
  readonly path: string;
  readonly place: Place;
}

/** The picture files that a section shows, wherever they stand in it. */
export function picturesOf(section: Section): readonly NamedPicture[] {
  return search([section.title, section.lead, section.blocks, section.notes], section.place);
}

/** A section is plain data: whatever has the type of a picture is one. */
function search(value: unknown, near: Place): readonly NamedPicture[] {
  if (Array.isArray(value)) return value.flatMap((each) => search(each, near));
  if (typeof value !== 'object' || value === null) return [];
  const place = 'place' in value && isPlace(value.place) ? value.place : near;
  const inside = Object.values(value).flatMap((each) => search(each, place));
  return isPicture(value) ? [{ path: value.src, place }, ...inside] : inside;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value;
}

function isPicture(value: object): value is { readonly src: string } {
  const isOne = 'type' in value && (value.type === 'figure' || value.type === 'image');
  return isOne && 'src' in value && typeof value.src === 'string';
}
