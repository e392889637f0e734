/** What stands for itself in any language: addresses and {placeholders}. */
const VERBATIM = /https?:\/\/[^\s)>\]"”»]*[^\s)>\]"”».,;:]|\{[^{}]*\}/g;
/** Figures that stand alone, with the letter that principles of the UNGPs and paragraphs have: 12, 1,000, 16d. */
const NUMBER = /(?<![\p{L}\p{N}])(\d+(?:[.,]\d+)*)([a-h](?![\p{L}\p{N}]))?/gu;

/** One to twelve as a language may spell them out. */
const SPELLED: Readonly<Record<string, string>> = {
  fr: 'un|premi deux|second trois|troisi quatr cinq six|sixi sept huit neuf|neuv dix|dixi onze|onzi douze|douzi',
  es: 'un|primer dos|segund tres|tercer cuatro|cuart cinco|quint seis|sext siete|séptim ocho|octav nueve|noven diez|décim once doce',
  ko: '하나|한|첫 둘|두 셋|세 넷|네 다섯 여섯 일곱 여덟 아홉 열 열한|열하나 열두|열둘',
  ar: 'واحد|أول اثن|ثان ثلاث|ثالث أربع|رابع خمس|خامس ست|سادس سبع|سابع ثمان|ثامن تسع|تاسع عشر|عاشر أحد|إحدى اثن',
};

/** What multiplies the number before it, as languages have it. */
const SCALES: readonly [RegExp, number][] = [
  [/^\s*(?:thousand|mille|mil|천|ألف|آلاف)/iu, 1e3],
  [/^\s*만/u, 1e4],
  [/^\s*(?:million|millón|millon|milli|mln|مليون|ملايين)/iu, 1e6],
  [/^\s*억/u, 1e8],
  [/^\s*(?:billion|milliard|mil millones|مليار)/iu, 1e9],
];

/**
 * The numbers, addresses and {placeholders} of an English text that its translation does not have. Figures may be set
 * as the language sets them (1,000 as 1 000, 100,000 as 10만, ٥ for 5), small numbers may be spelled out.
 */
export function lostNumbers(english: string, translation: string, language: string): string[] {
  const verbatim = english.match(VERBATIM) ?? [];
  const rest = english.replace(VERBATIM, ' ');
  const figures = inWesternFigures(translation);
  const has = valuesOf(figures);
  const lost = [...rest.matchAll(NUMBER)].flatMap((match) => {
    const [all, figure = '', letter] = match;
    const value = numberIn(figure);
    if (letter !== undefined && new RegExp(`${figure}\\s*[.(]?\\s*${letter}`, 'iu').test(figures)) return [];
    const after = rest.slice(match.index + figure.length);
    const known = [value, ...scaled(value, after)].some((one) => has.has(one));
    return (letter === undefined && known) || isSpelled(value, translation, language) ? [] : [all];
  });
  return [...new Set([...verbatim.filter((one) => !translation.includes(one)), ...lost])];
}

/** Arabic-Indic figures as 0 to 9. */
function inWesternFigures(text: string): string {
  return text
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x0660))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
}

/** Every value that the figures of a text may mean: each group alone, and groups together as one number. */
function valuesOf(text: string): Set<number> {
  const values = new Set<number>();
  for (const match of text.matchAll(/\d+(?:[.,\s\u00a0\u202f]\d+)*/g)) {
    const [all] = match;
    const after = text.slice(match.index + all.length);
    for (const figure of [all, ...all.split(/[.,\s\u00a0\u202f]/)]) {
      const value = numberIn(figure.replace(/[\s\u00a0\u202f]/g, ''));
      for (const one of [value, ...scaled(value, after)]) values.add(one);
    }
  }
  return values;
}

/** Groups of three are thousands; anything else after a point or a comma is a fraction. */
function numberIn(figure: string): number {
  const whole = /^\d{1,3}([.,]\d{3})+$/.test(figure);
  return Number(whole ? figure.replace(/[.,]/g, '') : figure.replace(',', '.'));
}

function scaled(value: number, after: string): number[] {
  return SCALES.flatMap(([scale, times]) => (scale.test(after) ? [value * times] : []));
}

/** Whether a small number is there in letters: as the beginning of a word, so that endings do not matter. */
function isSpelled(value: number, translation: string, language: string): boolean {
  const forms = SPELLED[language.split('-')[0]!.toLowerCase()]?.split(' ')[value - 1];
  return forms !== undefined && new RegExp(`(?<!\\p{L})و?(?:ال)?(?:${forms})`, 'iu').test(translation);
}
