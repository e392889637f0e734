import type { Register } from '../../src/generated/types.ts';

/** A register in which nothing has been recorded. */
export const EMPTY_REGISTER: Register = {
  impacts: [],
  undecidedHarms: [],
  warnings: [],
  tradeOffs: [],
  engagement: { count: 0, withPeople: 0, included: null },
  contests: [],
  actions: [],
  files: [],
  evidenceMarks: [],
  audits: [],
  findings: [],
  factBases: [],
  waivers: [],
  gatePasses: [],
  changes: [],
};
