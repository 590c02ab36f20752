/** Loose sheets; a book to fold; cards to cut, front and back in turn; one large page, put together from smaller ones. */
export const PRODUCTS = ['sheets', 'folded', 'cards', 'poster'] as const;
export type Product = (typeof PRODUCTS)[number];
