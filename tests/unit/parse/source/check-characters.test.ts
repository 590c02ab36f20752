import { describe, expect, it } from 'vitest';
import { readBody, readFile, summary, troubleIn } from '../read.js';

describe('characters', () => {
  it('composes accents everywhere', () => {
    const { section } = readFile(
      '---\ntitle: Cafe\u0301\nkind: reading\n---\nThe\u0301 {#x}\n\n## É {#e\u0301}\n',
    );
    expect(section).toMatchObject({
      shortTitle: 'Café',
      blocks: [{ text: [{ value: 'Thé {#x}' }] }, { anchor: 'é' }],
    });
  });

  it('refuses control and direction characters, but not direction marks', () => {
    expect(troubleIn('a\u0007b\u202Ec\u2068d')).toEqual([
      '5:2 parse/hidden-character',
      '5:4 parse/hidden-character',
      '5:6 parse/hidden-character',
    ]);
    expect(troubleIn('a\u200Eb\u200Fc\td')).toEqual([]);
  });

  it('does not show what it refuses', () => {
    expect(readBody('a\u202Eb').diagnostics[0]).toMatchObject({
      message: 'An invisible character U+202E stands here.',
      excerpt: 'a\uFFFDb',
    });
  });

  it('finds them as references and in front matter, too', () => {
    expect(troubleIn('a&#x202E;b')).toEqual(['5:1 parse/hidden-character']);
    const { diagnostics } = readFile('---\ntitle: "a\\u202Eb"\nkind: reading\n---\nWords.');
    expect(summary(diagnostics)).toEqual(['2:8 yaml/wrong-value']);
  });

  it('tells of lost characters', () => {
    expect(troubleIn('caf\uFFFD')).toEqual(['5:4 parse/lost-character']);
  });

  it('says so only twenty times', () => {
    expect(troubleIn('\u0001'.repeat(1000))).toHaveLength(20);
    expect(troubleIn('\u0001\n'.repeat(1000))).toHaveLength(20);
  });
});
