import type { Register } from '../../generated/types.ts';
import { checkedOf } from '../../register/audits.ts';
import type { ReportIndex } from '../report-index.ts';
import { factBackingWords, factsWithoutReason } from '../words/fact-basis-words.ts';
import { factWords } from '../words/fact-words.ts';
import { type Columns, dayCell, type Sheet, tableOf } from './sheet.ts';

type Audit = Register['audits'][number];
type Basis = Register['factBases'][number];
type FactRow = Pick<Basis, 'fact' | 'value'> & { basis: Basis | null; why: string };

/** Who examined how much, chosen by whom, paid by whom; and why the profile says what it says. A table each. */
export function assuranceSheets(index: ReportIndex): Sheet[] {
  const { register } = index.report;
  return [
    tableOf(index.words, 'sheet.audits', auditColumns(register), register?.audits ?? []),
    tableOf(
      index.words,
      'sheet.facts',
      factColumns(index),
      register === undefined ? [] : factsOf(index, register),
    ),
  ];
}

function auditColumns(register: Register | undefined): Columns<Audit> {
  const checked = new Map(checkedOf(register?.audits ?? []).map((one) => [one.audit, one]));
  return [
    ['column.auditor', 24, ({ organisation }) => organisation.name],
    ['column.checked', 9, ({ checked: count }) => count],
    ['column.checkedOf', 9, ({ id }) => checked.get(id)?.of ?? 0],
    ['column.changedSince', 12, ({ id }) => checked.get(id)?.changedSince ?? 0],
    ['column.byService', 12, ({ id }) => checked.get(id)?.byService ?? 0],
    ['column.byAuditor', 12, ({ id }) => checked.get(id)?.byAuditor ?? 0],
    ['column.status', 12, ({ state }) => state],
    ['column.accessLost', 14, ({ withdrawnAt }) => dayCell(withdrawnAt)],
    [
      'column.competence',
      40,
      ({ auditors }) => auditors.map(({ role, competence }) => `${role}: ${competence}`).join('; '),
    ],
    ['column.paidBy', 30, ({ paidBy }) => paidBy],
    ['column.ties', 30, ({ ties }) => ties],
    ['column.id', 38, ({ id }) => id],
  ];
}

/** Reasons on record, then facts that would need one and have none. */
function factsOf({ words, report }: ReportIndex, register: Register): FactRow[] {
  return [
    ...register.factBases.map((basis) => ({ fact: basis.fact, value: basis.value, basis, why: '' })),
    ...factsWithoutReason(words, register).map(({ fact, why }) => ({
      fact,
      value: report.answers.profile[fact],
      basis: null,
      why,
    })),
  ];
}

function factColumns(index: ReportIndex): Columns<FactRow> {
  const { words, report } = index;
  const saidBy = ({ fact, value }: FactRow) =>
    factWords(words, value as Parameters<typeof factWords>[1], index.fact(fact));
  return [
    ['column.fact', 24, ({ fact }) => fact],
    ['csv.question', 50, ({ fact }) => index.fact(fact)?.question ?? null],
    ['column.value', 30, saidBy],
    ['register.because', 60, ({ basis, why }) => basis?.because ?? why],
    ['csv.assurance', 10, ({ basis }) => basis?.assurance ?? 'A0'],
    [
      'csv.assuranceBecause',
      40,
      ({ basis }) =>
        basis === null || report.register === undefined
          ? null
          : factBackingWords(words, report.register, basis),
    ],
    ['csv.evidenceTitles', 40, ({ basis }) => basis?.evidence.map(({ title }) => title).join('; ') ?? null],
    ['column.current', 14, ({ basis }) => (basis === null ? null : basis.current ? 'yes' : 'no')],
  ];
}
