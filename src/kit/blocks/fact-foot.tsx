import { Fragment } from 'react';
import type { FactNote } from '../../model/block.js';
import { plainText } from '../../model/inline.js';
import { mm } from '../../print/lengths.js';
import { Copy } from '../copy.js';
import { Text, View } from '../elements.js';
import { inlines } from '../inlines.js';
import type { Setting } from '../setting.js';
import type { InSetting } from './block-props.js';
import { printedAddress } from './qr.js';

/** Millimetres. */
const AFTER_STATE = 1.25;
/** Letters: of a longer address its site is printed, and the link leads all the way. */
const LONGEST_ADDRESS = 36;
/** Lines that stay together. */
const WHOLE = 20;

/** When facts were collected, until when they hold, and where they were read: small, in one run, on the foot of a page that is one. */
export function FactFoot({ block, setting }: InSetting<'fact-table'>) {
  const { look, measure, exact, growing } = setting;
  if (block.sources.length === 0) return null;
  const common = { look, measure, source: block.place } as const;
  return (
    <>
      <View style={{ minHeight: look.grid.space / 2, ...(exact && !growing && { flexGrow: 1 }) }} />
      <View part="fact-foot" unsplitUpTo={WHOLE}>
        {block.state.map((text, index) => (
          <Copy key={`${block.place.line}-${index}`} {...{ ...common, role: 'label' }}>
            {inlines(text, setting)}
          </Copy>
        ))}
        <View style={{ marginTop: mm(AFTER_STATE) }}>
          <Copy {...{ ...common, role: 'small' }}>
            {inlines(block.sourcesLabel, setting)}
            {block.sources.map((note) => (
              <Source key={note.letter} {...{ note, setting }} />
            ))}
          </Copy>
        </View>
      </View>
    </>
  );
}

/** “[a] Title, address.”; a title that names its site itself is the link. */
function Source({ note, setting }: { readonly note: FactNote; readonly setting: Setting }) {
  const title = inlines(note.title, setting);
  const named = plainText(note.title).includes(siteOf(note.url));
  return (
    <Fragment>
      {' '}
      <Text style={{ fontWeight: 600 }}>{`[${note.letter}]`}</Text>
      {'\u00a0'}
      {named ? <Text href={note.url}>{title}</Text> : title}
      {!named && ', '}
      {!named && <Text href={note.url}>{shortAddress(note.url)}</Text>}
      {'.'}
    </Fragment>
  );
}

/** An address whole where it is short, else its site. */
function shortAddress(url: string): string {
  const whole = printedAddress(url);
  return whole.length <= LONGEST_ADDRESS ? whole : siteOf(url);
}

function siteOf(url: string): string {
  const whole = printedAddress(url);
  return whole.split('/')[0] ?? whole;
}
