import type { ReactNode } from 'react';
import type { Inline } from '../model/inline.js';
import { mm } from '../print/lengths.js';
import { Image, type Style, Text } from './elements.js';
import type { Look } from './look.js';
import { type Setting, words } from './setting.js';

const BLANK = '\u00a0'.repeat(24);
/** BCP 47 for what is no language: code is never split. */
const NO_LANGUAGE = 'zxx';
/** Room for a page number until the pages are known. */
const PAGE_DIGITS = '00';

/** Running text as nested elements; `strong` carries a rule under it, emphasis is the semi-bold alone. */
export function inlines(text: readonly Inline[], setting: Setting): ReactNode[] {
  return text.map((inline, index) => {
    const key = `${inline.type}-${index}`;
    return inline.type === 'text' ? (
      whole(inline.value, setting.look)
    ) : (
      <Run key={key} {...{ inline, setting }} />
    );
  });
}

/** Where their writer lets words be split, large print does not. */
function whole(text: string, { largePrint }: Look): string {
  return largePrint ? text.replaceAll('\u00ad', '') : text;
}

interface RunProps {
  readonly inline: Exclude<Inline, { type: 'text' }>;
  readonly setting: Setting;
}

function Run({ inline, setting }: RunProps): ReactNode {
  const { look } = setting;
  switch (inline.type) {
    case 'strong':
      return <Text style={STRONG}>{inlines(inline.children, setting)}</Text>;
    case 'emphasis':
      return <Text style={EMPHASIS}>{inlines(inline.children, setting)}</Text>;
    case 'deleted':
      return <Text style={DELETED}>{inlines(inline.children, setting)}</Text>;
    case 'code':
      return (
        <Text style={codeStyle(look)} lang={NO_LANGUAGE}>
          {inline.value}
        </Text>
      );
    case 'line-break':
      return '\n';
    case 'link':
      return <OutsideLink {...{ inline, setting }} />;
    case 'reference':
      return <Reference {...{ inline, setting }} />;
    case 'note-call':
      return <NoteCall {...{ number: inline.number, setting }} />;
    case 'image':
      return <InlineImage {...{ src: inline.src, alt: inline.alt, setting }} />;
    case 'blank':
      return <Text style={{ textDecoration: 'underline' }}>{BLANK}</Text>;
    case 'foreign':
      return <Text lang={inline.language}>{inlines(inline.children, setting)}</Text>;
    case 'string':
    case 'fact':
    case 'icon':
      return null;
  }
}

const EMPHASIS: Style = { fontWeight: 600 };
const STRONG: Style = { fontWeight: 600, textDecoration: 'underline' };
const DELETED: Style = { textDecoration: 'line-through' };

function codeStyle({ families, type }: Look): Style {
  const family = [families.code, families.symbols] as unknown as string;
  return { fontFamily: family, fontWeight: 400, fontSize: type.code.size };
}

function OutsideLink({ inline, setting }: { inline: Of<'link'>; setting: Setting }) {
  return (
    <>
      <Text href={inline.url}>{inlines(inline.children, setting)}</Text>
      {inline.note !== undefined && <NoteCall {...{ number: inline.note, setting }} />}
    </>
  );
}

function NoteCall({ number, setting }: { readonly number: number; readonly setting: Setting }) {
  const { id } = setting.section;
  return (
    <Text href={`#${id}-note-${number}`} style={EMPHASIS}>
      {`\u00a0[${number}]`}
    </Text>
  );
}

/** “our doubts (page 15)”, “see page 15” or “page 15”: the number is filled in when the pages are known. */
function Reference({ inline, setting }: { inline: Of<'reference'>; setting: Setting }) {
  const { publication } = setting;
  const key = inline.form === 'see' ? 'reference.see' : 'reference.page';
  const [before = '', after = ''] = words(publication, key, { page: '\u0000' }).split('\u0000');
  const phrase = [
    before.replace(/ $/, '\u00a0'),
    <Text key="page" href={`#${inline.anchor}`} pageOf={inline.anchor}>
      {PAGE_DIGITS}
    </Text>,
    after,
  ];
  if (inline.form !== 'text') return phrase;
  return (
    <>
      <Text href={`#${inline.anchor}`}>{inlines(inline.children, setting)}</Text>
      {' ('}
      {phrase})
    </>
  );
}

interface InlineImageProps {
  readonly src: string;
  readonly alt: string;
  readonly setting: Setting;
}

function InlineImage({ src, alt, setting }: InlineImageProps) {
  const image = setting.publication.images[src];
  if (image === undefined) return null;
  const height = mm(4 * setting.look.grid.signs);
  const size = { height, width: (height * image.width) / image.height };
  return <Image src={imageSource(image)} alt={alt} style={size} />;
}

type Of<Type extends Inline['type']> = Extract<Inline, { type: Type }>;

/** Prepared bytes in the form the engine takes. */
export function imageSource({ bytes, format }: { bytes: Uint8Array; format: string }) {
  return { data: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), format };
}
