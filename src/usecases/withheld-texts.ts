import { type Fault, HrbaError } from '../errors.ts';
import type { RedactionInput, Report, WithheldText } from '../generated/types.ts';
import { valueAt } from '../sealing/places.ts';
import {
  auditorsTexts,
  derivedDigests,
  echoingTexts,
  isDigested,
  redactableTexts,
} from '../sealing/redactable-texts.ts';

/**
 * Every text that is named, by itself or by what holds it; what the service made of such a text elsewhere; and the digests
 * that go with it. Where two entries name one text, the nearer one says why.
 * @throws HrbaError HRBA_NOT_ALLOWED, with pointers, when what may not be withheld is named, or what an auditor said is called
 *   confidential
 */
export function withheldTexts(report: Report, withhold: RedactionInput['withhold']): WithheldText[] {
  const derived = new Set(derivedDigests(report));
  const texts = redactableTexts(report).filter((pointer) => !derived.has(pointer));
  const found = new Map<string, WithheldText>();
  const namedBy = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, { pointer, kind }] of [...withhold.entries()].sort(byLength)) {
    const named = texts.filter((text) => text === pointer || text.startsWith(`${pointer}/`));
    for (const text of named) {
      found.set(text, { pointer: text, kind });
      namedBy.set(text, index);
    }
    if (named.length === 0) faults.push(refusal(report, index, pointer));
  }
  faults.push(...calledConfidential(report, found, namedBy));
  if (faults.length > 0) {
    faults.sort((one, other) => one.pointer.localeCompare(other.pointer, 'en', { numeric: true }));
    throw new HrbaError('HRBA_NOT_ALLOWED', 'What may not be withheld was named. Nothing was published.', {
      errors: faults,
    });
  }
  for (const echo of echoesOf(report, found)) found.set(echo.pointer, echo);
  const isGuessable = [...found.keys()].some(isDigested);
  return [
    ...texts.flatMap((text) => found.get(text) ?? []),
    ...(isGuessable ? [...derived].map((pointer) => ({ pointer, kind: 'derived' as const })) : []),
  ];
}

type Indexed = [number, RedactionInput['withhold'][number]];

function byLength([, one]: Indexed, [, other]: Indexed): number {
  return one.pointer.length - other.pointer.length;
}

function refusal(report: Report, index: number, pointer: string): Fault {
  const isThere = valueAt(report, pointer) !== undefined;
  return {
    pointer: `/withhold/${index}/pointer`,
    detail: isThere
      ? `${pointer} is no text that may be withheld, and holds none: verdicts, flags, caps, levels, dates and the checklist are always shown`
      : `nothing stands at ${pointer} in this report`,
    code: isThere ? 'NOT_REDACTABLE' : 'NOT_THERE',
  };
}

/** A company may protect people from what an auditor wrote of them, and may not call a finding its secret. */
function calledConfidential(
  report: Report,
  found: ReadonlyMap<string, WithheldText>,
  namedBy: ReadonlyMap<string, number>,
): Fault[] {
  const texts = auditorsTexts(report).filter((pointer) => found.get(pointer)?.kind === 'confidential');
  const byEntry = Map.groupBy(texts, (pointer) => namedBy.get(pointer) ?? 0);
  return [...byEntry].map(([index, [pointer]]) => ({
    pointer: `/withhold/${index}/kind`,
    detail: `${pointer} is of an assessor from outside: it may be withheld for people at risk, and for no other reason`,
    code: 'ASSESSORS_WORDS',
  }));
}

/** Sentences and titles of the service that say a withheld text again, each withheld for the same reason. */
function echoesOf(report: Report, found: ReadonlyMap<string, WithheldText>): WithheldText[] {
  const said = [...found.values()].map(({ pointer, kind }) => ({ kind, text: textAt(report, pointer) }));
  return echoingTexts(report)
    .filter((pointer) => !found.has(pointer))
    .flatMap((pointer) => {
      const own = textAt(report, pointer);
      const source = said.find(({ text }) => own === text || own.endsWith(`: ${text}`));
      return source === undefined ? [] : [{ pointer, kind: source.kind }];
    });
}

const textAt = (report: Report, pointer: string) => String(valueAt(report, pointer));
