/** How words stand out on a terminal; on paper-like outputs they do not. */
export interface Palette {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const plain = (text: string) => text;

export const PLAIN: Palette = {
  error: plain,
  warning: plain,
  note: plain,
  strong: plain,
  faint: plain,
};

export const COLOURED: Palette = {
  error: sgr(31),
  warning: sgr(33),
  note: sgr(36),
  strong: sgr(1),
  faint: sgr(2),
};

/** ECMA-48 “select graphic rendition”. */
function sgr(parameter: number): (text: string) => string {
  return (text) => `\u001b[${parameter}m${text}\u001b[0m`;
}
