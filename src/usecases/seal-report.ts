import { newSalt } from '../digest.ts';
import type { Report } from '../generated/types.ts';
import type { UnsealedReport } from '../reports/build-report.ts';
import { redactableTexts } from '../sealing/redactable-texts.ts';
import { sealedDigest, sealedForm } from '../sealing/sealed-form.ts';

export interface Sealed {
  report: Report;
  /** What its digests are over. */
  form: Readonly<Record<string, unknown>>;
}

/** Gives each text of a report that may be withheld a salt of its own, and the report the digest of its sealed form. */
export function sealReport(unsealed: UnsealedReport, saltOf: (pointer: string) => string = newSalt): Sealed {
  const salts = Object.fromEntries(redactableTexts(unsealed).map((pointer) => [pointer, saltOf(pointer)]));
  const form = sealedForm(unsealed, salts);
  return { report: { ...unsealed, salts, withheld: [], digest: sealedDigest(form) }, form };
}
