import type { Item } from '../../generated/types.ts';
import type { Place } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { PlacedModule } from '../read-version.ts';
import type { ContentFile } from '../read-yaml.ts';

/** One text of a version, and where it stands. */
export interface PlacedText {
  readonly place: Place;
  readonly pointer: string;
  readonly text: string;
}

type Part = readonly [pointer: string, text: string];

/** What the person who answers reads of an item to find the level: question, why, ladder and levels. */
export function answeringTexts({ question, why, ladder, levels }: Item): Part[] {
  return [
    ['/question', question],
    ['/why', why],
    ...ladder.map((text, at): Part => [pointerTo('/ladder', at), text]),
    ...levels.map(({ text }, at): Part => [pointerTo('/levels', at, 'text'), text]),
  ];
}

/** The texts of an item that are its own words to the reader, but for what cites the documents. */
export function itemTexts(file: ContentFile<Item>): PlacedText[] {
  const { value: item } = file;
  const parts: Part[] = [
    ...answeringTexts(item),
    ...item.evidence.map(({ text }, at): Part => [pointerTo('/evidence', at, 'text'), text]),
    ['/do', item.do],
    ['/dont', item.dont],
    ['/caution', item.caution],
    ...(item.naGuidance === null ? [] : [['/naGuidance', item.naGuidance] as const]),
  ];
  return parts.map(([pointer, text]) => ({ place: file, pointer, text }));
}

/** What an item says of the passages that it cites. */
export function paraphrases(place: Place, pointer: string, { sources }: Pick<Item, 'sources'>): PlacedText[] {
  return sources.map(({ paraphrase }, at) => ({
    place,
    pointer: pointerTo(pointer, 'sources', at, 'paraphrase'),
    text: paraphrase,
  }));
}

/** The texts of a module and of its seeded harms in its own words. */
export function moduleTexts({ module, place, pointer }: PlacedModule): PlacedText[] {
  const own = { place, pointer: pointerTo(pointer, 'about'), text: module.about };
  const harms = module.seededHarms.flatMap((harm, at) =>
    (['title', 'story', 'talkTo'] as const).map((part) => ({
      place,
      pointer: pointerTo(pointer, 'seededHarms', at, part),
      text: harm[part],
    })),
  );
  return [own, ...harms];
}

/** What the seeded harms of a module say of the passages that they cite. */
export function moduleParaphrases({ module, place, pointer }: PlacedModule): PlacedText[] {
  return module.seededHarms.flatMap((harm, at) =>
    paraphrases(place, pointerTo(pointer, 'seededHarms', at), harm),
  );
}
