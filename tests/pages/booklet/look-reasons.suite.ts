import { describe, expect, test } from 'vitest';
import { printEdition } from '../../support/print-edition.js';
import { expectPlaces, type Found, foot, onPage } from '../rules/find.js';

/** Millimetres. */
const HANGING = 20;
const AREA_FOOT = 190;
const PITCH = 25 / 3;
const booklet = () => printEdition('booklet');

/** The two of look.md are pages 6 and 7; the others follow the same rules. */
describe.each([6, 7, 8, 9, 10, 11, 12, 13])('page %i', (number) => {
  const left = number % 2 === 0 ? 14 : 18;
  const page = async (): Promise<Found> => onPage(await booklet(), number);

  test('picture at 25, icon and title at 75, lead 4.04 below, body on the next unit', async () => {
    const { lines, parts } = await page();
    const [picture] = parts('picture');
    const [icon] = parts('icon');
    const [title, lead, body] = [lines('title'), lines('lead'), lines('body')];
    const afterTitle = 75 + 10 * title.length;
    const afterLead = afterTitle + 4.04 + 6.25 * lead.length;
    const nextUnit = Math.ceil((afterLead + 2.5) / 5) * 5;
    expectPlaces(
      {
        'head of the picture': picture?.top,
        'start of the picture': picture?.left,
        'foot of the picture': foot(picture),
        'head of the icon': icon?.top,
        'start of the icon': icon?.left,
        'size of the icon': icon?.width,
        'title’s first line': title[0]?.baseline,
        'start of the title': title[0]?.left,
        'lead’s first line': lead[0]?.baseline,
        'start of the lead': lead[0]?.left,
        'body’s first line': body[0]?.baseline,
        'start of the body': body[0]?.left,
      },
      {
        'head of the picture': 25,
        'start of the picture': left,
        'foot of the picture': 75,
        'head of the icon': 75.7,
        'start of the icon': left,
        'size of the icon': 15,
        'title’s first line': 83.88,
        'start of the title': left + HANGING,
        'lead’s first line': afterTitle + 4.04 + 4.845,
        'start of the lead': left + HANGING,
        'body’s first line': nextUnit + 3.889,
        'start of the body': left + HANGING,
      },
    );
  });

  test('question over three lines that end at 173.33, 181.67 and 190', async () => {
    const { lines, parts } = await page();
    const question = lines('question');
    const [room] = parts('lines');
    const [bar] = parts('bar');
    const mark = parts('icon').at(-1);
    const height = Math.max(12, 6.25 * question.length);
    const top = AREA_FOOT - 3 * PITCH - height;
    expectPlaces(
      {
        bar: bar?.top,
        'start of the bar': bar?.left,
        'length of the bar': bar?.width,
        mark: mark?.top,
        'size of the mark': mark?.width,
        'question’s first line': question[0]?.baseline,
        'start of the question': question[0]?.left,
        'before the first line': room?.top,
        'last line': foot(room),
        'length of the lines': room?.width,
      },
      {
        bar: top - 2.2 - 1.2,
        'start of the bar': left,
        'length of the bar': 116,
        mark: top,
        'size of the mark': 12,
        'question’s first line': top + 4.845,
        'start of the question': left + HANGING,
        'before the first line': AREA_FOOT - 3 * PITCH,
        'last line': AREA_FOOT,
        'length of the lines': 116,
      },
    );
  });

  test('tab at the outer edge, one step lower for each reason', async () => {
    const print = await booklet();
    const ordinal = number - 5;
    const [tab] = onPage(print, number).parts('tab');
    expectPlaces(
      { left: tab?.left, top: tab?.top, width: tab?.width, height: tab?.height },
      {
        left: number % 2 === 0 ? 6 : 148 - 6 - 5,
        top: 25 + 20.7 * (ordinal - 1),
        width: 5,
        height: 10,
      },
    );
    const figure = print.pdf.pages[number - 1]?.words.find(({ colour }) => colour === '#ffffff');
    expect(figure?.text).toBe(String(ordinal));
    expect((figure?.x ?? 0) + (figure?.width ?? 0) / 2).toBeCloseTo((tab?.left ?? 0) + 2.5, 0);
  });
});

test('saving ink moves nothing', async () => {
  const saving = await printEdition('booklet', { variant: 'ink-saving' });
  const full = await booklet();
  const places = (print: typeof full) =>
    print.boxes.map(({ page, left, top, part }) => `${page} ${part} ${left} ${top}`);
  expect(places(saving)).toEqual(places(full));
});
