import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import type { Landmarks } from '../../../src/render/landmarks.js';
import { GuideDocument } from '../../../src/render/pdf-document.js';
import { FAMILIES, smallPublication } from '../../support/small-publication.js';

const NOWHERE: Landmarks = { anchors: new Map(), outline: [] };

test('refuses a standard font, whoever asks for it', () => {
  const document = new GuideDocument(smallPublication([{ id: 'one' }]), NOWHERE);
  expect(() => document.font('Helvetica', 10)).toThrow('standard font Helvetica');
});

test('keeps the size when only the face changes', () => {
  const document = new GuideDocument(smallPublication([{ id: 'one' }]), NOWHERE);
  const face = openSync(FAMILIES[0]?.faces[0]?.file ?? '');
  document.font(face, 10);
  document.font(face);
  expect((document as unknown as { _fontSize: number })._fontSize).toBe(10);
});
