import type { Item } from '../../generated/types.ts';
import { exact, ZERO } from '../../scoring/fraction.ts';
import { changelogReasons } from '../full-edition/changelog-reasons.ts';
import { section, table } from './markdown.ts';
import type { ReadmeInput } from './readme-input.ts';

const FLAGS = ['STOP', 'CRITICAL', 'MAJOR'] as const;

/** How many items, of the core and of all, are judged against each criterion and carry each principle. */
export function coverageSection({ loaded, taxonomy }: ReadmeInput): string {
  const { items } = loaded.checklist;
  const counts = (has: (item: Item) => boolean): [number, number] => {
    const own = items.filter(has);
    return [own.filter(({ core }) => core).length, own.length];
  };
  const judged = (id: string) => (item: Item) =>
    item.criteria.some((own) => own.id === id && exact(own.coefficient).compare(ZERO) > 0);
  const tagged = [
    ...taxonomy.principles.map(({ id, name }) => [
      `HRBA@Tech: ${name}`,
      ...counts((item) => item.principles.includes(id)),
    ]),
    ...taxonomy.panel.map((id) => [`PANEL: ${id}`, ...counts((item) => item.panel.includes(id))]),
  ];
  const covered = taxonomy.criteria.filter(({ id }) => items.some(judged(id))).length;
  return section(
    'What it covers',
    `${covered} of the ${taxonomy.criteria.length} criteria that we read out of the UN Guiding Principles. An item can be judged against several.`,
    table(
      ['criterion', 'asks that the company', 'core items', 'all items'],
      taxonomy.criteria.map(({ id, requirement }) => [id, requirement, ...counts(judged(id))]),
    ),
    table(['principle', 'core items', 'all items'], tagged),
  );
}

/** Every flagged item with the reason that CHANGELOG.md gives under the version. */
export function flagsSection({ loaded, changelog }: ReadmeInput): string {
  const { items, version } = loaded.checklist;
  const reasons = new Map(changelogReasons(changelog, version).map(({ item, reason }) => [item, reason]));
  const parts = FLAGS.map((flag) => {
    const own = items.filter((item) => item.flag === flag);
    if (own.length === 0) return '';
    const lines = own.map(({ id }) => `- \`${id}\`${reasons.has(id) ? `: ${reasons.get(id)}` : ''}`);
    return [`### ${flag} (${own.length})`, lines.join('\n')].join('\n\n');
  });
  return section(
    'Flags, and why',
    'A low or open answer to a flagged item holds the result down, whatever else is good.',
    ...parts,
  );
}
