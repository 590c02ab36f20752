/** What belongs into a folder of `content/`. */
export interface Shelf {
  /** Files by name. */
  readonly names: readonly string[];
  /** What other files end in that are read from it, the usual ending first. */
  readonly endings: readonly string[];
  /** Folders by name; `*` is any other, `<tag>` one that is called by a language tag. */
  readonly folders: Readonly<Record<string, Shelf | 'anything'>>;
}

function shelf({ names = [], endings = [], folders = {} }: Partial<Shelf>): Shelf {
  return { names, endings, folders };
}

const sections = shelf({ endings: ['.md'] });
const drawings = shelf({ endings: ['.svg'] });

const language = shelf({
  names: ['guide.yaml', 'strings.yaml', 'glossary.yaml'],
  folders: { sections },
});
const overlay = ['brand.yaml', 'strings.yaml', 'facts.yaml', 'sections.yaml'];
const country = shelf({ names: overlay, folders: { '<tag>': language } });
const organisation = shelf({
  names: overlay,
  folders: { fonts: 'anything', '<tag>': language },
});

/** The folder `content/` with all that is in it. */
export const CONTENT_SHELF = shelf({
  names: ['guide.yaml', 'strings.yaml', 'brand.yaml'],
  folders: {
    sections,
    editions: shelf({ endings: ['.yaml', '.yml'] }),
    languages: shelf({ folders: { '*': language } }),
    organisations: shelf({ folders: { '*': organisation } }),
    countries: shelf({ folders: { '*': country } }),
    drawings,
    icons: drawings,
    schemas: 'anything',
  },
});
