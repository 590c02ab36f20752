import { describe, expect, it } from 'vitest';
import { listDrift } from '../../../src/edition/translations/list-drift.js';
import { hashWords } from '../../../src/model/hash-words.js';
import { parseSection } from '../../../src/parse/parse-section.js';

function sectionOf(path: string, text: string, options = {}) {
  const { value, diagnostics } = parseSection({ path, text }, { language: 'en', ...options });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** “changed block 2: Third. / Trois.” for each text. */
function told(stamps: string, base: string, french: string) {
  const ours = sectionOf('b.md', `---\ntitle: T\nkind: reading\n---\n${base}\n`);
  const head = stamps === '' ? '' : `translates: ${stamps}\n`;
  const options = { language: 'fr', base: ours };
  const theirs = sectionOf('f.md', `---\ntitle: T\n${head}---\n${french}\n`, options);
  return listDrift(theirs, ours).map(
    ({ state, key, now, translation }) =>
      `${state} ${key}: ${now?.text ?? '–'} / ${translation?.text ?? '–'}`,
  );
}

const [title, one, two, three] = ['T', 'One.', 'Two.', 'Three.'].map(hashWords);

describe('what has drifted', () => {
  it('is told with the words of the translation, wherever blocks were put in', () => {
    const stamps = `title=${title} ${one} ${two} ${three}`;
    expect(told(stamps, 'One.\n\nNew.\n\nTwo.\n\nThird.', 'Un.\n\nDeux.\n\nTrois.')).toEqual([
      'new block 2: New. / –',
      'changed block 4: Third. / Trois.',
    ]);
    expect(told(stamps, 'One.\n\nThree.', 'Un.\n\nDeux.\n\nTrois.')).toEqual([
      'gone block 2: – / Deux.',
    ]);
  });

  it('is told without them where nobody can tell which block is which', () => {
    expect(told(`title=00000000 ${one} ${two}`, 'One.\n\nThird.', 'Un et deux.')).toEqual([
      'changed title: T / T',
      'changed block 2: Third. / –',
    ]);
    expect(told(`title=${title} ${one} ${two}`, 'One.', 'Un et deux.')).toEqual([
      'gone block: – / –',
    ]);
  });

  it('is nothing where all is the same or nothing is recorded', () => {
    expect(told(`title=${title} ${one}`, 'One.', 'Un.')).toEqual([]);
    expect(told('', 'One.', 'Un.')).toEqual([]);
  });
});
