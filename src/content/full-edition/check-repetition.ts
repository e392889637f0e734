import type { Item } from '../../generated/types.ts';
import { type ContentProblem, problemAt } from '../content-problem.ts';
import type { ContentFile } from '../read-yaml.ts';
import { itemTexts, type PlacedText } from './edition-texts.ts';
import { runsOf, wordsOf } from './words.ts';

const RUN = 5;
/** As a fraction of small whole numbers, so that no rounding decides. */
const ALIKE = { shared: 7, of: 10 };

interface Known {
  readonly item: string;
  readonly pointer: string;
  readonly plain: string;
  readonly runs: number;
}

/**
 * Texts that stand in two items, or nearly (seven tenths of all runs of five words, by Jaccard), and levels or ladder
 * questions of one item that say the same: a text that fits two items says nothing about either. Guidance on
 * not-applicable is left out. Each is reported once, where it comes second.
 */
export function checkRepetition(items: readonly ContentFile<Item>[]): ContentProblem[] {
  const index = new Index();
  return items.flatMap((file) => {
    const texts = itemTexts(file).filter(({ pointer }) => pointer !== '/naGuidance');
    const { id } = file.value;
    return texts.flatMap((own) => {
      const other = index.find(id, own);
      index.add(id, own);
      return other === null ? [] : [repeated(own, id, other)];
    });
  });
}

function repeated(
  { place, pointer }: PlacedText,
  id: string,
  other: Known & { same: boolean },
): ContentProblem {
  const where = other.item === id ? other.pointer : `${other.item} ${other.pointer}`;
  return problemAt(place, pointer, {
    code: 'CONTENT_REPEATED',
    message: `it says ${other.same ? 'the same' : 'nearly the same'} as ${where}`,
    mend: 'say what is peculiar to this place: what one would see here and not there',
  });
}

/** Every text so far, by its runs of words. */
class Index {
  private readonly known: Known[] = [];
  private readonly byPlain = new Map<string, number[]>();
  private readonly byRun = new Map<string, number[]>();

  add(item: string, { pointer, text }: PlacedText): void {
    const words = wordsOf(text);
    const runs = new Set(runsOf(words, RUN));
    const at = this.known.push({ item, pointer, plain: words.join(' '), runs: runs.size }) - 1;
    append(this.byPlain, words.join(' '), at);
    for (const run of runs) append(this.byRun, run, at);
  }

  /** The first text that says the same, or else nearly the same, and may not. */
  find(item: string, own: PlacedText): (Known & { same: boolean }) | null {
    const words = wordsOf(own.text);
    const runs = new Set(runsOf(words, RUN));
    const refused = (at: number): boolean => mayNotRepeat(this.known[at]!, item, own.pointer);
    const same = (this.byPlain.get(words.join(' ')) ?? []).find(refused);
    if (same !== undefined) return { ...this.known[same]!, same: true };
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const at of this.byRun.get(run) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const near = [...shared.entries()]
      .filter(([at, count]) => {
        const all = runs.size + this.known[at]!.runs - count;
        return count * ALIKE.of >= all * ALIKE.shared && refused(at);
      })
      .sort(([a], [b]) => a - b)[0];
    return near === undefined ? null : { ...this.known[near[0]]!, same: false };
  }
}

/** Other items never; in the same item the levels among each other, and the ladder. */
function mayNotRepeat(known: Known, item: string, pointer: string): boolean {
  if (known.item !== item) return true;
  return known.pointer.split('/')[1] === pointer.split('/')[1];
}

function append(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
