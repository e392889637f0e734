import t, { type Test } from 'tap';
import { action } from '../support/calls/action-rows.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { answer, evidenced, LEVEL_ITEM, makeWriter } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';

t.setTimeout(300_000);

async function openPlan(t: Test, extra: object = {}) {
  const app = await openTestApp(t);
  return { app, ...(await makeWriter(app, extra)) };
}

const faultsOf = (body: any): string[] =>
  (body.errors ?? []).map(({ pointer, code }: any) => `${pointer} ${code}`).sort();
const take = (extra: object = {}) => ({ ownerRole: 'product lead', dueOn: '2026-12-15', ...extra });

t.test('an action needs a title, who and by when; all else has a beginning', async (t) => {
  const { post } = await openPlan(t);
  const made = await post('/actions', { title: 'A notice', ownerRole: 'product lead', dueOn: '2026-12-15' });
  t.equal(made.status, 201);
  const { id: _id, createdAt: _made, updatedAt: _at, author: _who, ...rest } = made.body;
  t.same(rest, {
    revision: 1,
    title: 'A notice',
    what: '',
    ownerRole: 'product lead',
    dueOn: '2026-12-15',
    status: 'planned',
    doneOn: null,
    note: '',
    items: [],
    impacts: [],
    from: null,
    overdue: false,
  });
  t.equal((await post('/actions', { title: ' ', ownerRole: 'lead', dueOn: '2026-12-15' })).status, 400);
});

t.test('what is done has the day it was done, not a later one; what is dropped says why', async (t) => {
  const { post } = await openPlan(t);
  const refused = async (extra: object) => faultsOf((await post('/actions', { ...action(), ...extra })).body);
  t.same(await refused({ status: 'done' }), ['/doneOn DATE_NEEDED']);
  t.same(await refused({ status: 'done', doneOn: '2026-11-23' }), ['/doneOn DATE_IN_FUTURE']);
  t.same(await refused({ status: 'done', doneOn: '2026-11-22' }), []);
  t.same(await refused({ status: 'planned', doneOn: '2026-11-22' }), ['/doneOn NOT_DONE']);
  t.same(await refused({ status: 'dropped' }), ['/note TEXT_NEEDED']);
  t.same(await refused({ status: 'dropped', note: 'The feature was given up.' }), []);
});

t.test('items and impacts of an action are known, and none of its texts names anybody', async (t) => {
  const { post } = await openPlan(t);
  const texts = {
    title: 'Call 0171 234 567',
    what: 'x@y.example',
    ownerRole: '@jane',
    note: 'https://x.example/jane',
  };
  const wrong = { items: [LEVEL_ITEM, 'no.such-item'], impacts: ['none'], ...texts };
  t.same(faultsOf((await post('/actions', { ...action(), ...wrong })).body), [
    '/impacts/0 UNKNOWN_ENTRY',
    '/items/1 UNKNOWN_ITEM',
    '/note IDENTIFIES_A_PERSON',
    '/ownerRole IDENTIFIES_A_PERSON',
    '/title IDENTIFIES_A_PERSON',
    '/what IDENTIFIES_A_PERSON',
  ]);
});

t.test(
  'what is overdue stands first, then what is to do, then what is over; today is not overdue',
  async (t) => {
    const { post, get } = await openPlan(t);
    const made = async (title: string, dueOn: string, extra: object = {}) =>
      (await post('/actions', { ...action(), title, dueOn, ...extra })).status;
    await made('done long ago', '2026-01-01', { status: 'done', doneOn: '2026-01-01' });
    await made('today', '2026-11-22');
    await made('later', '2026-12-31', { status: 'in-progress' });
    await made('yesterday', '2026-11-21', { status: 'in-progress' });
    await made('long overdue', '2026-02-01');
    const { items } = (await get('/actions')).body;
    t.same(
      items.map(({ title, overdue }: any) => [title, overdue]),
      [
        ['long overdue', true],
        ['yesterday', true],
        ['today', false],
        ['later', false],
        ['done long ago', false],
      ],
    );
  },
);

t.test(
  'next actions of the score are taken as it says them, with their item, and taken again they are no second ones',
  async (t) => {
    const { app, company, assessmentId, post, get } = await openPlan(t, { stage: 'design' });
    await answer(app, company, assessmentId, LEVEL_ITEM, evidenced());
    const { nextActions } = (await get('/score')).body;
    const taken = await post('/taken-actions', take());
    t.equal(taken.status, 200);
    t.same(
      taken.body.items.map(({ from }: any) => from),
      nextActions.slice(0, 5).map(({ kind, subject }: any) => ({ kind, subject })),
    );
    t.same(
      taken.body.created,
      taken.body.items.map(({ id }: any) => id),
    );
    for (const one of taken.body.items) {
      t.match(one, { ...take(), status: 'planned', revision: 1, items: [one.from.subject], impacts: [] });
      t.ok(one.title.length > one.from.subject.length && one.what !== '');
    }
    const again = await post('/taken-actions', take({ first: 6, dueOn: '2027-01-01' }));
    t.equal(again.body.created.length, 1);
    t.same(again.body.items.slice(0, 5), taken.body.items);
    t.equal((await get('/actions')).body.items.length, 6);
  },
);

t.test(
  'what was done or dropped can be taken again, and what is worked on keeps where it came from',
  async (t) => {
    const { post, put } = await openPlan(t);
    const [one] = (await post('/taken-actions', take({ first: 1 }))).body.items;
    const { title, ownerRole, dueOn, from } = one;
    const started = await put(`/actions/${one.id}`, { title, ownerRole, dueOn, status: 'in-progress' });
    t.same(started.body.from, from);
    t.same((await post('/taken-actions', take({ first: 1 }))).body.created, []);
    const dropped = { title, ownerRole, dueOn, status: 'dropped', note: 'Another way was found.' };
    t.equal((await put(`/actions/${one.id}`, dropped)).status, 200);
    t.equal((await post('/taken-actions', take({ first: 1 }))).body.created.length, 1);
  },
);

t.test(
  'actions are taken by subject, and one that the score does not name is refused with all others',
  async (t) => {
    const { post, get } = await openPlan(t);
    const { nextActions } = (await get('/score')).body;
    const subjects = [nextActions[7].subject, nextActions[3].subject];
    const taken = await post('/taken-actions', take({ subjects }));
    t.same(
      taken.body.items.map(({ from }: any) => from.subject),
      subjects.toReversed(),
      'in the order of the score',
    );
    const wrong = await post('/taken-actions', take({ subjects: [nextActions[0].subject, 'no.such-item'] }));
    t.same(faultsOf(wrong.body), ['/subjects/1 NO_NEXT_ACTION']);
    t.same(faultsOf((await post('/taken-actions', take({ subjects, first: 2 }))).body), ['/first BOTH_SENT']);
    t.equal((await post('/taken-actions', take({ first: 0 }))).status, 400);
    t.equal((await post('/taken-actions', take({ first: 51 }))).status, 400);
    t.equal((await get('/actions')).body.items.length, 2);
  },
);

t.test('takes that come at once make each action once, and one unit each', async (t) => {
  const { post, get, events } = await openPlan(t);
  const takes = await Promise.all(
    Array.from({ length: 6 }, () => post('/taken-actions', take({ first: 3 }))),
  );
  t.same(
    takes.map(({ status }) => status),
    Array(6).fill(200),
  );
  t.equal(takes.flatMap(({ body }) => body.created).length, 3);
  t.equal((await get('/actions')).body.items.length, 3);
  const revisions = (await events())
    .filter(({ type }) => type === 'entry.recorded')
    .map(({ after }) => after.assessmentRevision);
  t.equal(revisions.length, 3);
  t.equal(new Set(revisions).size, 1, 'all three in one unit');
});

t.test('a retry of taking gives the first answer again', async (t) => {
  const { post } = await openPlan(t);
  const retry = { 'idempotency-key': 'once' };
  const first = await post('/taken-actions', take(), retry);
  const again = await post('/taken-actions', take(), retry);
  t.same(again.body, first.body);
  t.equal(again.headers['idempotency-replayed'], 'true');
});

t.test('a plan holds at most 500 actions, and a take that would exceed that takes none', async (t) => {
  const { app, post, deps, assessmentId, get } = await openPlan(t).then((plan) => ({
    ...plan,
    deps: plan.app.deps,
  }));
  const change = (n: number) => ({
    kind: 'action' as const,
    id: `action-${n}`,
    body: {
      ...action(),
      what: '',
      status: 'planned',
      doneOn: null,
      note: '',
      impacts: [],
      from: null,
    } as any,
    expectedRevision: 0,
  });
  await deps.store.recordEntries(
    {
      assessmentId,
      changes: Array.from({ length: 498 }, (_, n) => change(n)),
      expectedAssessmentRevision: null,
    },
    {
      at: deps.clock().toISOString(),
      actor: { keyId: null, organisationId: null, role: 'operator', name: 'test' },
    },
  );
  t.same(faultsOf((await post('/taken-actions', take({ first: 3 }))).body), [' TOO_MANY']);
  t.equal((await post('/taken-actions', take({ first: 2 }))).status, 200);
  t.equal((await get('/actions')).body.items.length, 500);
  t.ok(app.log.length > 0);
});

t.test('actions are taken in the language of the assessment', async (t) => {
  const { post } = await openPlan(t, { language: 'fr' });
  const [one] = (await post('/taken-actions', take({ first: 1 }))).body.items;
  t.match(one.title, /^Y répondre\s: /);
});

t.test(
  'the table has a heading a column, one row an action, and nothing that a spreadsheet would run',
  async (t) => {
    const { post, get } = await openPlan(t);
    await post('/actions', {
      ...action(),
      title: '=HYPERLINK("http://x")',
      what: 'a\n; =1+1',
      note: ' -SUM(1)',
    });
    for (const answer of [await get('/actions?format=csv'), await get('/actions', { accept: 'text/csv' })]) {
      t.match(answer.headers['content-type'], 'text/csv');
      t.match(answer.headers['content-disposition'], 'attachment; filename="actions.csv"');
      const [row, ...more] = parseCsv(answer.text);
      t.equal(more.length, 0);
      t.match(row, { due_date: '2026-12-15', status: 'planned', overdue: 'no', items: LEVEL_ITEM });
      t.equal(row?.['title'], '\'=HYPERLINK("http://x")');
      t.match(row?.['note'], /^'/);
      t.notMatch(row?.['description'], /; =/);
    }
  },
);

t.test('trackers get what is still to do, in a language, with nothing that they would obey', async (t) => {
  const { post, get } = await openPlan(t);
  await post('/actions', { ...action(), status: 'done', doneOn: '2026-11-01' });
  const what = '/close\n# big ![x](http://x.example) see #12 and group!3 <b>';
  const made = await post('/actions', { ...action(), title: 'Tell @team of #12', what, dueOn: '2026-11-01' });
  t.equal(made.status, 422, 'an account is refused');
  const { id } = (await post('/actions', { ...action(), title: 'Tell of #12', what, dueOn: '2026-11-01' }))
    .body;
  for (const answer of [
    await get('/actions?format=issues'),
    await get('/actions', { accept: 'application/vnd.hrba.issues+json' }),
  ]) {
    t.match(answer.headers['content-type'], 'application/vnd.hrba.issues+json');
    const [issue, ...more] = answer.body;
    t.equal(more.length, 0);
    t.match(issue, {
      title: 'Tell of #\u206012',
      labels: ['human-rights', 'planned', 'overdue'],
      due_on: '2026-11-01',
      assignee_role: 'product lead',
      external_id: id,
    });
    t.match(issue.body, 'Who sees to it: product lead');
    t.notMatch(issue.body, /^\/|^# |!\[|#\d|:\/\/|<b>|group!3/m);
  }
  t.match((await get('/actions?format=issues&lang=fr')).body[0].body, 'Qui s’en charge');
  t.equal((await get('/actions', { accept: 'image/png' })).status, 406);
  t.equal((await get('/actions?format=pdf')).status, 400);
});
