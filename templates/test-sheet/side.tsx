import { Copy, mm, narrow, type Setting, View } from 'coop-press/kit';
import type { ReactNode } from 'react';
import { HERO_WIDTH, Hero } from './hero.js';
import { areaOf, type Sheet } from './measures.js';

/** Millimetres. */
const AFTER_HERO = 11;
const AFTER_TITLE = 2.5;
const AFTER_LEAD = 5;
/** The engine compares in single precision. Points. */
const ROUNDING = 0.3;

interface SideProps {
  readonly setting: Setting;
  readonly sheet: Sheet;
  readonly side: 1 | 2;
  readonly title: string;
  readonly lead: string;
  /** What it holds, in the setting that is left beside the arrow. */
  readonly children: (inner: Setting) => ReactNode;
}

/** One side of the sheet: its arrow and its number, and beside them what there is to read. */
export function Side({ setting, sheet, side, title, lead, children }: SideProps) {
  const { look, publication } = setting;
  const area = areaOf(sheet, side);
  const measure = area.width - mm(HERO_WIDTH + AFTER_HERO);
  const minHeight = area.height - ROUNDING;
  return (
    <View
      style={{ flexDirection: look.row, justifyContent: 'space-between', minHeight }}
      wrap={false}
      fitBox={area.height}
      break={side === 2}
    >
      <Hero {...{ look, publication, side }} height={minHeight} />
      <View style={{ width: measure, minHeight }}>
        <Copy {...{ look, role: 'title', measure, tag: side === 1 ? 'H1' : 'H2' }}>{title}</Copy>
        <View style={{ height: mm(AFTER_TITLE) }} />
        <Copy {...{ look, role: 'lead', measure, tag: 'P' }}>{lead}</Copy>
        <View style={{ height: mm(AFTER_LEAD) }} />
        {children(narrow(setting, measure))}
      </View>
    </View>
  );
}
