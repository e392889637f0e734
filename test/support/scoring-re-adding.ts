import type { Test } from 'tap';
import type { Item, Ruleset, Score, TraceNode } from '../../src/generated/types.ts';
import {
  add,
  below,
  least,
  NOUGHT,
  over,
  read,
  sum,
  type Tiny,
  times,
  WHOLE,
  write,
} from './scoring-tiny-fraction.ts';

export const TRACKS = ['declared', 'substantiated'] as const;

/** Reads one score again, from nothing but its trace and the ruleset. */
export class Reading {
  readonly nodes: Map<string, TraceNode>;
  readonly trace: readonly TraceNode[];
  readonly ruleset: Ruleset;
  constructor(trace: readonly TraceNode[], ruleset: Ruleset) {
    this.trace = trace;
    this.ruleset = ruleset;
    this.nodes = new Map(trace.map((node) => [node.id, node]));
  }
  value(id: string, name: string): string | null {
    return this.nodes.get(id)?.value[name] ?? null;
  }
  under(prefix: string): TraceNode[] {
    return this.trace.filter(({ id }) => id.startsWith(prefix));
  }
  /** The items of a track that are not out. */
  counted(track: string): TraceNode[] {
    return this.under(`${track}/item/`).filter(({ value }) => value['kind'] !== 'out');
  }
}

function bodyText(body: Score['gap']): string | null {
  return body === null ? null : write(read(`${body.num}/${body.den}`));
}

/** An exact value or null, as text. */
const quotient = (a: Tiny, b: Tiny) => (b.n === 0n ? null : write(over(a, b)));

export function sameBlocks(t: Test, reading: Reading, track: string) {
  for (const { subject, value, inputs } of reading.under(`${track}/block/`)) {
    const rows = reading
      .counted(track)
      .filter(({ value: own }) => own[`coefficient ${subject}`] !== undefined)
      .map((node) => ({
        node,
        pull: times(read(node.value['weight']), read(node.value[`coefficient ${subject}`])),
      }));
    const total = (name: 'lower' | 'upper') =>
      sum(rows.map(({ node, pull }) => times(pull, read(node.value[name]))));
    const whole = sum(rows.map(({ pull }) => pull));
    const known = sum(rows.map(({ node, pull }) => (node.value['kind'] === 'open' ? NOUGHT : pull)));
    t.same(
      inputs,
      rows.map(({ node }) => node.id),
      `${subject} names the items it is made of`,
    );
    t.equal(value['numerator'], write(total('lower')), `${subject} numerator`);
    t.equal(value['denominator'], write(whole), `${subject} denominator`);
    t.equal(value['lower'], quotient(total('lower'), whole), `${subject} lower`);
    t.equal(value['upper'], quotient(total('upper'), whole), `${subject} upper`);
    t.equal(value['coverage'], quotient(known, whole), `${subject} coverage`);
    t.equal(
      value['omega'],
      reading.ruleset.blocks.find(({ id }) => id === subject)?.weight,
      `${subject} omega`,
    );
  }
}

export function sameOverall(t: Test, reading: Reading, track: string, body: Score['declared']) {
  const blocks = reading.under(`${track}/block/`);
  const omega = sum(blocks.map(({ value }) => read(value['omega'])));
  for (const end of ['lower', 'upper', 'coverage'] as const) {
    const total = sum(blocks.map(({ value }) => times(read(value['omega']), read(value[end]))));
    const again = quotient(total, omega);
    t.equal(reading.value(`${track}/overall`, end), again, `overall ${end}`);
    t.equal(bodyText(body[end]), again, `${end} of the score`);
  }
  const items = reading.counted(track);
  if (blocks.length === 0) return;
  const all = (key: string) => write(sum(items.map(({ value }) => read(value[key]))));
  t.equal(all('effectiveWeight'), '1', 'the effective weights sum to 1');
  t.equal(all('contribution'), reading.value(`${track}/overall`, 'lower'), 'the contributions sum to L');
  t.equal(all('contributionUpper'), reading.value(`${track}/overall`, 'upper'), 'and to U');
  for (const { id, value } of items) {
    const product = write(times(read(value['effectiveWeight']), read(value['lower'])));
    t.equal(value['contribution'], product, `${id}: contribution = effective weight x value`);
  }
}

/** Cause of a flag in a track, from threshold and values only. */
function causeOf(reading: Reading, item: string, track: string, threshold: Tiny): string | null {
  const node = reading.nodes.get(`${track}/item/${item}`);
  if (node === undefined || node.value['kind'] === 'out') return null;
  if (node.value['kind'] === 'open') return 'open';
  if (!below(read(node.value['lower']), threshold)) return null;
  const said = reading.nodes.get(`declared/item/${item}`)?.value;
  return said?.['kind'] === 'determinate' && below(read(said['lower']), threshold)
    ? 'confirmed'
    : 'unsubstantiated';
}

export function sameFlags(
  t: Test,
  reading: Reading,
  track: 'declared' | 'substantiated',
  flagged: readonly Item[],
) {
  for (const { id, flag, flagThreshold } of flagged) {
    if (!reading.nodes.has(`response/${id}`)) continue;
    const own = flagThreshold ?? reading.ruleset.flags.find((row) => row.id === flag)?.threshold;
    t.equal(reading.value(`flag/${id}`, track), causeOf(reading, id, track, read(own)), `flag of ${id}`);
  }
  for (const { subject, value } of reading.under('flag/')) {
    t.equal(
      value[track],
      causeOf(reading, subject, track, read(value['threshold'])),
      `threshold of ${subject}`,
    );
  }
}

function capsOf(reading: Reading, track: 'declared' | 'substantiated', end: 'lower' | 'upper'): Tiny[] {
  const { flags, bands } = reading.ruleset;
  const ofFlags = reading.under('flag/').flatMap(({ value }) => {
    const cause = value[track];
    const counts = cause !== null && (end === 'lower' || cause !== 'open');
    return counts ? [read(flags.find(({ id }) => id === value['flag'])?.cap)] : [];
  });
  const weakest = least(reading.under(`${track}/block/`).map(({ value }) => read(value[end])));
  const band = bands.filter(({ from }) => !below(weakest, read(from))).at(-1);
  return [...ofFlags, read(band?.weakestBlockCap)];
}

export function sameFinal(
  t: Test,
  reading: Reading,
  track: 'declared' | 'substantiated',
  body: Score['declared'],
) {
  const node = `${track}/final`;
  const overall = (end: string) => reading.value(`${track}/overall`, end);
  const lower = overall('lower');
  if (lower === null) {
    t.equal(reading.value(node, 'final'), null);
    t.equal(body.final, null, 'nothing to score is null, not 0');
    return;
  }
  const final = least([read(lower), ...capsOf(reading, track, 'lower')]);
  t.equal(reading.value(node, 'final'), write(final), 'final');
  t.equal(bodyText(body.final), write(final), 'final of the score');
  const best = least([read(overall('upper')), ...capsOf(reading, track, 'upper')]);
  t.equal(reading.value(node, 'best'), write(best), 'best');
  t.equal(bodyText(body.best), write(best), 'best of the score');
  for (const { id, value } of reading.under(`${track}/cap/`)) {
    const binds: boolean = value['cap'] === write(final) && below(final, read(lower));
    t.equal(value['binds'], binds ? 'yes' : 'no', `${id} binds or not`);
  }
  const { bands } = reading.ruleset;
  const band = bands.filter(({ from }) => !below(final, read(from))).at(-1)?.band;
  const named =
    reading.value('verdict', 'verdict') !== 'PURPOSE_IN_QUESTION' &&
    !below(read(overall('coverage')), read('1/2'));
  t.equal(reading.value(node, 'band'), named ? String(band) : null, 'band of the trace');
  t.equal(body.band, named ? band : null, 'band of the score');
  t.equal(reading.value(node, 'status'), body.status);
}

export function sameNumbers(t: Test, reading: Reading, score: Score) {
  const all = reading.under('response/');
  const kind = (item: string) => reading.value(`substantiated/item/${item}`, 'kind');
  const counted = all.filter(({ subject }) => kind(subject) !== 'out');
  const share = (rows: TraceNode[], part: (node: TraceNode) => Tiny) => {
    const whole = sum(rows.map(({ value }) => read(value['weight'])));
    return quotient(sum(rows.map((node) => times(read(node.value['weight']), part(node)))), whole);
  };
  const one = (holds: boolean) => (holds ? WHOLE : NOUGHT);
  const credit = ({ subject, value }: TraceNode) =>
    kind(subject) === 'determinate'
      ? read(reading.ruleset.assurance.find(({ id }) => id === value['assurance'])?.credit)
      : NOUGHT;
  const na = ({ value }: TraceNode) => value['state'] === 'not-applicable';
  const again = {
    evidenceConfidence: share(counted, credit),
    staleShare: share(counted, ({ value }) => one(value['stale'] === 'yes')),
    notApplicableShare: share(all, (node) => one(na(node))),
    notApplicableUnaccepted: share(all, (node) => one(na(node) && kind(node.subject) !== 'out')),
  };
  for (const [name, value] of Object.entries(again)) {
    t.equal(reading.value(`number/${name}`, 'value'), value, name);
    t.equal(bodyText(score[name as keyof typeof again]), value, `${name} of the score`);
  }
  const [said, shown] = TRACKS.map((track) => reading.value(`${track}/overall`, 'lower'));
  const minus = ({ n, d }: Tiny) => ({ n: -n, d });
  const gap = said && shown ? write(add(read(said), minus(read(shown)))) : null;
  t.equal(bodyText(score.gap), gap, 'gap');
}
