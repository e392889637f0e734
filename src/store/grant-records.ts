export interface NewGrant {
  id: string;
  assessmentId: string;
  organisationId: string;
  /** From this moment on it is not in force; null: until it is withdrawn. */
  expiresAt: string | null;
}
export interface GrantRecord extends NewGrant {
  organisationName: string;
  createdAt: string;
  withdrawnAt: string | null;
}
/** When a grant let an organisation read. */
export type GrantTimes = Pick<GrantRecord, 'organisationId' | 'createdAt' | 'expiresAt' | 'withdrawnAt'>;

/** One use of a grant: what an auditor's key was answered. */
export interface NewReading {
  /** Assessments and reports that were named; others' ids are passed over. */
  ids: readonly string[];
  operation: string;
  path: string;
  status: number;
}

/** A list that an auditor's key was answered. */
export interface NewListing extends Omit<NewReading, 'ids'> {
  /**
   * Assessments and reports that it named; others' ids are passed over. Null where they are not known before it goes out:
   * then it is of every organisation of which the auditor may read a report.
   */
  ids: readonly string[] | null;
  /** The only organisation that it asks for, where it asks for one. */
  company: string | null;
}
