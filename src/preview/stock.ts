import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** Where the drawing engine lies, with the fonts and tables that come with it. */
export const STOCK = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
