import type { RefusalReason, Stripped } from './refusal.ts';

/** What is looked into, and where the clean copy goes. */
export interface InspectionTask {
  path: string;
  cleanPath: string;
  /** As the person who sent it calls it. */
  name: string;
  /** The digest that was announced, if one was. */
  sha256: string | null;
}

export interface Extent {
  sha256: string;
  size: number;
}
export interface Inspected {
  mediaType: string;
  uploaded: Extent;
  /** Of the clean copy. */
  stored: Extent;
  stripped: Stripped[];
}
export interface NotTaken {
  refused: RefusalReason;
  detail: string;
}
/** The digest that it has instead of the one that was announced. */
export interface Differs {
  differs: string;
}
export type InspectionTold = Inspected | NotTaken | Differs;

/** Looks into a file. Rejects when that could not be done, which says nothing about the file. */
export type Inspect = (task: InspectionTask) => Promise<InspectionTold>;
