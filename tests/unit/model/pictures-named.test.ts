import { expect, it } from 'vitest';
import { picturesNamed } from '../../../src/model/pictures-named.js';
import { smallSection } from '../../support/small-edition.js';

const PLACE = { file: 'content/brand.yaml', line: 2 };
const SECTIONS = [smallSection('a', '![A bed](images/bed.png)')];

it('finds the pictures of sections and of all brands, with their places', () => {
  const brand = {
    logos: [{ label: 'Ours', image: 'logo.png' }, { label: 'Theirs' }],
    places: { 'logos.0.image': PLACE },
  };
  const shed = { brand: { logos: [{ label: 'Shed', image: 'shed.png' }] }, strings: {} };
  expect(picturesNamed({ sections: SECTIONS, brand, organisations: { shed } })).toEqual([
    { path: 'images/bed.png', place: expect.objectContaining({ line: 6 }) },
    { path: 'logo.png', place: PLACE },
    { path: 'shed.png', place: undefined },
  ]);
});

it('finds a mark that is a picture, and leaves one that is a drawing to the drawings', () => {
  const brand = { lockup: { mark: 'mark.svg' }, places: { 'lockup.mark': PLACE } };
  const shed = { brand: { lockup: { mark: 'bridge' } }, strings: {} };
  expect(picturesNamed({ sections: [], brand, organisations: { shed } })).toEqual([
    { path: 'mark.svg', place: PLACE },
  ]);
});

it('finds those of translations', () => {
  const fr = {
    guide: {},
    strings: {},
    glossary: [],
    sections: [smallSection('a', '![Un lit](images/lit.png)')],
  };
  const named = picturesNamed({ sections: SECTIONS, languages: { fr } });
  expect(named.map(({ path }) => path)).toEqual(['images/bed.png', 'images/lit.png']);
});

it('finds those of sections where the brands are not known', () => {
  expect(picturesNamed({ sections: SECTIONS }).map(({ path }) => path)).toEqual(['images/bed.png']);
});
