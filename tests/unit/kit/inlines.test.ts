import { describe, expect, test } from 'vitest';
import { linesIn, lineWith, textOn } from '../../support/found-on.js';
import { printMarkdown, printSections, sectionOf } from '../../support/print-markdown.js';

const fontOf = async (markdown: string, word: string) => {
  const print = await printMarkdown(markdown);
  return print.pdf.pages[0]?.words.find(({ text }) => text === word)?.font;
};

describe('words', () => {
  test('that are stressed are semi-bold, never slanted', async () => {
    expect(await fontOf('These *are* words.', 'are')).toBe('IBMPlexSans-SemiBold');
    expect(await fontOf('These **are** words.', 'are')).toBe('IBMPlexSans-SemiBold');
    expect(await fontOf('These ~~are~~ words.', 'are')).toBe('IBMPlexSans-Regular');
  });

  test('of code are set in Mono 9', async () => {
    const print = await printMarkdown('Type `npm test` now.');
    const word = print.pdf.pages[0]?.words.find(({ text }) => text === 'npm');
    expect(word).toMatchObject({ size: 9, font: 'IBMPlexMono-Regular' });
  });

  test('of another language, blanks and line ends come out whole', async () => {
    const print = await printMarkdown(
      'Say :lang[mots croisés]{tag=fr} to :blank[] now.\\\nThen go.',
    );
    expect(textOn(print, 1)).toContain('Say mots croisés to now.');
    const [first, second] = linesIn(print, 'body');
    expect(second?.text).toBe('Then go.');
    expect(first?.right).toBeGreaterThan((first?.left ?? 0) + 60);
  });
});

describe('links', () => {
  test('whose words are not the address print it as a note', async () => {
    const print = await printMarkdown('Ask [the federation](https://www.cecop.coop/about).');
    expect(textOn(print, 1)).toContain('the federation [1].');
    expect(textOn(print, 1)).toMatch(/\[1\] \S*cecop\.coop\/about/u);
    const urls = print.pdf.pages[0]?.links.map((link) => link.url).filter(Boolean);
    expect(urls?.[0]).toBe('https://www.cecop.coop/about');
  });

  test('that say their address need no note', async () => {
    const print = await printMarkdown('Ask <https://cecop.coop>.');
    expect(textOn(print, 1)).not.toContain('[1]');
  });
});

describe('notes', () => {
  test('stand at the end of the section, linked both ways', async () => {
    const print = await printMarkdown('One.[^a] Two.[^b]\n\n[^a]: First note.\n[^b]: Second note.');
    const text = textOn(print, 1);
    expect(text).toContain('One. [1] Two. [2]');
    expect(text).toContain('[1] First note. [2] Second note.');
    expect(lineWith(print, 'First note').size).toBe(8.5);
    expect(lineWith(print, 'First note').baseline).toBeGreaterThan(lineWith(print, 'One').baseline);
    expect(print.pdf.pages[0]?.links.map((link) => link.page)).toEqual([1, 1, 1, 1]);
  });

  test('are called from tables too', async () => {
    const print = await printMarkdown('| a | b |\n|---|---|\n| one[^a] | two |\n\n[^a]: A note.');
    expect(textOn(print, 1)).toContain('one [1] two');
    expect(print.pdf.pages[0]?.links).toHaveLength(2);
  });
});

describe('references', () => {
  const sections = [
    sectionOf('See [our doubts](#there), :page[there] and :see[there].', undefined, 'here'),
    sectionOf('Words.', undefined, 'there'),
  ];

  test('print the page in the form they ask for, and lead there', async () => {
    const print = await printSections(sections);
    expect(textOn(print, 1)).toContain('See our doubts (page 4), page 4 and see page 4.');
    expect(new Set(print.pdf.pages[0]?.links.map((link) => link.page))).toEqual(new Set([4]));
  });
});
