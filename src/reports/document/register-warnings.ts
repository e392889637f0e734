import type { Register, RegisterWarning } from '../../generated/types.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Inline, Row } from './block.ts';
import { itemInline, taxonomyInline } from './content-inline.ts';

type Code = RegisterWarning['code'];

/** What a reader of the register has to know, with what each warning is about. */
export function warningRows(index: ReportIndex, register: Register): Row[] {
  return register.warnings.map(({ code, subjects }) => ({
    text: [index.words.text('register.warning', { code, count: subjects.length })],
    // Undecided harms have a list of their own below.
    ...(code === 'HARMS_UNDECIDED'
      ? {}
      : { rows: subjects.map((id) => [subjectOf(index, register, code, id)]) }),
  }));
}

/** What a warning names: an impact, a fact of the profile, or a question. */
function subjectOf(index: ReportIndex, register: Register, code: Code, id: string): Inline {
  if (code === 'FACTS_WITHOUT_REASON' || code === 'FACTS_CONTRADICTED')
    return taxonomyInline(index, index.fact(id)?.question ?? id);
  if (code === 'CHANGED_AFTER_FINDING') return itemInline(index, id);
  return { typed: register.impacts.find((impact) => impact.id === id)?.title ?? id };
}
