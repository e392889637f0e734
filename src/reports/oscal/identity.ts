import { v5 } from 'uuid';

/** Version 5 of urn:hrba:oscal in the namespace of URLs (RFC 9562). */
const NAMESPACE = '7d4b757d-bf8c-5323-8f6b-e160c9d4dcc7';

/**
 * The UUID of a thing in the documents of a report: version 5, from the report's id and what the thing is, so that the
 * same report always has the same ones, and the three documents name a thing alike.
 */
export function uuidOf(report: { id: string }, ...subject: string[]): string {
  return v5(JSON.stringify([report.id, ...subject]), NAMESPACE);
}
