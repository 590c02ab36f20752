import {
  Blocks,
  defineTemplate,
  HandoutPage,
  Notes,
  Opener,
  SESSION_STRINGS,
  SessionStrip,
  settingOf,
  View,
  words,
} from 'coop-press/kit';

/** Loose sheets for a workshop: each reason, worksheet and activity on a leaf of its own. */
export const template = defineTemplate({
  name: 'handout',
  description: 'Loose sheets, one for each reason, worksheet and activity',
  papers: ['a4', 'letter'],
  audience: 'participant',
  kinds: ['reason', 'worksheet', 'activity'],
  holes: true,
  start: 'recto',
  multipleOf: 2,
  strings: [
    'running.series-and-step',
    'handout.count',
    'turn-over',
    'reference.see',
    'reference.page',
    'unreviewed',
    'untranslated',
    ...SESSION_STRINGS,
  ],
  page: (request) => {
    const { publication, placed } = request;
    const { section } = placed;
    const setting = settingOf(request);
    const head = words(publication, 'handout.count', {
      number: placed.number,
      count: placed.ofAll,
    });
    return (
      <HandoutPage {...{ request, setting, head }}>
        <View id={section.id} />
        <Opener {...{ placed, setting }} />
        <Blocks
          blocks={section.blocks}
          setting={setting}
          after={section.lead === undefined ? 'title' : 'nothing'}
        />
        <Notes setting={setting} />
        <SessionStrip setting={setting} />
      </HandoutPage>
    );
  },
});
