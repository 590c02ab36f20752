import type { Brand } from '../model/brand.js';
import type { FontFamily } from '../model/font.js';

/** A display family without letters of the edition's script gives way to the text family, which sets titles in its bold. */
export function suitScript(brand: Brand, fonts: readonly FontFamily[], language: string): Brand {
  const { script } = new Intl.Locale(language).maximize();
  const { display, text } = brand.families;
  const has = (name: string) =>
    fonts.find(({ family }) => family === name)?.scripts.includes(script ?? '') ?? false;
  if (has(display) || !has(text)) return brand;
  return { ...brand, families: { ...brand.families, display: text } };
}
