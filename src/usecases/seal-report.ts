import { newSalts } from '../digest.ts';
import type { Report } from '../generated/types.ts';
import type { UnsealedReport } from '../reports/build-report.ts';
import { redactableTexts } from '../sealing/redactable-texts.ts';
import { type Salts, sealedDigest, sealedForm } from '../sealing/sealed-form.ts';

export interface Sealed {
  report: Report;
  /** What its digests are over. */
  form: Readonly<Record<string, unknown>>;
}

/** Gives each text of a report that may be withheld a salt of its own, and the report the digest of its sealed form. */
export function sealReport(unsealed: UnsealedReport, saltsOf: SaltsOf = newSalts): Sealed {
  const salts = saltsFor(unsealed, saltsOf);
  const form = sealedForm(unsealed, salts);
  return { report: { ...unsealed, salts, withheld: [], digest: sealedDigest(form) }, form };
}

/** A salt for each text that is named by its pointer. */
type SaltsOf = (pointers: readonly string[]) => readonly string[];

function saltsFor(unsealed: UnsealedReport, saltsOf: SaltsOf): Salts {
  const pointers = redactableTexts(unsealed);
  const salts = saltsOf(pointers);
  return Object.fromEntries(pointers.map((pointer, index) => [pointer, salts[index] ?? '']));
}
