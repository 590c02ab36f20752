import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN, type Files } from './make-project.js';

export const BEDS = 30;

const TEMPLATE = `
import { defineTemplate, Page, Text, View, plainText } from 'coop-press/kit';

export const template = defineTemplate({
  name: 'garden-card',
  description: 'One card for each bed',
  papers: ['a6'],
  audience: 'participant',
  kinds: ['reading'],
  start: 'any',
  multipleOf: 1,
  strings: [],
  page: ({ publication, placed }) => {
    const { paper, brand } = publication;
    const style = { fontFamily: brand.families.text, fontSize: 12, color: brand.inks.accent };
    const { width, height } = paper;
    const sheet = { width, height: height - 1 };
    return (
      <Page size={[width, height]} layout={({ children }) => <View style={sheet}>{children}</View>}>
        <View id={placed.section.id} style={{ padding: 20 }}>
          <Text style={style}>{plainText(placed.section.title)}</Text>
        </View>
      </Page>
    );
  },
});
`;

const font = (path: string) => readFileSync(join(BUILT_IN, 'fonts', path));
const ids = Array.from({ length: BEDS }, (_, index) => `bed-${index + 1}`);

const sections = Object.fromEntries(
  ids.map((id, index) => [
    `content/sections/${id}.md`,
    `---\ntitle: Bed ${index + 1}\nkind: reading\n---\n\nDig, sow and water. :see[bed-1]\n`,
  ]),
);

/** A guide of another publisher: thirty sections, a template, a font and a brand of its own. */
export const GARDEN_GUIDE: Files = {
  ...sections,
  'content/guide.yaml': `title: A garden together
language: en
author: The gardeners
series: { name: Green hands, tagline: seeds for everybody }
parts:
  - { id: beds, title: Beds, sections: [${ids.join(', ')}] }
`,
  'content/brand.yaml': 'inks: { accent: "#2a7a3c" }\nfamilies: { text: Garden Letters }\n',
  'content/editions/en.yaml': 'language: en\noutputs: [booklet, garden-card]\n',
  'templates/garden-card/template.tsx': TEMPLATE,
  'fonts/garden/font.yaml': `family: Garden Letters
licence: OFL-1.1
scripts: [Latn]
faces:
  - { file: garden.ttf, weight: 400 }
  - { file: garden.ttf, weight: 600 }
`,
  'fonts/garden/garden.ttf': font('plex-serif/IBMPlexSerif_700Bold.ttf'),
  'fonts/garden/LICENSE': font('plex-serif/LICENSE'),
};
