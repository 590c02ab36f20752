import type { Guide, GuideWords } from '../model/guide.js';

/** The guide in the words of its translations, nearest first; what none of them says stays as it is. */
export function translateGuide(guide: Guide, translations: readonly GuideWords[]): Guide {
  return translations.toReversed().reduce(lay, guide);
}

function lay(guide: Guide, words: GuideWords): Guide {
  const { title, subject, credit, series, steps = {}, parts = {} } = words;
  return {
    ...guide,
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(credit !== undefined && { credit }),
    series: { ...guide.series, ...series },
    steps: guide.steps.map((step) => ({ ...step, name: steps[step.number] ?? step.name })),
    parts: guide.parts.map((part) => {
      const name = parts[part.id];
      return name === undefined ? part : { ...part, title: name };
    }),
  };
}
