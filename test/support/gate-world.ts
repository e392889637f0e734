import type { Test } from 'tap';
import type { Content } from '../../src/content/loaded-content.ts';
import type { EntryKind } from '../../src/register/entries.ts';
import { answerFirstStage } from './calls/gate-rows.ts';
import { makeWriter } from './people.ts';
import { openTestApp, realContent } from './test-app.ts';

const DAY = 86_400_000;

/** A company whose first gate passes, with the calls that tests of gates make. */
export async function openGateWorld(
  t: Test,
  options: { answered?: boolean; extra?: object; content?: Content } = {},
) {
  const app = await openTestApp(t, options.content === undefined ? {} : { content: options.content });
  const writer = await makeWriter(app, options.extra ?? {});
  if (options.answered !== false) await answerFirstStage(app, writer.company, writer.assessmentId);
  const gate = async (stage = 'conception', query = '') =>
    (await app.expect(200, 'GET', `${writer.address}/gates/${stage}${query}`, { token: writer.company }))
      .body;
  const pass = (stage = 'conception', token = writer.company) =>
    app.call('POST', `${writer.address}/gates/${stage}/passes`, { token, body: { role: 'product lead' } });
  /** Writes an entry past the rules of its kind, as it would be kept. */
  const keep = (kind: EntryKind, body: unknown, id = app.deps.newId()) =>
    app.deps.store.recordEntries(
      {
        assessmentId: writer.assessmentId,
        changes: [{ kind, id, body, expectedRevision: 0 }],
        expectedAssessmentRevision: null,
      },
      {
        at: app.deps.clock().toISOString(),
        actor: { keyId: null, organisationId: writer.id, role: 'company', name: 'founder' },
      },
    );
  const days = (count: number) => app.clock.advance(count * DAY);
  return { app, writer, gate, pass, keep, days };
}

export type GateWorld = Awaited<ReturnType<typeof openGateWorld>>;

/** The body of an impact as it is kept: adverse, potential, of class 1 unless its scale says otherwise, not mitigated. */
export function keptImpact(change: object = {}, scale = 5): unknown {
  const rated = (value: number) => ({ value, because: 'as the anchor sentence says' });
  return {
    title: 'Urgent patients wait unseen',
    description: 'Patients whose urgency the queue gets wrong wait for hours.',
    groups: ['RG-01'],
    rights: ['HR-01'],
    direction: 'adverse',
    occurrence: 'potential',
    stage: 'conception',
    basis: { kind: 'pathway', words: 'The queue sorts by what patients type.' },
    involvement: { alone: 'yes', easier: 'yes', knew: 'no', because: 'Our own sorting does it.' },
    inherent: {
      standpoint: 'RG-01',
      scale: rated(scale),
      scope: rated(1),
      irremediability: rated(1),
      likelihood: rated(2),
      delay: { value: false, because: '' },
    },
    residual: null,
    raters: [],
    mitigations: [],
    status: 'open',
    closedBecause: '',
    harm: null,
    closeHarms: [],
    ...change,
  };
}

/** A mitigation as it is kept, with a test that showed that it works once it is implemented. */
export function keptMitigation(status: 'planned' | 'implemented', on = '2026-11-20'): object {
  const result = { on, outcome: 'effective', words: 'Ten of ten urgent patients came up first.' };
  return {
    id: 'nurse',
    kind: 'reduce',
    what: 'A nurse looks at the queue every ten minutes.',
    ownerRole: 'head nurse',
    dueOn: '2027-06-30',
    status,
    test: 'Ten made-up urgent patients are put into the queue.',
    result: status === 'implemented' ? result : null,
    evidence: [],
  };
}

/** An action as it is kept. */
export function keptAction(dueOn: string, status = 'planned'): unknown {
  return {
    title: 'Ask relatives',
    what: '',
    ownerRole: 'product lead',
    dueOn,
    status,
    doneOn: status === 'done' ? dueOn : null,
    note: '',
    items: [],
    impacts: [],
    from: null,
  };
}

/** The project's content, with one item of the last stage that is asked of larger companies only. */
export function contentForLarger(itemId: string): Content {
  const content = realContent();
  const findChecklist: Content['findChecklist'] = (id, version) => {
    const found = content.findChecklist(id, version);
    if (found === undefined) return undefined;
    const items = found.checklist.items.map((item) =>
      item.id === itemId ? { ...item, appliesWhen: null, core: false, minTier: 'under-250' as const } : item,
    );
    return { ...found, checklist: { ...found.checklist, items } };
  };
  // Methods and values of the content itself, but for that one.
  return Object.create(content, { findChecklist: { value: findChecklist } });
}
