import type { Item, Profile } from '../../generated/types.ts';
import { applicability, STAGES } from '../../scoring/applicability.ts';
import { answeringGrade, ladderGrade } from '../full-edition/reading-level.ts';
import { section, table } from './markdown.ts';
import type { ReadmeInput } from './readme-input.ts';

/** The minutes of items together. */
export function minutesOf(items: readonly Item[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** How many items each module has in each stage, how long they take, and what harms it starts from. */
export function modulesSection({ loaded }: ReadmeInput): string {
  const { modules, items } = loaded.checklist;
  const row = (name: string, own: readonly Item[], harms: number): (string | number)[] => [
    name,
    ...STAGES.map((stage) => own.filter((item) => item.stage === stage).length),
    own.length,
    minutesOf(own),
    harms,
  ];
  const all = modules.reduce((sum, { seededHarms }) => sum + seededHarms.length, 0);
  return section(
    'Items by stage and module',
    table(
      ['module', ...STAGES, 'items', 'minutes', 'seeded harms'],
      [
        ...modules.map(({ id, title, seededHarms }) =>
          row(
            `${title} (\`${id}\`)`,
            items.filter((item) => item.module === id),
            seededHarms.length,
          ),
        ),
        row('**all**', items, all),
      ],
    ),
    'Modules are switched on by facts of the profile; one that is not known counts as yes.',
  );
}

/** How many items are asked of products of a kind, and how long answering takes. */
export function timeSection({ loaded, ruleset, taxonomy, profiles }: ReadmeInput): string {
  const { items } = loaded.checklist;
  const row = (name: string, own: readonly Item[]): (string | number)[] => [
    name,
    own.length,
    ...STAGES.map((stage) => minutesOf(own.filter((item) => item.stage === stage))),
    minutesOf(own),
  ];
  const asked = (profile: Profile): Item[] => {
    const context = { profile, facts: taxonomy.facts, ruleset };
    return items.filter((item) => applicability(item, 'operation', context).applicability === 'applies');
  };
  const rows = [
    row(
      'the core alone',
      items.filter(({ core }) => core),
    ),
    ...profiles.map(({ name, profile }) => row(name, asked(profile))),
    row('a product of which nothing is known yet', asked({})),
  ];
  return section(
    'How long it takes',
    'Minutes to answer from what one knows, with the ladder; collecting evidence and talking with people come on top. ' +
      'They are our estimates. A product that has not reached a stage is not asked its items.',
    table(['product', 'items', ...STAGES.map((stage) => `${stage} (min)`), 'all (min)'], rows),
  );
}

/** How hard the items are to read. */
export function readingSection({ loaded }: ReadmeInput): string {
  const graded = loaded.checklist.items
    .map((item) => ({ id: item.id, grade: answeringGrade(item), ladder: ladderGrade(item) }))
    .sort((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1));
  return section(
    'Reading level',
    `Flesch-Kincaid grades over question, why, ladder and levels (Kincaid et al. 1975; syllables are estimated). ` +
      `Median: ${medianOf(graded.map(({ grade }) => grade))}. It measures the length of sentences and words, not whether a reader understands. ` +
      'The five hardest:',
    table(
      ['item', 'grade', 'question and ladder alone'],
      graded.slice(0, 5).map(({ id, grade, ladder }) => [`\`${id}\``, grade, ladder]),
    ),
  );
}

/** The middle of some numbers; of an even count, between the two in the middle. To one decimal. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  const middle = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
  return Math.round(middle * 10) / 10;
}
