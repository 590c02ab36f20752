import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFacts, monthsBefore } from '../../../src/edition/check-facts.js';
import { smallFacts } from '../../support/small-facts.js';

/** To be checked again by 2027-11-24. */
const told = (today: string, allowStale = false, language = 'en') =>
  checkFacts(smallFacts(), { today, allowStale, language }).map(
    ({ severity, code }) => `${severity} ${code}`,
  );

it('warns from three months before facts are to be checked again, and stops after the day', () => {
  expect(told('2027-08-23')).toEqual([]);
  expect(told('2027-08-24')).toEqual(['warning edition/stale-facts']);
  expect(told('2027-11-24')).toEqual(['warning edition/stale-facts']);
  expect(told('2027-11-25')).toEqual(['error edition/stale-facts']);
});

it('only warns where stale facts are allowed', () => {
  expect(told('2027-11-25', true)).toEqual(['warning edition/stale-facts']);
});

it('says once that nobody has written a fact in the language of the edition', () => {
  expect(told('2027-01-01', false, 'nl-BE')).toEqual(['warning edition/silent-facts']);
  expect(told('2027-01-01', false, 'en-GB')).toEqual([]);
});

it.each([
  ['2027-05-31', '2027-02-28'],
  ['2028-05-31', '2028-02-29'],
  ['2027-01-15', '2026-10-15'],
  ['2027-03-01', '2026-12-01'],
])('three months before %s is %s', (day, before) => {
  expect(monthsBefore(day, 3)).toBe(before);
});

it('goes back as many months as it is told, never to a later day of the month', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2200-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40 }), (date, months) => {
      const from = date.toISOString().slice(0, 10);
      const to = monthsBefore(from, months);
      const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
      expect(count(from) - count(to)).toBe(months);
      expect(new Date(to).toISOString().slice(0, 10)).toBe(to);
      expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
    }),
  );
});
