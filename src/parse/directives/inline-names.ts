/** The inline directives, each with how it is written. */
export const INLINE_NAMES: Readonly<Record<string, string>> = {
  blank: ':blank[]',
  fact: ':fact[form.fact]',
  icon: ':icon[name]',
  lang: ':lang[words]{tag=fr}',
  page: ':page[anchor]',
  qr: ':qr[https://…]',
  see: ':see[anchor]',
  string: ':string[key]',
};
