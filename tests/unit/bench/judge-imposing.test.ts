import { expect, test } from 'vitest';
import { type ImposingFigures, judgeImposing } from '../../bench/judge-imposing.js';

const usage = (value: number) => ({ wallSeconds: value, cpuSeconds: value, peakMebibytes: value });
const GUIDE = {
  ...{ pages: 100, ours: usage(2), pdfjamSeconds: 2 },
  ...{ inputBytes: 1_000_000, outputBytes: 1_220_000 },
};
const LONG = { pages: 1000, ours: usage(115), bare: usage(100) };

function missed({ guide = GUIDE, long = LONG }: Partial<ImposingFigures>) {
  return judgeImposing({ guide, long })
    .filter(({ holds }) => !holds)
    .map(({ figure }) => figure);
}

test('figures that reach their bound hold', () => {
  expect(missed({})).toEqual([]);
});

test('names what is slower, longer or larger than was promised', () => {
  expect(missed({ guide: { ...GUIDE, ours: usage(2.1) } })).toEqual([
    'wall time of imposing 100 pages, of pdfjam',
  ]);
  expect(missed({ guide: { ...GUIDE, outputBytes: 1_221_000 } })).toEqual([
    'bytes of 100 pages imposed, of 1.1 × input + 1.2 kB a page',
  ]);
  expect(missed({ long: { ...LONG, ours: usage(116) } })).toEqual([
    'peak memory of imposing 1000 pages, of bare pdf-lib',
  ]);
});

test('without pdfjam nothing is said of it', () => {
  const verdicts = judgeImposing({ guide: { ...GUIDE, pdfjamSeconds: undefined }, long: LONG });
  expect(verdicts.map(({ figure }) => figure).join()).not.toContain('pdfjam');
  expect(verdicts).toHaveLength(2);
});
