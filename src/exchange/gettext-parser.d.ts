/** gettext-parser ships no types; this is the part of it that is used. */
declare module 'gettext-parser' {
  export interface Entry {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgid_plural?: string;
    readonly msgstr: readonly string[];
    readonly comments?: Readonly<
      Partial<Record<'translator' | 'reference' | 'extracted' | 'flag' | 'previous', string>>
    >;
  }

  export interface Catalogue {
    readonly charset: string;
    /** None where the file has no head. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly translations: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  }

  export const po: {
    readonly parse: (text: string, options: { readonly validation: boolean }) => Catalogue;
    readonly compile: (catalogue: Catalogue) => Uint8Array;
  };
}
