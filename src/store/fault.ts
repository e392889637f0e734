/** What does not hold in a chain or beside it. */
export interface Fault {
  /** The event that it belongs to; one past the end when an event is missing there. */
  seq: number;
  what: string;
}
