import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { moveTo } from './move-to.js';
import { isSoundName, wrongName } from './wrong-name.js';

/** An organisation: its brand and its words. */
export function newOrganisation({ name, copied }: NewRequest): Outcome<NewFiles | undefined> {
  if (!isSoundName(name)) {
    const hint = 'use letters, digits, “-”, “_” and “.”, as green-hands';
    return wrongName(`“${name}” cannot be the name of a folder.`, hint);
  }
  const folder = `content/organisations/${name}`;
  const next = [
    `set colours, names and logos in ${folder}/brand.yaml`,
    `coop-press new edition en-${name} --language en --organisation ${name}`,
    `coop-press explain en-${name} brand shows which brand token comes from where`,
  ];
  if (copied) return { value: { files: moveTo(folder, copied), next }, diagnostics: [] };
  const files = [
    { path: `${folder}/brand.yaml`, content: brandOf(name) },
    { path: `${folder}/strings.yaml`, content: stringsOf(name) },
  ];
  return { value: { files, next }, diagnostics: [] };
}

function brandOf(name: string): string {
  return linesOf(
    '# A brand says only what differs from the built-in one. Take away the “# ” of what you change.',
    '# extends: another-organisation   # whose brand lies under this one',
    '# Colours are written "#rrggbb", in quotes. Type is black and stays so.',
    '# inks:',
    '#   dark: "#1F5C3A"      # bars, tabs and the constant part of drawings',
    '#   accent: "#C7A008"    # the colour of the step; in drawings, never as type',
    '#   overlap: "#16301E"   # where the two cross in a drawing',
    '# families: { display: IBM Plex Sans }   # coop-press list shows the families there are',
    'lockup:',
    `  name: ${JSON.stringify(name)}`,
    '  # tagline: what stands under the name',
    '  # mark: mark.svg   # a picture beside this file, or the name of a drawing',
    '# logos: two places on the back cover; without an image, a box to paste over with this label',
    '#   - { label: Our logo, image: logo.svg }',
    '#   - { label: Logo of the funder }',
    '# cover: { style: frieze }   # broadside: title above the scene; field: white on a field; frieze: below',
    '# contacts: { name: Our name, address: [Street, Town], mail: us@our.org, web: our.org }',
  );
}

function stringsOf(name: string): string {
  return linesOf(
    '# Words that hold in every language: names, addresses. Those of one language go into a folder',
    '# beside this file that is called by its tag, as fr/strings.yaml.',
    'imprint:',
    `  adapted-by: ${JSON.stringify(name)}`,
    '# currency: euro',
  );
}
