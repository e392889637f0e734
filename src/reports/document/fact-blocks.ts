import type { Register } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import { factBackingWords, factsWithoutReason } from '../words/fact-basis-words.ts';
import { factWords } from '../words/fact-words.ts';
import type { Row, Text } from './block.ts';
import { taxonomyInline } from './content-inline.ts';
import { richInline } from './rich-inline.ts';

type Basis = Register['factBases'][number];

/** Why facts of the profile are as they are said to be, and those that rule something out without a reason. */
export function factRows(index: ReportIndex, register: Register): Row[] {
  const { words, report } = index;
  const unreasoned = factsWithoutReason(words, register).map(({ fact, why }) => ({
    text: [...saidOf(index, fact, report.answers.profile[fact]), ' ', why],
  }));
  return [...register.factBases.map((basis) => basisRow(index, register, basis)), ...unreasoned];
}

function basisRow(index: ReportIndex, register: Register, basis: Basis): Row {
  const { words } = index;
  const { fact, value, because, evidence, current } = basis;
  const titles = evidence.flatMap(
    ({ title }, at): Text => (at === 0 ? [{ typed: title }] : ['; ', { typed: title }]),
  );
  return {
    text: [
      ...saidOf(index, fact, value as Parameters<typeof factWords>[1]),
      ' ',
      { typed: because },
      ' ',
      { small: [factBackingWords(words, register, basis)] },
    ],
    rows: [
      ...(current ? [] : [[words.text('assurance.factChanged')]]),
      ...(evidence.length === 0
        ? []
        : [richInline(index, 'assurance.factEvidence', { titles: { small: titles } })]),
    ],
  };
}

function saidOf(index: ReportIndex, id: string, value: Parameters<typeof factWords>[1]): Text {
  const fact = index.fact(id);
  return [
    taxonomyInline(index, fact?.question ?? id),
    ' ',
    { strong: [`${factWords(index.words, value, fact)}.`] },
  ];
}
