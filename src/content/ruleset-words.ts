import type { RulesetFile } from '../generated/types.ts';
import { inOtherWords, type Words } from './words.ts';

/** What is translated of a ruleset, as rulesets/<id>/i18n/<lang>/<version>.yaml has it: texts, never a number. */
export type RulesetWords = {
  title: string;
  about: string;
  levels: string[];
  assurance: Record<string, string>;
  smallCompany: { because: string };
  bands: { name: string; words: string }[];
  verdicts: Record<string, { title: string; words: string }>;
  severity: Record<(typeof ANCHORS)[number], string[]>;
  sources: string[];
};

const ANCHORS = ['scale', 'scope', 'irremediability', 'likelihood'] as const;

/** The words of a ruleset in its own language. */
export function rulesetWords(ruleset: RulesetFile): RulesetWords {
  const { title, about, levels, assurance, smallCompany, bands, verdicts, severity, sources } = ruleset;
  return {
    title,
    about,
    levels: levels.map(({ name }) => name),
    assurance: Object.fromEntries(assurance.map(({ id, name }) => [id, name])),
    smallCompany: { because: smallCompany.because },
    bands: bands.map(({ name, words }) => ({ name, words })),
    verdicts: Object.fromEntries(verdicts.map(({ id, title: name, words }) => [id, { title: name, words }])),
    severity: {
      scale: [...severity.scale],
      scope: [...severity.scope],
      irremediability: [...severity.irremediability],
      likelihood: [...severity.likelihood],
    },
    sources: [...sources],
  };
}

/** A ruleset with the words of a translation, as far as it has them; every number stays. */
export function rulesetInWords<T extends RulesetFile>(ruleset: T, translated: Words): T {
  const words = inOtherWords(rulesetWords(ruleset), translated);
  return {
    ...ruleset,
    title: words.title,
    about: words.about,
    levels: ruleset.levels.map((level, at) => ({ ...level, name: words.levels[at]! })),
    assurance: ruleset.assurance.map((level) => ({ ...level, name: words.assurance[level.id]! })),
    smallCompany: { ...ruleset.smallCompany, ...words.smallCompany },
    bands: ruleset.bands.map((band, at) => ({ ...band, ...words.bands[at] })),
    verdicts: ruleset.verdicts.map((verdict) => ({ ...verdict, ...words.verdicts[verdict.id] })),
    severity: { ...ruleset.severity, ...words.severity },
    sources: words.sources,
  };
}
