import type { Item } from '../../generated/types.ts';
import { type ContentProblem, problemAt } from '../content-problem.ts';
import type { VersionFiles } from '../read-version.ts';
import type { ContentFile } from '../read-yaml.ts';
import { type ChangelogReason, changelogReasons } from './changelog-reasons.ts';
import { wordsOf } from './words.ts';

const FEWEST_WORDS = 6;

/** Every flag is defended in a sentence under the version's heading of CHANGELOG.md (CONTENT.md, "Versions"). */
export function checkReasons({ items, changelog, version }: VersionFiles): ContentProblem[] {
  const reasons = changelogReasons(changelog, version);
  return items
    .filter(({ value }) => value.flag !== 'NONE')
    .flatMap((file) => {
      const own = reasons.filter(({ item }) => item === file.value.id);
      const message = wrongWith(file, own, version);
      if (message === null) return [];
      return [
        problemAt(file, '/flag', {
          code: 'CONTENT_FLAG_REASON',
          message,
          mend: `add "- \`${file.value.id}\` (${file.value.flag}): …" under ## ${version}: why so low an answer may not stand`,
        }),
      ];
    });
}

function wrongWith({ value }: ContentFile<Item>, own: ChangelogReason[], version: string): string | null {
  if (own.length === 0) return `the flag ${value.flag} has no reason under ${version} in CHANGELOG.md`;
  const other = own.find(({ flag }) => flag !== null && flag !== value.flag);
  if (other !== undefined)
    return `CHANGELOG.md defends the flag ${other.flag}, and the item has ${value.flag}`;
  if (own.some(({ reason }) => wordsOf(reason).length >= FEWEST_WORDS)) return null;
  return `the reason for the flag ${value.flag} in CHANGELOG.md is no sentence`;
}
