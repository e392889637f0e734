import { ar } from './ar/catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en/catalogue.ts';
import { es } from './es/catalogue.ts';
import { fr } from './fr/catalogue.ts';
import { ko } from './ko/catalogue.ts';
import type { Language } from './languages.ts';

/** Every message in every language. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, fr, es, ko, ar };
