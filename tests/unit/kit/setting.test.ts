import { describe, expect, test } from 'vitest';
import { printedAddress } from '../../../src/kit/blocks/qr.js';
import { callAnchor, callsIn } from '../../../src/kit/calls.js';
import { narrow, settingOf, words } from '../../../src/kit/setting.js';
import { FULL_FIT } from '../../../src/model/template.js';
import { mm, toMm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';
import { BRAND } from '../../support/small-edition.js';
import { type SmallSection, smallPublication } from '../../support/small-publication.js';

function setting(section: Partial<SmallSection>, paper: 'a5' | 'a4' = 'a5', on?: 'large-print') {
  const publication = smallPublication([{ id: 'one', ...section }], {
    brand: BRAND,
    paper: PAPERS[paper],
  });
  const [placed] = publication.sections;
  if (!placed) throw new Error('no section');
  return settingOf({ publication, placed, firstPage: 1, fit: FULL_FIT }, on);
}

describe('a setting', () => {
  test.each([
    ['reading', 20],
    ['reason', 20],
    ['activity', 20],
    ['worksheet', 0],
    ['reference', 0],
    ['debrief', 0],
  ] as const)('indents the running text of a %s by %i mm', (kind, indent) => {
    expect(Math.round(toMm(setting({ kind }).indent))).toBe(indent);
  });

  test('begins every line of a large print at the same edge', () => {
    for (const kind of ['reading', 'reason', 'activity', 'worksheet'] as const) {
      expect(setting({ kind }, 'a4', 'large-print').indent).toBe(0);
    }
    expect(setting({}, 'a4', 'large-print').look.type.small.size).toBe(18);
    expect(setting({}, 'a4').look.type.small.size).toBe(8.5);
  });

  test('lets lines grow only on large sheets that are one page', () => {
    expect(setting({ fit: 'page' }).growing).toBe(false);
    expect(setting({ fit: 'page' }, 'a4').growing).toBe(true);
    expect(setting({ fit: 'flow' }, 'a4').growing).toBe(false);
  });

  test('hangs nothing in a narrower column', () => {
    const { measure, indent, growing } = narrow(setting({ kind: 'reason' }), mm(50));
    expect([toMm(measure), indent, growing].map(String)).toEqual(['50', '0', 'false']);
  });
});

describe('an interface word', () => {
  test('is filled in', () => {
    const publication = smallPublication([{ id: 'one' }], { strings: { step: 'Step {number}' } });
    expect(words(publication, 'step', { number: 2 })).toBe('Step 2');
  });

  test('that the template never declared is a fault of its author', () => {
    expect(() => words(smallPublication([{ id: 'one' }]), 'step')).toThrow(
      'prints “step” without declaring it',
    );
  });
});

describe('an address', () => {
  test.each([
    ['https://www.cecop.coop/', 'cecop.coop'],
    ['http://ica.coop/en/about', 'ica.coop/en/about'],
    ['mailto:hello@cecop.coop', 'hello@cecop.coop'],
    ['tel:+3225431033', '+3225431033'],
  ])('%s is printed as %s', (url, printed) => {
    expect(printedAddress(url)).toBe(printed);
  });
});

describe('calls of notes', () => {
  test('are found however deep they stand', () => {
    const call = (number: number) => ({ type: 'note-call', number }) as const;
    const text = { type: 'text', value: 'words' } as const;
    const found = callsIn([
      text,
      call(1),
      { type: 'emphasis', children: [{ type: 'strong', children: [call(2)] }] },
      { type: 'link', url: 'https://ica.coop', children: [text], note: 3 },
      { type: 'link', url: 'https://ica.coop', children: [call(4)] },
    ]);
    expect(found).toEqual([1, 2, 3, 4]);
  });

  test('have anchors of their section', () => {
    expect(callAnchor('reason-1', 2)).toBe('reason-1-call-2');
  });
});
