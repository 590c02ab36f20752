import { join } from 'node:path';
import { Document, Image, Link, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { Block, Guide, Item, Row, Section, Sentence } from './guide.js';

/** Page numbers by the id of a section. */
export type PageNumbers = Record<string, number>;

interface GuideProps {
  readonly guide: Guide;
  /** Of the photographs. */
  readonly folder: string;
  /** Of titles. */
  readonly accent?: string | undefined;
  /** What the first render found out; the second prints it. */
  readonly known?: PageNumbers;
  /** Where a render notes what it finds out. */
  readonly found: PageNumbers;
}

const mm = (length: number): number => (length * 72) / 25.4;

const SANS = { fontFamily: 'Plex Sans' };
const SERIF = { fontFamily: 'Plex Serif', fontWeight: 700 } as const;
const RULE = { borderColor: '#000', borderStyle: 'solid' } as const;

// Line height stands on Text only: on a Page or View with furniture the engine throws or loses text.
const STYLES = StyleSheet.create({
  page: {
    ...SANS,
    paddingTop: mm(25),
    paddingBottom: mm(20),
    paddingLeft: mm(18),
    paddingRight: mm(14),
  },
  title: { ...SERIF, fontSize: 24, lineHeight: '10mm', marginBottom: mm(5) },
  h2: { ...SERIF, fontSize: 13, lineHeight: '5mm', marginTop: mm(5), marginBottom: mm(2.5) },
  h3: { fontWeight: 600, fontSize: 10.5, lineHeight: '5mm', marginTop: mm(2.5) },
  indented: { marginLeft: mm(20) },
  body: { fontSize: 10.5, lineHeight: '5mm' },
  small: { fontSize: 8.5, lineHeight: '3.75mm' },
  strong: { fontWeight: 600 },
  block: { marginTop: mm(2.5), marginBottom: mm(2.5) },
  callout: {
    ...RULE,
    borderWidth: mm(0.5),
    padding: mm(4),
    paddingLeft: mm(20),
    marginTop: mm(5),
    marginBottom: mm(2.5),
  },
  quote: { ...RULE, borderLeftWidth: mm(1), paddingLeft: mm(4) },
  item: { flexDirection: 'row' },
  marker: { width: mm(6) },
  rest: { flex: 1 },
  row: { ...RULE, flexDirection: 'row', borderBottomWidth: mm(0.2) },
  cell: { ...RULE, padding: mm(1.4), borderLeftWidth: mm(0.2) },
  head: {
    position: 'absolute',
    top: mm(12.5),
    left: mm(18),
    right: mm(14),
    fontSize: 8.5,
    textAlign: 'right',
  },
  folio: {
    ...SERIF,
    position: 'absolute',
    bottom: mm(9),
    left: mm(18),
    right: mm(14),
    fontSize: 10,
    textAlign: 'right',
  },
  entry: { color: '#000', textDecoration: 'none' },
});

/** The guide as users of stock React-PDF write it: one wrapping Page a section, furniture by `fixed` and `render`. */
export function StockGuide({ guide, folder, accent = '#000', known, found }: GuideProps) {
  return (
    <Document title={guide.title} language="en">
      <Page size="A5" style={STYLES.page}>
        <Furniture head="Contents" />
        <Text style={[STYLES.title, { color: accent }]}>Contents</Text>
        {guide.sections.map(({ id, title }) => (
          <Link key={id} src={`#${id}`} style={STYLES.entry}>
            <View style={STYLES.item}>
              <Text style={[STYLES.body, STYLES.rest]}>{title}</Text>
              <Text style={STYLES.body}>{known?.[id] ?? ' '}</Text>
            </View>
          </Link>
        ))}
      </Page>
      {guide.sections.map((section) => (
        <SectionPage key={section.id} {...{ section, folder, accent, found }} />
      ))}
    </Document>
  );
}

function Furniture({ head }: { readonly head: string }) {
  return (
    <>
      <Text fixed style={STYLES.head}>
        {head}
      </Text>
      <Text fixed style={STYLES.folio} render={({ pageNumber }) => String(pageNumber)} />
    </>
  );
}

interface SectionProps extends Pick<GuideProps, 'folder' | 'found'> {
  readonly accent: string;
  readonly section: Section;
}

function SectionPage({ section, folder, accent, found }: SectionProps) {
  return (
    <Page size="A5" style={STYLES.page}>
      <Furniture head={section.title} />
      <View
        render={({ pageNumber }) => {
          found[section.id] = pageNumber;
          return null;
        }}
      />
      <Text id={section.id} style={[STYLES.title, { color: accent }]}>
        {section.title}
      </Text>
      {section.blocks.map((block, index) => (
        <BlockView key={index} {...{ block, folder }} />
      ))}
    </Page>
  );
}

interface BlockProps<B = Block> {
  readonly block: B;
  readonly folder: string;
}

function BlockView({ block, folder }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <Text
          style={[block.level === 2 ? STYLES.h2 : STYLES.h3, STYLES.indented]}
          minPresenceAhead={mm(10)}
        >
          {block.text}
        </Text>
      );
    case 'photograph':
      return (
        <View style={STYLES.block} wrap={false}>
          <Image src={join(folder, block.file)} />
        </View>
      );
    case 'list':
      return (
        <View style={[STYLES.block, STYLES.indented]}>
          <Items {...block} />
        </View>
      );
    case 'table':
      return <Table {...block} />;
    default:
      return <Prose {...block} />;
  }
}

interface ProseProps {
  readonly kind: 'paragraph' | 'callout' | 'quote';
  readonly sentences: readonly Sentence[];
}

function Prose({ kind, sentences }: ProseProps) {
  const text = (
    <Text style={STYLES.body} orphans={2} widows={2}>
      {sentences.map((sentence, index) => (
        <Text key={index}>
          {index > 0 && ' '}
          {runs(sentence)}
        </Text>
      ))}
    </Text>
  );
  if (kind === 'paragraph') return <View style={STYLES.indented}>{text}</View>;
  return (
    <View
      wrap={false}
      style={kind === 'quote' ? [STYLES.block, STYLES.quote, STYLES.indented] : STYLES.callout}
    >
      {text}
    </View>
  );
}

function runs(sentence: Sentence) {
  return sentence.map(({ text, strong }, index) =>
    strong ? (
      <Text key={index} style={STYLES.strong}>
        {text}
      </Text>
    ) : (
      text
    ),
  );
}

interface ItemsProps {
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

function Items({ ordered, items }: ItemsProps) {
  return items.map(({ sentence, items: inner }, index) => (
    <View key={index} style={STYLES.item}>
      <Text style={[STYLES.body, STYLES.marker]}>{ordered ? `${index + 1}.` : '•'}</Text>
      <View style={STYLES.rest}>
        <Text style={STYLES.body}>{runs(sentence)}</Text>
        <Items ordered={false} items={inner} />
      </View>
    </View>
  ));
}

const COLUMNS = ['22%', '18%', '60%'];

function Table({ head, rows }: { readonly head: Row; readonly rows: readonly Row[] }) {
  return (
    <View style={STYLES.block}>
      {[head, ...rows].map((row, index) => (
        <View key={index} style={STYLES.row} wrap={false}>
          {row.map((cell, column) => (
            <View key={column} style={[STYLES.cell, { width: COLUMNS[column] ?? 'auto' }]}>
              <Text style={index === 0 ? [STYLES.small, STYLES.strong] : STYLES.small}>{cell}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  );
}
