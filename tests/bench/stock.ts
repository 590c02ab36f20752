import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Font, renderToBuffer } from '@react-pdf/renderer';
import type { Print } from './print.js';
import { type PageNumbers, StockGuide } from './stock-guide.js';

// The peer as a program: stock.mjs PRINTS.json PHOTOGRAPHS FONTS OUTPUT

const [printsFile = '', folder = '', fonts = '', output = ''] = process.argv.slice(2);

Font.register({
  family: 'Plex Sans',
  fonts: [
    { src: join(fonts, 'plex-sans/IBMPlexSans_400Regular.ttf'), fontWeight: 400 },
    { src: join(fonts, 'plex-sans/IBMPlexSans_600SemiBold.ttf'), fontWeight: 600 },
  ],
});
Font.register({
  family: 'Plex Serif',
  fonts: [{ src: join(fonts, 'plex-serif/IBMPlexSerif_700Bold.ttf'), fontWeight: 700 }],
});

const prints: readonly Print[] = JSON.parse(await readFile(printsFile, 'utf8'));
for (const { name, guide, accent } of prints) {
  const known: PageNumbers = {};
  // Nothing tells the contents their page numbers but a render of the whole; the second one prints them.
  await renderToBuffer(StockGuide({ guide, folder, accent, found: known }));
  const bytes = await renderToBuffer(StockGuide({ guide, folder, accent, found: {}, known }));
  await writeFile(join(output, `${name}.pdf`), bytes);
}
