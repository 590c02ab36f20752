import { describe, expect, test } from 'vitest';
import { makeEditions } from '../../bench/make-editions.js';
import { makeGuide } from '../../bench/make-guide.js';
import { sentencesOf } from '../../bench/sentences-of.js';

const GUIDE = makeGuide(2);

describe('the editions of the benchmark', () => {
  test('each says the notice of its own, and none another’s', () => {
    const editions = makeEditions(GUIDE, 48);
    const notices = editions.map(({ notice }) => notice);
    expect(new Set(notices).size).toBe(48);
    for (const { guide, notice } of editions) {
      const sentences = sentencesOf(guide);
      expect(sentences.filter((sentence) => notices.includes(sentence))).toEqual([notice]);
    }
  });

  test('have names of their own, the same ones in a longer batch', () => {
    const names = makeEditions(GUIDE, 48).map(({ name }) => name);
    expect(new Set(names).size).toBe(48);
    expect(makeEditions(GUIDE, 12).map(({ name }) => name)).toEqual(names.slice(0, 12));
  });

  test('differ from the guide in their first section only', () => {
    const [edition] = makeEditions(GUIDE, 1);
    expect(edition?.guide.sections[0]).not.toEqual(GUIDE.sections[0]);
    expect(edition?.guide.sections[1]).toBe(GUIDE.sections[1]);
  });
});
