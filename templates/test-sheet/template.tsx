import { defineTemplate, Page, settingOf, View } from 'coop-press/kit';
import { Back } from './back.js';
import { Front } from './front.js';
import { areaOf, sheetOf } from './measures.js';
import { Rulers } from './rulers.js';
import { Stairs } from './stairs.js';

const WORDS = [
  ...['title', 'lead', 'tray', 'tray-one', 'tray-two', 'sides', 'sides-one', 'sides-two'],
  ...['flips', 'flips-how', 'flips-up', 'flips-down', 'border', 'border-how', 'scale', 'scale-how'],
  ...['back', 'back-how', 'back-yes', 'back-no', 'back-leaf', 'then', 'then-how'],
  ...['printer', 'keep'],
];

/** One sheet, two sides, to be printed once: it tells which edge a printer flips, how sheets come out, what stays white. */
export const template = defineTemplate({
  name: 'test-sheet',
  description: 'A sheet that tells what a printer does with paper',
  about: 'printing',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: [],
  start: 'recto',
  multipleOf: 2,
  strings: [...WORDS.map((word) => `test-sheet.${word}`), 'unreviewed'],
  page: (request) => {
    const { publication, placed } = request;
    const setting = settingOf(request);
    const { look } = setting;
    const sheet = sheetOf(publication);
    const region = (side: 1 | 2) => {
      const { height: minHeight, ...area } = areaOf(sheet, side);
      return { position: 'absolute', ...area, minHeight } as const;
    };
    return (
      <Page
        size={[sheet.width, sheet.height]}
        layout={({ children, subPageNumber = 1 }) => (
          <>
            {subPageNumber === 1 && <Stairs {...{ look, sheet }} />}
            {subPageNumber === 1 && <Rulers {...{ look, sheet }} />}
            <View style={region(subPageNumber === 1 ? 1 : 2)}>{children}</View>
          </>
        )}
      >
        <View id={placed.section.id} />
        <Front {...{ setting, sheet }} />
        <Back {...{ setting, sheet }} />
      </Page>
    );
  },
});
