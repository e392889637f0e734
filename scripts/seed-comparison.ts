import { table } from '../src/content/edition-readme/markdown.ts';
import type { LoadedChecklist } from '../src/content/loaded-content.ts';
import type {
  Crosswalk,
  Item,
  Response,
  Score,
  ScoredReview,
  Seed,
  Taxonomy,
} from '../src/generated/types.ts';
import type { Edition } from '../src/usecases/edition.ts';
import { scoreAnswers } from '../src/usecases/score-state.ts';

/** The day the seeds were written: their evidence is judged at it. */
const AS_OF = '2026-11-22';

export interface Comparison {
  from: Edition;
  to: Edition;
  crosswalk: Crosswalk;
  taxonomy: Taxonomy;
  engineVersion: string;
}

type Entry = Crosswalk['entries'][number];

/**
 * What each demo company scores under two versions, item by item with the reason for each difference. An answer is
 * carried where the crosswalk says that the item is the same, reworded or re-weighted; everything else is open.
 */
export function seedComparison(comparison: Comparison, seeds: readonly Seed[]): string {
  const { id, version: from } = comparison.from.checklist.checklist;
  const to = comparison.to.checklist.checklist.version;
  const parts = [
    `# How the demo companies score under ${id} ${from} and ${to}`,
    `Made by \`scripts/compare-seeds.ts\`; \`npm run gen:check\` fails when it is out of date.`,
    `The answers are those of \`seeds/\`, judged on ${AS_OF}. Where the crosswalk says that an item is the same, reworded ` +
      `or re-weighted, its answer is carried; whatever is split, merged or new is open, as it is after a move before ` +
      `anybody answers. "Shown" is what an item counts in what is shown by evidence, from 0 to 1, and "share" the part of ` +
      `the whole that hangs on it. Where more items are asked, each has a smaller share: that alone changes a result.`,
    ...seeds.map((seed) => ofOneSeed(comparison, seed)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function ofOneSeed(comparison: Comparison, seed: Seed): string {
  const { from, to, crosswalk } = comparison;
  const before = scoreOf(comparison, from, seed, { responses: seed.responses, reviews: seed.reviews });
  const after = scoreOf(comparison, to, seed, {
    responses: carried(seed.responses, crosswalk),
    reviews: carried(seed.reviews, crosswalk),
  });
  return [
    `## ${seed.title}`,
    resultTable(from.checklist, before, to.checklist, after),
    itemTable(comparison, before, after),
  ].join('\n\n');
}

const CARRIED: readonly Entry['kind'][] = ['same', 'reworded', 're-weighted'];

/** What was said of items that are still there, under their ids of now. */
export function carried<T>(by: Readonly<Record<string, T>>, { entries }: Crosswalk): Record<string, T> {
  return Object.fromEntries(
    entries
      .filter(({ kind }) => CARRIED.includes(kind))
      .flatMap(({ item, to }) =>
        by[item] === undefined ? [] : to.map((id): [string, T] => [id, by[item]!]),
      ),
  );
}

function scoreOf(
  { taxonomy, engineVersion }: Comparison,
  edition: Edition,
  { assessment }: Seed,
  { responses, reviews }: { responses: Record<string, Response>; reviews: Seed['reviews'] },
): Required<Score> {
  const known = new Set(edition.checklist.checklist.items.map(({ id }) => id));
  const own = <T>(by: Record<string, T>) => Object.entries(by).filter(([id]) => known.has(id));
  const { stage = 'conception', profile = {} } = assessment;
  const read = own(reviews).map(([id, review]): [string, ScoredReview] => [
    id,
    { by: 'second-person', outsider: false, ties: '', ...review },
  ]);
  const scored = {
    asOf: AS_OF,
    stage,
    profile,
    responses: Object.fromEntries(own(responses)),
    reviews: Object.fromEntries(read),
  };
  return scoreAnswers(scored, edition, taxonomy, engineVersion);
}

function resultTable(
  { checklist: from }: LoadedChecklist,
  before: Required<Score>,
  { checklist: to }: LoadedChecklist,
  after: Required<Score>,
): string {
  const rows = [before, after].map((score) => [
    score.verdict,
    `${score.counts.answered} of ${score.counts.due}`,
    trackWords(score.declared),
    trackWords(score.substantiated),
    percentOf(score.substantiated.coverage),
    heldBy(score.substantiated),
  ]);
  const names = ['verdict', 'answered', 'the company’s own view', 'shown', 'settled', 'held down by'];
  return table(
    ['', from.version, to.version],
    names.map((name, at) => [name, rows[0]![at]!, rows[1]![at]!]),
  );
}

function trackWords({ lower, upper, final, best }: Score['declared']): string {
  if (lower === null || upper === null || final === null || best === null) return 'nothing to score';
  const range = lower.percent === upper.percent ? `${lower.percent}` : `${lower.percent} to ${upper.percent}`;
  if (final.percent !== lower.percent) return `${range} of 100, held at ${final.percent}`;
  return best.percent === upper.percent ? `${range} of 100` : `${range} of 100, at best ${best.percent}`;
}

/** The caps that bind now, or else those that hold down the best that could still come out. */
function heldBy({ caps, upper, best }: Score['declared']): string {
  const held = best !== null && upper !== null && best.percent !== upper.percent;
  const binding = caps.filter(({ binds }) => binds);
  // An open flag holds the result down and not the best: it may still be answered well.
  const lowest = held
    ? caps.filter(({ cap, cause }) => cause !== 'open' && cap?.num === best.num && cap.den === best.den)
    : [];
  const named = (binding.length > 0 ? binding : lowest).map(({ kind, subject }) => `${kind} ${subject}`);
  return named.length === 0 ? 'nothing' : named.join(', ');
}

function percentOf(fraction: Score['gap']): string {
  return fraction === null ? '–' : `${fraction.percent} of 100`;
}

/** One row for every item that is due in either version, the old ones first. */
function itemTable(
  { from, to, crosswalk }: Comparison,
  before: Required<Score>,
  after: Required<Score>,
): string {
  const old = itemsById(from);
  const now = itemsById(to);
  const rows = crosswalk.entries.flatMap((entry) => {
    const was = entry.kind === 'new' ? null : standingOf(before, entry.item);
    const targets = entry.to.length === 0 ? [null] : entry.to;
    return targets.flatMap((id) => {
      const is = id === null ? null : standingOf(after, id);
      if (was === null && is === null) return [];
      const items = { was: old.get(entry.item), is: id === null ? undefined : now.get(id) };
      const name = id === null || id === entry.item ? entry.item : `${entry.item} → ${id}`;
      return [
        [
          `\`${name}\``,
          entry.kind,
          pair(was?.shown, is?.shown),
          pair(was?.share, is?.share),
          pair(was?.flag, is?.flag),
          reasonsOf(entry, items, { was, is }).join(' '),
        ],
      ];
    });
  });
  return table(['item', 'crosswalk', 'shown', 'share', 'flag', 'why'], rows);
}

interface Standing {
  shown: string;
  share: string;
  flag: string;
}

function itemsById({ checklist }: Edition): Map<string, Item> {
  return new Map(checklist.checklist.items.map((item) => [item.id, item]));
}

/** How an item stands in what is shown; null when it is not asked. */
function standingOf({ trace, flags }: Required<Score>, id: string): Standing | null {
  const node = trace.find((one) => one.id === `substantiated/item/${id}`);
  if (node === undefined) return null;
  const { kind, lower, upper, effectiveWeight } = node.value;
  const flag = flags.find(({ item }) => item === id);
  return {
    shown: kind === 'determinate' ? `${lower}` : kind === 'open' ? `open (${lower} to ${upper})` : 'left out',
    share: effectiveWeight === undefined ? '–' : percentText(String(effectiveWeight)),
    flag: flag === undefined || flag.substantiated === null ? '–' : `${flag.flag} ${flag.substantiated}`,
  };
}

function percentText(fraction: string): string {
  const [num = '0', den = '1'] = fraction.split('/');
  return `${((100 * Number(num)) / Number(den)).toFixed(1)}%`;
}

function pair(was: string | undefined, is: string | undefined): string {
  const [left, right] = [was ?? 'not asked', is ?? 'not asked'];
  return left === right ? left : `${left} → ${right}`;
}

/** Why an item stands otherwise than it did: the crosswalk's reason, and what of its numbers changed. */
function reasonsOf(
  { kind, reason }: Entry,
  { was: before, is: after }: { was: Item | undefined; is: Item | undefined },
  { was, is }: { was: Standing | null; is: Standing | null },
): string[] {
  const changed = before === undefined || after === undefined ? [] : numbersChanged(before, after);
  const said = kind === 'same' && changed.length === 0 ? [] : [reason, ...changed];
  if (was !== null && is !== null && was.shown === is.shown) {
    const only =
      was.share === is.share ? 'Nothing changes.' : 'Only its share changes, because others are asked too.';
    return kind === 'same' && changed.length === 0 ? [only] : said;
  }
  if (is === null) return [...said, 'It is no longer asked of this product.'];
  return is.shown.startsWith('open') ? [...said, 'It is open until somebody answers it.'] : said;
}

function numbersChanged(before: Item, after: Item): string[] {
  const parts: [string, string, string][] = [
    ['Weight', before.weight, after.weight],
    ['Flag', before.flag, after.flag],
    [
      'Threshold of the flag',
      before.flagThreshold ?? 'the ruleset’s',
      after.flagThreshold ?? 'the ruleset’s',
    ],
    ['Criteria', criteriaWords(before), criteriaWords(after)],
  ];
  return parts.filter(([, was, is]) => was !== is).map(([what, was, is]) => `${what}: ${was} → ${is}.`);
}

function criteriaWords({ criteria }: Item): string {
  return criteria.map(({ id, coefficient }) => `${id} (${coefficient})`).join(', ');
}
