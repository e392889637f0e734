import type { Readable } from 'node:stream';
import type { Actor } from './records.ts';

/** What names an upload. */
export interface UploadKey {
  assessmentId: string;
  id: string;
}
/** A file on its way, as it was announced. */
export interface NewUpload extends UploadKey {
  organisationId: string;
  /** As the person who sends it calls it; never the name of anything on a disk. */
  name: string;
  /** Bytes. */
  size: number;
  /** The digest that it will have, where that was said beforehand. */
  sha256: string | null;
  aboutPeople: AboutPeople;
  note: string;
  begunAt: string;
  expiresAt: string;
  begunBy: Actor;
}
/** Whose data is in a file. */
export type AboutPeople = 'nobody' | 'staff' | 'customers' | 'rights-holders' | 'children' | 'not-known';

/** What became of an upload that is whole. Its bytes are gone by then. */
export type UploadOutcome = { file: string } | { refused: string; detail: string };

export interface Upload extends NewUpload {
  /** How many bytes are here. */
  offset: number;
  /** Null until it is whole and looked into. */
  outcome: UploadOutcome | null;
}

/** What was written is not what was announced: where it stands is in `offset`. */
export class UploadConflict extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('the upload is not at that offset');
    this.offset = offset;
  }
}
/** More came than was announced. Nothing of what came with it is kept. */
export class UploadOverrun extends Error {}
/** There is no such upload, or no more. */
export class UploadGone extends Error {}

/**
 * Files on their way: hidden, on a disk of this machine, until they are whole. What is said to be here is on the disk.
 */
export interface UploadStore {
  /** @throws StoreUnavailable `full` when there is no room for all of it */
  begin(upload: NewUpload): Promise<void>;
  find(key: UploadKey): Promise<Upload | null>;
  /** Those of one assessment, or with null all of them. */
  list(assessmentId: string | null): Promise<Upload[]>;
  /**
   * Writes what comes behind what is here. One writer at a time: a newer one cuts an older one off, since a connection
   * can be dead without this end knowing. When the stream breaks, what came is kept.
   * @returns the offset after it
   * @throws UploadGone, UploadConflict, UploadOverrun, StoreUnavailable; what the stream was broken by
   */
  append(key: UploadKey, offset: number, bytes: Readable): Promise<number>;
  /** Where the bytes are, and where a clean copy of them may be put. */
  paths(key: UploadKey): { part: string; clean: string };
  /** Writes down what became of it, and drops its bytes. */
  settle(key: UploadKey, outcome: UploadOutcome): Promise<void>;
  /** Drops all of it. Of one that is not there: nothing. */
  drop(key: UploadKey): Promise<void>;
  /** Drops what a killed process left behind and nobody announced. Only before the first upload of a process. */
  sweep(): Promise<void>;
}

export interface StoredFile {
  size: number;
  bytes: Readable;
}
/** From the first to the last byte, both counted. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Whole files, each under the SHA-256 of its bytes. One that is there is never changed. */
export interface BlobStore {
  /**
   * Takes over the file at a path: afterwards all of it is durably there under its digest, or nothing is. One that is
   * there already stays.
   * @throws StoreUnavailable
   */
  put(sha256: string, path: string): Promise<void>;
  /** Null when it is not there. */
  size(sha256: string): Promise<number | null>;
  open(sha256: string, range?: ByteRange): Promise<StoredFile | null>;
  /** Of one that is not there: nothing. */
  remove(sha256: string): Promise<void>;
  /** Every digest there is, in no order. */
  list(): AsyncIterable<string>;
}

/**
 * The port of evidence files. Adapters live in folders beside this file and are held to it by one contract suite
 * (test/store/files-contract.ts).
 */
export interface FileStore {
  uploads: UploadStore;
  blobs: BlobStore;
  /**
   * Digests that somebody is about to begin or to end a use of. One that stands here after the process has died tells
   * the next start to look whether anything in the record still names it.
   */
  doubts: {
    add(sha256: string): Promise<void>;
    settle(sha256: string): Promise<void>;
    list(): Promise<string[]>;
  };
  /** Work about one digest, one after the other. */
  oneAtATime<T>(sha256: string, work: () => Promise<T>): Promise<T>;
}
