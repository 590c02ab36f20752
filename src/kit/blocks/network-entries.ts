import type { InSetting } from './block-props.js';

export type Level = InSetting<'networks'>['block']['levels'][number];

/** A network as its page names it. */
export interface KnownNetwork {
  readonly name: Level['text'];
  readonly url?: string;
  /** Its address is to be found out. */
  readonly asks: boolean;
}

/** What the guide says itself, or what is known of the country. */
export function entriesOf({ text, url, known = [] }: Level): readonly KnownNetwork[] {
  if (text.length > 0 || url !== undefined) {
    return [{ name: text, ...(url !== undefined && { url }), asks: false }];
  }
  return known.map((each) => ({ ...each, asks: each.url === undefined }));
}
