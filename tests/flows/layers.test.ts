import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT_IN, makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { recordIn } from '../support/read-record.js';

import { runHere } from '../support/translate.js';

const section = (title: string, text: string, head = 'kind: reading\n') =>
  `---\ntitle: ${title}\n${head}---\n\n${text}\n`;
const translated = (title: string, text: string) => section(title, text, '');

/** A guide in English with a French translation, two countries and one organisation. */
const GUIDE = {
  ...SMALL_GUIDE,
  'content/guide.yaml':
    SMALL_GUIDE['content/guide.yaml']?.toString().replace('[welcome]', '[welcome, tools, weeds]') ??
    '',
  'content/sections/tools.md': section('Tools', 'A spade.'),
  'content/sections/weeds.md': section('Weeds', 'Pull them.'),
  'content/languages/fr/sections/welcome.md': translated('Bienvenue', 'Entrez.'),
  'content/languages/fr/sections/tools.md': translated('Outils', 'Une bêche.'),
  'content/languages/fr/sections/weeds.md': translated('Mauvaises herbes', 'On les arrache.'),
  'content/countries/BE/sections.yaml': 'drop: [weeds]\nadd: [{ id: rain, after: welcome }]\n',
  'content/countries/BE/fr/sections/rain.md': section('La pluie', 'Elle tombe souvent.'),
  'content/countries/BE/nl/sections/rain.md': section('Regen', 'Het regent vaak.'),
  'content/organisations/shed/fr/sections/tools.md': translated('Nos outils', 'Une brouette.'),
  'content/organisations/shed/fr/strings.yaml': 'label: { name: Prénom }\n',
  'content/editions/be-fr.yaml':
    'language: fr-BE\ncountry: BE\norganisation: shed\noutputs: [booklet]\n',
};

describe('an edition of a country and an organisation', () => {
  it('prints what they replace and add, and not what they drop', async () => {
    const project = makeProject(GUIDE);
    const { code, stderr } = await runHere(['build', 'be-fr', '--project', project], BUILT_IN);
    expect(stderr).not.toContain('error');
    expect(code).toBe(0);
    const [output] = recordIn(join(project, 'output')).outputs;
    expect(output?.status === 'printed' && output.sections).toEqual(['welcome', 'rain', 'tools']);
  });

  it('explains where its texts and words come from', async () => {
    const project = makeProject(GUIDE);
    const { stdout } = await runHere(
      ['explain', 'be-fr', 'section', '--project', project],
      BUILT_IN,
    );
    expect(stdout.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(
        /^section\.rain +La pluie +country BE, fr +content\/countries\/BE\/fr\/sections\/rain\.md:2$/,
      ),
      expect.stringMatching(/^section\.tools +Nos outils +organisation shed, fr +content\/org/),
      expect.stringMatching(/^section\.welcome +Bienvenue +language fr +content\/languages\/fr/),
    ]);
    const words = ['explain', 'be-fr', 'string.label.name', '--json', '--project', project];
    expect(JSON.parse((await runHere(words, BUILT_IN)).stdout).explanations).toMatchObject([
      { value: 'Prénom', layer: 'organisation shed, fr', place: { line: 1 } },
    ]);
    const wrong = await runHere(
      ['explain', 'be-fr', 'section.rian', '--project', project],
      BUILT_IN,
    );
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('the nearest name is “section.rain”'),
    ]);
  });

  it('is not stopped by a bad line in another of its country’s languages', async () => {
    const project = makeProject({
      ...GUIDE,
      'content/countries/BE/nl/sections/rain.md': section('Regen', ':::question\nOp?'),
    });
    const { code, stderr } = await runHere(['build', 'be-fr', '--project', project], BUILT_IN);
    expect(code).toBe(0);
    expect(stderr).toContain('content/countries/BE/nl/sections/rain.md:6');
  });

  it('names the nearest country, and what its layers do at odds', async () => {
    const project = makeProject({
      ...GUIDE,
      'content/editions/a.yaml': 'language: fr\ncountry: EB\noutputs: [booklet]\n',
      'content/editions/b.yaml':
        'language: fr\ncountry: BE\nadd: [{ id: rain, after: weeds }]\noutputs: [booklet]\n',
      'content/countries/Belgium/strings.yaml': 'a: b\n',
      'content/organisations/shed/fr/sections/toolss.md': section('Outils', 'Oui.'),
    });
    const { code, stderr } = await runHere(['check', '--project', project], BUILT_IN);
    expect(code).toBe(1);
    expect(stderr).toContain('content/editions/a.yaml:2:10  error  edition/unknown-country');
    expect(stderr).toContain('content/editions/b.yaml:3:13  error  edition/layers-at-odds');
    expect(stderr).toContain('sections/toolss.md:2:8  error  edition/overlays-nothing');
    expect(stderr).toContain('the nearest name is “tools”');
    expect(stderr).toContain('call the folder by its ISO 3166 code');
  });
});
