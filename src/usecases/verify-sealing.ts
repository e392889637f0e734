import { pointerTo, replaceAt, valueAt } from '../sealing/places.ts';
import { derivedDigests, isDigested, redactableTexts } from '../sealing/redactable-texts.ts';
import { type Withheld, withheldFrom } from '../sealing/redacted-copy.ts';
import { isCommitment, saltsOf } from '../sealing/sealed-form.ts';

/** What stands for a text that is withheld: not empty, because the text was not, and an address where one belongs. */
const STAND_IN = 'withheld';
const STAND_IN_ADDRESS = 'https://withheld.invalid/';
const STAND_IN_DIGEST = '0'.repeat(64);

/** A report with stand-ins for what is withheld: it has the shape of a whole one, and scores as the whole one does. */
export function withStandIns(report: Record<string, unknown>): Record<string, unknown> {
  const sealed = redactableTexts(report).filter((pointer) => isCommitment(valueAt(report, pointer)));
  const standIns = sealed.map((pointer) => [pointer, standInFor(pointer)] as const);
  return replaceAt(report, new Map(standIns));
}

function standInFor(pointer: string): string {
  if (/\/(responsesDigest|piece)$/.test(pointer)) return STAND_IN_DIGEST;
  return pointer.endsWith('/url') ? STAND_IN_ADDRESS : STAND_IN;
}

/**
 * What is wrong with what a report says is withheld: exactly what is sealed must be named, and nothing may be sealed that
 * decides. Each fault by its place.
 */
export function sealingFaults(report: Record<string, unknown>): string[] {
  const salts = saltsOf(report);
  const named = new Map(withheldFrom(report).map((withheld) => [withheld.pointer, withheld]));
  const texts = redactableTexts(report);
  return [
    ...namingFaults(report, new Set(texts)),
    ...derivedFaults(report),
    ...texts.flatMap((pointer) => textFault(pointer, named, { report, salts })),
    ...Object.keys(salts)
      .filter((pointer) => !texts.includes(pointer))
      .map((pointer) => `${pointerTo('/salts', pointer)}: it belongs to no text that may be withheld`),
  ];
}

function namingFaults(report: Record<string, unknown>, texts: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return withheldFrom(report).flatMap(({ pointer }, index) => {
    const isAgain = seen.has(pointer);
    seen.add(pointer);
    if (isAgain) return [`/withheld/${index}: ${pointer} is named twice`];
    if (!texts.has(pointer)) return [`/withheld/${index}: ${pointer} is no text that may be withheld`];
    return isCommitment(valueAt(report, pointer)) ? [] : [`/withheld/${index}: ${pointer} is not withheld`];
  });
}

/** A digest over answers is withheld with the first text of an answer, under its own kind, and never otherwise. */
function derivedFaults(report: Record<string, unknown>): string[] {
  const withheld = withheldFrom(report);
  const derived = new Set(derivedDigests(report));
  const isGuessable = withheld.some(({ pointer }) => isDigested(pointer));
  const kinds = new Map(withheld.map(({ pointer, kind }) => [pointer, kind]));
  const shown = [...derived].filter((pointer) => isGuessable !== kinds.has(pointer));
  const misnamed = withheld.filter(({ pointer, kind }) => derived.has(pointer) !== (kind === 'derived'));
  return [
    ...shown.map((pointer) =>
      isGuessable
        ? `${pointer}: it is over answers that are withheld, and has to be withheld with them`
        : `${pointer}: it is withheld, and no answer is`,
    ),
    ...misnamed.map(({ pointer }) => `/withheld: ${pointer} is withheld under a kind that is not its own`),
  ];
}

function textFault(
  pointer: string,
  named: ReadonlyMap<string, Withheld>,
  { report, salts }: { report: Record<string, unknown>; salts: Readonly<Record<string, string>> },
): string[] {
  const isSealed = isCommitment(valueAt(report, pointer));
  const hasSalt = Object.hasOwn(salts, pointer);
  if (isSealed && !named.has(pointer)) return [`${pointer}: it is withheld, and /withheld does not say so`];
  if (isSealed && hasSalt) return [`${pointerTo('/salts', pointer)}: its text is withheld`];
  if (!isSealed && !hasSalt) return [`${pointer}: it has no salt in /salts`];
  return [];
}

/** Digests over the answers cannot be computed from a copy that lacks some of their words. */
export function lacksAnswers(report: Record<string, unknown>): boolean {
  return withheldFrom(report).some(({ pointer }) => isDigested(pointer));
}
