const MONTHS = 12;

/** The day from which a report says nothing about today: twelve months after its issue. @param issuedOn YYYY-MM-DD */
export function expiryOf(issuedOn: string): string {
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number);
  // The last day of a month that is shorter, so that a report of 29 February ends on the 28th.
  const last = new Date(Date.UTC(year, month + MONTHS, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + MONTHS, Math.min(day, last))).toISOString().slice(0, 10);
}
