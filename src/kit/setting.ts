import type { Lines } from '../model/block.js';
import type { Publication } from '../model/publication.js';
import type { SectionKind } from '../model/section.js';
import { wordsFor } from '../model/strings.js';
import type { PageRequest } from '../model/template.js';
import type { Points } from '../print/lengths.js';
import { linesLeft } from './fit.js';
import { type Ground, type Look, lookOf } from './look.js';

/** What a block stands in: the look, the width it has, and how far its page has given way. */
export interface Setting {
  readonly look: Look;
  readonly publication: Publication;
  readonly section: PageRequest['placed']['section'];
  /** Width of the text area or of the column inside it. */
  readonly measure: Points;
  /** Running text begins this far from the start edge; work (lines, tables, callouts) takes the full measure. */
  readonly indent: Points;
  /** Exactly one page: free space is shared out, lines may have been taken. */
  readonly exact: boolean;
  /** On a large sheet writing lines fill the room that is left. */
  readonly growing: boolean;
  readonly linesOf: (lines: Lines) => number;
  readonly smallPicture: boolean;
}

/** Kinds whose running text leaves column 1 to marks and icons. */
const HANGING: readonly SectionKind[] = ['reading', 'reason', 'activity'];

/** The setting of a section's page as its template asked for it: on the publication's paper, on a smaller piece of it (`a6`), or in `large-print`. */
export function settingOf({ publication, placed, fit }: PageRequest, on?: Ground): Setting {
  const { section } = placed;
  const look = lookOf(publication, on);
  return {
    look,
    publication,
    section,
    measure: look.grid.width,
    indent: indentOf(section.kind, look),
    exact: section.fit === 'page',
    growing: look.grid.large && section.fit === 'page',
    linesOf: linesLeft(section.blocks, fit.linesTaken),
    smallPicture: fit.picture === 'small',
  };
}

/** In large print every line begins at the same edge, where eyes that see little of the page at once find it. */
function indentOf(kind: SectionKind, { grid, largePrint }: Look): Points {
  return HANGING.includes(kind) && !largePrint ? grid.hanging : 0;
}

/** The same in a narrower column, where nothing hangs. */
export function narrow(setting: Setting, measure: Points): Setting {
  return { ...setting, measure, indent: 0, growing: false };
}

/** An interface word; compose has made sure that every one a template declares is there. */
export function words(
  publication: Publication,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const found = wordsFor(publication.strings, key, publication.language, values);
  if (found === undefined) throw new Error(`The template prints “${key}” without declaring it.`);
  return found;
}
