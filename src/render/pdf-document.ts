import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { greyChannel } from '../model/contrast.js';
import type { Publication } from '../model/publication.js';
import type { Face } from './engine-node.js';
import type { Landmark, Landmarks } from './landmarks.js';

const MS_PER_SECOND = 1000;
const PRODUCER = 'coop-press';

interface Destination extends Landmark {
  readonly name: string;
}

/** What pdfkit keeps to itself and we need: its choice of font and its end of the file. */
interface Inner {
  _font: unknown;
  _id: Uint8Array;
  _normalizeColor: (colour: unknown) => unknown;
}

/** The engine draws on this: only our own faces, each opened once; destinations and outline are ours. */
export class GuideDocument extends PDFDocument {
  /** Colours that the page asks for, `#RRGGBB` in capitals, and those that it gets. */
  inks: ReadonlyMap<string, string> | undefined;
  private readonly embedded = new Map<Face, unknown>();
  private readonly landmarks: Landmarks;
  private readonly isGrey: boolean;
  private readonly destinations: ReadonlyMap<number, readonly Destination[]>;
  private pages = 0;
  private isMarked = false;

  constructor(publication: Publication, landmarks: Landmarks) {
    super(optionsOf(publication));
    this.landmarks = landmarks;
    this.isGrey = publication.variant === 'grey';
    this.destinations = byPage(landmarks);
    (this as unknown as Inner)._id = fileId(publication);
  }

  /** Every colour that is drawn comes by here, those of pictures of shapes among them. */
  _normalizeColor(colour: unknown): unknown {
    const { _normalizeColor: normalize } = PDFDocument.prototype as unknown as Inner;
    const ink = typeof colour === 'string' ? this.inks?.get(colour.toUpperCase()) : undefined;
    const channels = normalize.call(this, ink ?? colour);
    if (!this.isGrey || !isRgb(channels)) return channels;
    const grey = greyChannel(channels);
    return [grey, grey, grey];
  }

  override font(source: unknown, ...rest: unknown[]): this {
    if (typeof source === 'string') {
      throw new Error(
        `the standard font ${source} was asked for, which no reader of a print shop has`,
      );
    }
    const size = rest.find((each) => typeof each === 'number');
    const face = source as Face;
    const inner = this as unknown as Inner;
    const known = this.embedded.get(face);
    if (known === undefined) {
      super.font(face as unknown as string);
      this.embedded.set(face, inner._font);
    } else inner._font = known;
    if (size !== undefined) this.fontSize(size);
    return this;
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    this.closeLanguage();
    super.addPage(options);
    const { dictionary, width, height } = this.page as unknown as {
      readonly dictionary: { readonly data: Record<string, unknown> };
      readonly width: number;
      readonly height: number;
    };
    dictionary.data['TrimBox'] = [0, 0, width, height];
    for (const { name, left, top } of this.destinations.get(this.pages) ?? []) {
      this.addNamedDestination(name, 'XYZ', left, top, 0);
    }
    this.openLanguage();
    this.pages += 1;
    return this;
  }

  /**
   * The engine draws text without telling which element it belongs to, so a language is marked on all that a page
   * paints (ISO 32000-1, 14.9.2: Lang of a marked-content sequence), running head and folio among it.
   */
  private openLanguage(): void {
    const language = this.landmarks.languages?.get(this.pages);
    this.isMarked = language !== undefined;
    if (language !== undefined) this.addContent(`/Span <</Lang (${language})>> BDC`);
  }

  private closeLanguage(): void {
    if (this.isMarked) this.addContent('EMC');
    this.isMarked = false;
  }

  override end(): void {
    this.closeLanguage();
    this.writeOutline();
    super.end();
  }

  /** Metadata as XML would not be escaped; the document's own dictionary says the same. */
  override endMetadata(): void {}

  private writeOutline(): void {
    const open: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
    for (const { title, level, page, left, top } of this.landmarks.outline) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.item ?? this.outline;
      open.push({ level, item: addItem(parent, title, { page, left, top }) });
    }
  }
}

function byPage({ anchors }: Landmarks): ReadonlyMap<number, readonly Destination[]> {
  const pages = new Map<number, Destination[]>();
  for (const [name, landmark] of anchors) {
    const onPage = pages.get(landmark.page) ?? [];
    onPage.push({ ...landmark, name });
    pages.set(landmark.page, onPage);
  }
  return pages;
}

/** pdfkit measures `left` from the right edge, so only the page and the height on it are given. */
function addItem(parent: PDFKit.PDFOutline, title: string, { page, top }: Landmark) {
  const item = parent.addItem(title, { pageNumber: page, top } as never) as PDFKit.PDFOutline;
  const { outlineData } = item as unknown as { readonly outlineData: { Dest: unknown[] } };
  outlineData.Dest[2] = 0;
  return item;
}

function optionsOf({ metadata, language }: Publication): PDFKit.PDFDocumentOptions {
  const date = new Date(metadata.date * MS_PER_SECOND);
  return {
    autoFirstPage: false,
    compress: true,
    displayTitle: true,
    lang: language,
    pdfVersion: '1.7',
    font: null as unknown as string,
    info: {
      Title: metadata.title,
      Author: metadata.author,
      Subject: metadata.subject,
      Keywords: metadata.keywords.join(', '),
      Creator: metadata.creator,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    },
  };
}

/** The same output has the same identity however often it is made. */
function fileId({
  edition,
  template,
  paper,
  variant,
  holes,
  language,
  metadata,
}: Publication): Uint8Array {
  const kind = holes === undefined ? [variant] : [variant, holes];
  const identity = JSON.stringify([edition, template, paper.name, ...kind, language, metadata]);
  return createHash('md5').update(identity).digest();
}

function isRgb(channels: unknown): channels is readonly [number, number, number] {
  return Array.isArray(channels) && channels.length === 3;
}
