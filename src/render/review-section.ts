import { type Diagnostic, errorAt, type Place, warningAt } from '../diagnostics/diagnostic.js';
import type { Section } from '../model/section.js';
import { checkSection } from './check-section.js';
import type { LaidSection } from './laid-section.js';
import { missingGlyphs } from './missing-glyphs.js';
import { TOO_TALL } from './too-tall.js';
import { wrongDirection } from './wrong-direction.js';

/** All that is to be said about one laid-out section; of one that is too long for its page only that was said. */
export function reviewSection(
  laid: LaidSection,
  { id, place }: Section,
  fits: boolean,
): readonly Diagnostic[] {
  if (laid.failure !== undefined) return [failed(laid.failure, `section “${id}”`, place)];
  const unset = [
    ...wrongDirection(laid.preparation, { section: id, place }),
    ...missingGlyphs(laid.preparation, { section: id, place }),
  ];
  const split = laid.split.map((block) => blockSplit(id, block.place ?? place));
  const complaints = [...new Set(laid.complaints)]
    .filter((each) => fits || !TOO_TALL.test(each))
    .map((each) => complaint(each, `section “${id}”`, place));
  const lost = unset.length === 0 && fits ? checkSection(laid, { id, place }) : [];
  return [...unset, ...split, ...complaints, ...lost];
}

/** What was thrown while pages were made. */
export function failed(failure: unknown, where: string, place: Place | undefined): Diagnostic {
  const said = failure instanceof Error ? failure.message : String(failure);
  return errorAt('render/template-failed', `The template failed on ${where}: ${said}`, {
    place,
    hints: ['this is a fault of the template rather than of the text'],
  });
}

function blockSplit(section: string, place: Place): Diagnostic {
  return warningAt(
    'render/block-split',
    `A block of section “${section}” is taller than its page, so it goes on on the next one.`,
    { place, hints: ['shorten it, or make two blocks of it'] },
  );
}

/** React tells authors of templates about missing keys and the like; the page is right all the same. */
const REACT_ADVICE = /^(Each child in a list|Warning:|React )/;

/** What the engine or React said on the console. */
export function complaint(said: string, where: string, place: Place | undefined): Diagnostic {
  const isAdvice = REACT_ADVICE.test(said);
  const make = isAdvice ? warningAt : errorAt;
  return make('render/engine-complaint', `While ${where} was drawn, the engine said: ${said}`, {
    place,
    hints: ['this is a fault of the template rather than of the text'],
  });
}
