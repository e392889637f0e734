import type { Fraction, Track } from '../../generated/types.ts';
import { exact, toBody } from '../../scoring/fraction.ts';
import type { Prop } from './oscal-model.ts';
import { inGroup, neededIn, propsOf, valueIn } from './property.ts';

type Cap = Track['caps'][number];
export type TrackName = 'declared' | 'substantiated';

/** "49/50", exactly; what is null has no property. */
export function fractionText(value: Fraction): string | null {
  return value === null ? null : `${value.num}/${value.den}`;
}

/** The fraction again, with its percent for display. */
export function fractionFrom(text: string | null): Fraction {
  return text === null ? null : toBody(exact(text));
}

/** A track as properties of one group, and a group for each of its caps. */
export function trackProps(name: TrackName, track: Track): Prop[] {
  const { final, best, lower, upper, coverage, band, bandName, status } = track;
  const numbers = Object.entries({ final, best, lower, upper, coverage });
  const exactly = Object.fromEntries(numbers.map(([key, value]) => [key, fractionText(value)]));
  return [
    ...propsOf({ status, ...exactly, band, 'band-name': bandName }, { class: 'track', group: name }),
    ...track.caps.flatMap((cap, at) => capProps(`${name}-cap-${at + 1}`, cap)),
  ];
}

function capProps(group: string, { kind, subject, cause, cap, binds }: Cap): Prop[] {
  const values = { kind, subject, cause, cap: fractionText(cap), binds: binds ? 'yes' : 'no' };
  return propsOf(values, { class: 'cap', group });
}

/** Reads a track back. @throws RangeError when the properties are not ours */
export function readTrack(name: TrackName, props: readonly Prop[]): Track {
  const own = inGroup(props, name);
  const number = (key: string) => fractionFrom(valueIn(own, key));
  const band = valueIn(own, 'band');
  return {
    final: number('final'),
    best: number('best'),
    lower: number('lower'),
    upper: number('upper'),
    coverage: number('coverage'),
    band: band === null ? null : Number(band),
    bandName: valueIn(own, 'band-name'),
    status: neededIn(own, 'status') as Track['status'],
    caps: readCaps(name, props),
  };
}

function readCaps(name: TrackName, props: readonly Prop[]): Cap[] {
  const caps: Cap[] = [];
  for (let own = capAt(1); own.length > 0; own = capAt(caps.length + 1)) {
    caps.push({
      kind: neededIn(own, 'kind') as Cap['kind'],
      subject: neededIn(own, 'subject'),
      cause: valueIn(own, 'cause') as Cap['cause'],
      cap: fractionFrom(valueIn(own, 'cap')),
      binds: neededIn(own, 'binds') === 'yes',
    });
  }
  return caps;

  function capAt(position: number): Prop[] {
    return inGroup(props, `${name}-cap-${position}`);
  }
}
