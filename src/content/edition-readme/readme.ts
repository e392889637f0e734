import { coverageSection, flagsSection } from './coverage.ts';
import { paragraphs, section, table } from './markdown.ts';
import { minutesOf, modulesSection, readingSection, timeSection } from './numbers.ts';
import { citedRanges, originsSection } from './origins.ts';
import type { ReadmeInput } from './readme-input.ts';

/** In the words of the reports: who has looked at a translation. */
const STATES = {
  source: 'the source',
  'machine-drafted': 'drafted by a machine, no person has confirmed it',
  reviewed: 'a person has read it',
};

/**
 * The README of a checklist version: what it is and is not, and every number about it, made from its files alone, so
 * that none is written by hand and none is wrong. The same files give the same text.
 */
export function editionReadme(input: ReadmeInput): string {
  const { title, id, version } = input.loaded.checklist;
  const parts = [
    `# ${title}`,
    `\`${id}\` ${version}. Made by \`hrba content readme ${id} ${version}\` from the files beside it: change those.`,
    natureSection(input),
    numbersSection(input),
    modulesSection(input),
    timeSection(input),
    originsSection(input),
    coverageSection(input),
    flagsSection(input),
    harmsSection(input),
    readingSection(input),
    languagesSection(input),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function natureSection({ loaded }: ReadmeInput): string {
  const { about, disclaimer, status, publishedOn } = loaded.checklist;
  const edition =
    status === 'published'
      ? `A full edition, dated ${publishedOn}.`
      : `A draft for consultation, dated ${publishedOn}.`;
  return section(
    'What it is, and what it is not',
    paragraphs(about),
    paragraphs(disclaimer),
    `${edition} **It has not been piloted yet:** no start-up, no civil society organisation and nobody affected has worked ` +
      'through it with us. `docs/consultation.md` says how to hold that pilot, and how a comment reaches the next edition.',
  );
}

function numbersSection({ loaded, taxonomy }: ReadmeInput): string {
  const { items, modules, glossary = [] } = loaded.checklist;
  const core = items.filter((item) => item.core);
  const flagged = (flag: string): number => items.filter((item) => item.flag === flag).length;
  const harms = modules.reduce((sum, { seededHarms }) => sum + seededHarms.length, 0);
  const rights = new Set(items.flatMap((item) => item.rights)).size;
  const groups = new Set(items.flatMap((item) => item.groups)).size;
  return section(
    'In numbers',
    table(
      ['what', 'how many'],
      [
        ['items', `${items.length}, of which ${core.length} in the core`],
        ['modules beside the core', modules.filter(({ appliesWhen }) => appliesWhen !== null).length],
        ['minutes', `${minutesOf(core)} for the core, ${minutesOf(items)} for everything`],
        ['flags', `${flagged('STOP')} STOP, ${flagged('CRITICAL')} CRITICAL, ${flagged('MAJOR')} MAJOR`],
        ['only those affected can confirm', items.filter(({ voice }) => voice).length],
        ['ideas of the documents with a disposition', loaded.provenance.passages.length],
        ['passages that items cite', citedRanges(loaded).size],
        ['seeded harms', harms],
        ['rights named', `${rights} of ${taxonomy.rights.length}`],
        ['groups of rights-holders named', `${groups} of ${taxonomy.groups.length}`],
        ['terms explained', glossary.length],
        ['worked cases', loaded.cases.length],
      ],
    ),
  );
}

function harmsSection({ loaded }: ReadmeInput): string {
  const rows = loaded.checklist.modules.flatMap(({ id, seededHarms }) =>
    seededHarms.map(({ title, scale, scope, irremediability }) => [
      `\`${id}\``,
      title,
      scale,
      scope,
      irremediability,
    ]),
  );
  return section(
    'Seeded harms',
    'The gravest plausible harms of such products, which the first look starts from, rated 1 to 5 for those who are hit worst: how deep, how far, how hard to undo. Examples to think with, not a forecast.',
    table(['module', 'harm', 'scale', 'scope', 'hard to undo'], rows),
  );
}

function languagesSection({ loaded }: ReadmeInput): string {
  const { language } = loaded.checklist;
  const translated = [...loaded.translations.values()]
    .flatMap((read) => read() ?? [])
    .sort((a, b) => (a.language < b.language ? -1 : 1));
  return section(
    'Languages',
    table(
      ['language', 'state', 'scope', 'items with words missing'],
      [
        [language, STATES.source, 'complete', 0],
        ...translated.map(({ language: tag, state, scope, missing }) => [
          tag,
          STATES[state],
          scope,
          missing.length,
        ]),
      ],
    ),
  );
}
