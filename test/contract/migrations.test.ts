import t, { type Test } from 'tap';
import { loadContent } from '../../src/content/load-content.ts';
import { addVersion, copyContent, writeSameCrosswalk } from '../fixtures/content/content-copy.ts';
import * as moving from '../support/moving-content.ts';
import {
  evidenced,
  makeKey,
  makeOrganisation,
  makePeople,
  makeReport,
  makeWriter,
} from '../support/people.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const { NEXT, LATEST, START } = moving;
const PREVIEW = '/migrations/preview';
const MOVE = '/migrations';
const UNDO = '/migrations/undo';

/** Every item that something happens to, answered; what stays and what weighs more was reviewed. */
async function openAnswered(t: Test) {
  const app = await openTestApp(t, { content: moving.movingContent() });
  const checklist = { id: 'hrba-tech', version: START };
  const writer = await makeWriter(app, {
    checklist,
    stage: 'design',
    profile: { organisationSize: 'under-50' },
  });
  const said = (level: number, mark: string) => evidenced(mark, level);
  const responses = {
    [moving.SAME]: said(4, 'same'),
    [moving.REWORDED]: said(3, 'reworded'),
    [moving.WEIGHTED]: said(4, 'weighted'),
    [moving.RENAMED]: said(3, 'renamed'),
    [moving.RETIRED]: said(2, 'retired'),
    [moving.SPLIT]: said(3, 'split'),
    [moving.MERGED]: said(3, 'merged'),
    [moving.MERGED_INTO_IT]: said(1, 'merged too'),
    [moving.NARROWED]: { state: 'not-applicable', justification: 'Nobody uses it themselves.' },
  };
  t.equal((await writer.patch('/responses', { responses })).status, 200);
  const reviewer = writer.as(writer.reviewer);
  for (const item of [moving.SAME, moving.WEIGHTED, moving.RENAMED, moving.REWORDED]) {
    const review = { verdict: 'confirmed', note: `read ${item}` };
    t.equal((await reviewer.put(`/responses/${item}/review`, review)).status, 200);
  }
  return { app, responses, ...writer };
}

const items = (list: { item: string }[]) => list.map(({ item }) => item).sort();
const short = ({ verdict, declared, substantiated }: any) => ({
  verdict,
  declared: [declared.final, declared.coverage, declared.band],
  substantiated: [substantiated.final, substantiated.coverage, substantiated.band],
});

t.test('a preview tells what becomes of each item, and why, and stores nothing', async (t) => {
  const { get, post, events } = await openAnswered(t);
  const before = [await get(), await get('/responses'), await events()].map((read) =>
    'text' in read ? [read.text, read.headers['etag']] : read,
  );
  const { status, body } = await post(PREVIEW, { to: NEXT });
  t.equal(status, 200);
  t.equal(body.stored, false);
  t.match(body, { from: { checklist: { version: START } }, to: { checklist: { version: NEXT } } });
  t.same(items(body.carried), [moving.WEIGHTED, moving.RENAMED_TO, moving.SAME].sort());
  const waiting = [moving.REWORDED, moving.SPLIT, moving.SPLIT_OFF, moving.MERGED, moving.NARROWED];
  t.same(items(body.toConfirm), waiting.sort());
  t.same(items(body.new), [moving.ADDED]);
  t.same(items(body.retired), [moving.RETIRED]);
  t.same(body.counts, { carried: 3, toConfirm: 5, new: 1, open: body.open.length, retired: 1 });
  const find = (list: any[], id: string) => list.find(({ item }) => item === id);
  t.match(find(body.carried, moving.SAME), { kind: 'same', review: 'kept', minutes: 0, responses: [] });
  t.match(find(body.carried, moving.WEIGHTED), {
    kind: 're-weighted',
    review: 'dropped',
    reason: 'It was found to matter more.',
  });
  t.match(find(body.carried, moving.RENAMED_TO), { kind: 'same', review: 'kept', from: [moving.RENAMED] });
  t.match(find(body.toConfirm, moving.REWORDED), {
    kind: 'reworded',
    review: 'dropped',
    reason: 'Two words were understood in two ways.',
    question: 'Who at the top has committed to all rights?',
    responses: [
      { from: { version: START, itemId: moving.REWORDED }, response: { state: 'level', level: 3 } },
    ],
  });
  t.same(
    find(body.toConfirm, moving.MERGED).responses.map((kept: any) => [kept.from.itemId, kept.response.level]),
    [
      [moving.MERGED, 3],
      [moving.MERGED_INTO_IT, 1],
    ],
  );
  t.same(find(body.toConfirm, moving.SPLIT_OFF).from, [moving.SPLIT]);
  t.match(find(body.toConfirm, moving.NARROWED), {
    kind: 'same',
    responses: [{ reason: /applies to everyone/, response: { state: 'not-applicable' } }],
  });
  t.match(find(body.retired, moving.RETIRED), {
    minutes: 0,
    responses: [{ itemId: null, response: { level: 2 } }],
  });
  const due = [...body.toConfirm, ...body.new];
  t.equal(
    body.toDo.minutes,
    due.reduce((sum: number, { minutes }: any) => sum + minutes, 0),
  );
  t.match(body.toDo, { confirm: 5, new: 1, newMinutes: 11 });
  const after = [await get(), await get('/responses'), await events()].map((read) =>
    'text' in read ? [read.text, read.headers['etag']] : read,
  );
  t.same(after, before);
});

t.test('both scores of the preview are those that the service gives before and after the move', async (t) => {
  const { get, post } = await openAnswered(t);
  const { scores } = (await post(PREVIEW, {})).body;
  t.same(short(scores.before), short((await get('/score')).body));
  t.equal(scores.after.checklist.version, LATEST, 'the newest published version, unless told');
  const { status, body, headers } = await post(MOVE, {});
  t.equal(status, 201);
  t.equal(body.stored, true);
  t.same(body.scores, scores);
  const score = (await get('/score')).body;
  t.same(short(scores.after), short(score));
  for (const track of ['declared', 'substantiated'] as const) {
    const { id, lower } = scores.after[track].weakestBlock;
    t.same(score.blocks.find((block: any) => block.id === id)[track].lower, lower);
  }
  const read = await get();
  t.same([headers['etag'], body.revision], [read.headers['etag'], read.body.revision]);
});

t.test('after a move the same stays with its review, the re-weighted without, the rest waits', async (t) => {
  const { get, post, responses } = await openAnswered(t);
  await post(MOVE, { to: NEXT });
  const { body } = await get('/responses');
  t.same(Object.keys(body.responses).sort(), [moving.WEIGHTED, moving.RENAMED_TO, moving.SAME].sort());
  t.match(body.responses[moving.SAME], {
    ...(responses[moving.SAME] as object),
    revision: 1,
    assurance: { level: 'A2' },
    review: { current: true },
  });
  t.match(body.responses[moving.WEIGHTED], {
    ...(responses[moving.WEIGHTED] as object),
    revision: 2,
    assurance: { level: 'A1' },
    review: { current: false },
  });
  t.match(body.responses[moving.RENAMED_TO], {
    level: 3,
    assurance: { level: 'A2' },
    review: { current: true },
  });
  t.same(
    body.kept.map((kept: any) => [kept.itemId, kept.from.itemId, kept.kind]).sort(),
    [
      [null, moving.RETIRED, 'retired'],
      [moving.REWORDED, moving.REWORDED, 'reworded'],
      [moving.MERGED, moving.MERGED, 'merged'],
      [moving.MERGED, moving.MERGED_INTO_IT, 'merged'],
      [moving.NARROWED, moving.NARROWED, 'same'],
      [moving.SPLIT, moving.SPLIT, 'split'],
      [moving.SPLIT_OFF, moving.SPLIT, 'split'],
    ].sort(),
  );
  const listed = (await get('/items')).body.items.find(({ id }: any) => id === moving.REWORDED);
  t.match(listed, { answered: false, toConfirm: [{ response: responses[moving.REWORDED] }] });
  const one = await get(`/responses/${moving.REWORDED}`);
  t.match(one.body, { state: 'unanswered', revision: 2 });
  t.same(one.body.toConfirm, listed.toConfirm, 'the item itself says what waits');
  const again = await get(`/responses/${moving.REWORDED}`, { 'if-none-match': one.headers['etag'] ?? '' });
  t.equal(again.status, 200, 'a move leaves the revision as it was');
  t.equal((await get(`/responses/${moving.RETIRED}`)).status, 404);
  t.match((await get()).body, {
    checklist: { version: NEXT },
    migratedFrom: [{ checklist: { version: START }, leftBy: 'Acme founder' }],
  });
});

t.test('writing a response again confirms it, and it waits no more', async (t) => {
  const { get, put, post, responses } = await openAnswered(t);
  await post(MOVE, { to: NEXT });
  const { due, answered } = (await get('/items')).body;
  const confirmed = await put(`/responses/${moving.REWORDED}`, responses[moving.REWORDED]);
  t.match([confirmed.status, confirmed.body], [200, { level: 3, revision: 3 }]);
  const { body } = await get('/items');
  t.same([body.due, body.answered], [due, answered + 1]);
  t.equal(body.items.find(({ id }: any) => id === moving.REWORDED).toConfirm, undefined);
  t.equal((await get(`/responses/${moving.REWORDED}`)).body.toConfirm, undefined);
  const { kept } = (await get('/responses')).body;
  t.notOk(kept.some(({ itemId }: any) => itemId === moving.REWORDED));
  t.match(
    (await get(`/editions/${START}`)).body.responses[moving.REWORDED],
    { level: 3 },
    'the old one is still there',
  );
});

t.test('one move over two versions and two moves come to the same', async (t) => {
  const far = await openAnswered(t);
  const once = (await far.post(MOVE, { to: LATEST })).body;
  const steps = await openAnswered(t);
  await steps.post(MOVE, { to: NEXT });
  await steps.post(MOVE, { to: LATEST });
  const [one, other] = [(await far.get('/responses')).body, (await steps.get('/responses')).body];
  t.same(Object.keys(one.responses).sort(), Object.keys(other.responses).sort());
  const told = (kept: any[]) => kept.map(({ itemId, from }) => [itemId, from.itemId]).sort();
  t.same(
    told(one.kept).filter(([, from]) => from !== moving.RENAMED),
    told(other.kept).filter(([, from]) => from !== moving.RENAMED_TO),
  );
  const find = (list: any[], id: string) => list.find(({ item }) => item === id);
  t.match(find(once.toConfirm, moving.RENAMED_TO), {
    kind: 'reworded',
    reason: 'A plan that nobody follows is none.',
  });
  t.match(find(once.toConfirm, moving.REWORDED), { reason: 'Two words were understood in two ways.' });
  t.equal(find(once.toConfirm, moving.SPLIT_OFF), undefined);
  t.match(find(once.new, moving.ADDED), { reason: 'It was missed.' });
  const waiting = other.kept.find(({ itemId }: any) => itemId === moving.RENAMED_TO);
  t.match(waiting.from, { version: NEXT, itemId: moving.RENAMED_TO });
  t.match(other.kept.find(({ itemId }: any) => itemId === moving.REWORDED).from, { version: START });
  t.same(
    (await steps.get('/editions')).body.items.map(({ checklist, present }: any) => [
      checklist.version,
      present,
    ]),
    [
      [START, false],
      [NEXT, false],
      [LATEST, true],
    ],
  );
});

t.test('reports that were issued before are the same bytes after a move that lowers the score', async (t) => {
  const { app, company, assessmentId, get, post } = await openAnswered(t);
  const { id } = (await makeReport(app, company, assessmentId)).body;
  const read = (format: string) => app.call('GET', `/v1/reports/${id}?format=${format}`, { token: company });
  const before = await Promise.all(['json', 'html', 'csv'].map(read));
  const coverage = (await get('/score')).body.declared.coverage.percent;
  await post(MOVE, { to: NEXT });
  t.ok((await get('/score')).body.declared.coverage.percent < coverage);
  const after = await Promise.all(['json', 'html', 'csv'].map(read));
  for (const [index, { status, bytes }] of after.entries()) {
    t.equal(status, 200);
    t.ok(bytes.equals(before[index]!.bytes));
  }
  t.match(before[0]?.body, { checklist: { version: START } });
  const next = await makeReport(app, company, assessmentId);
  t.equal(next.body.number, 2);
});

t.test('the edition before stays readable with its score of that day, for all who may read', async (t) => {
  const { app, company, id, assessmentId, get, post } = await openAnswered(t);
  const [responses, score, assessment] = [
    (await get('/responses')).body.responses,
    (await get('/score')).body,
    (await get()).body,
  ];
  const auditorId = await makeOrganisation(app, 'Auditors', 'auditor');
  const auditor = (await makeKey(app, auditorId, 'auditor')).token;
  await app.expect(201, 'POST', `/v1/assessments/${assessmentId}/grants`, {
    token: company,
    body: { organisationId: auditorId },
  });
  await post(MOVE, { to: NEXT });
  app.clock.advance(400 * 24 * 60 * 60 * 1000);
  const url = `/v1/assessments/${assessmentId}/editions/${START}`;
  const embed = (await makeKey(app, id, 'embed', { assessmentId })).token;
  for (const token of [company, auditor, embed]) {
    const { body } = await app.expect(200, 'GET', url, { token });
    t.same(body.responses, responses);
    t.same(body.score, score);
    t.same(body.profile, assessment.profile);
    t.match(body, {
      present: false,
      stage: 'design',
      revision: assessment.revision,
      leftBy: 'Acme founder',
      kept: [],
    });
  }
  const now = (await get(`/editions/${NEXT}`)).body;
  t.match(now, { present: true, leftAt: null, leftBy: null });
  t.same(now.score, (await get('/score')).body);
  t.equal((await get('/editions/7.7.7')).body.code, 'HRBA_EDITION_NOT_FOUND');
});

t.test(
  'undoing brings everything back as it was, with events for both, until something is written',
  async (t) => {
    const { get, put, post, remove, as, reviewer, events } = await openAnswered(t);
    const plain = (body: any) =>
      Object.fromEntries(
        Object.entries(body.responses).map(([item, { revision: _r, review, ...rest }]: any) => [
          item,
          { ...rest, review: review && { ...review, responseRevision: null } },
        ]),
      );
    const [responses, score] = [(await get('/responses')).body, (await get('/score')).body];
    const nothing = await post(UNDO, undefined);
    t.match([nothing.status, nothing.body.code], [409, 'HRBA_NOTHING_TO_UNDO']);
    await post(MOVE, { to: NEXT });
    const undone = await post(UNDO, undefined);
    t.match([undone.status, undone.body], [200, { checklist: { version: START }, migratedFrom: [] }]);
    t.same(plain((await get('/responses')).body), plain(responses));
    t.same(short((await get('/score')).body), short(score));
    t.match((await events()).slice(-2), [
      {
        type: 'assessment.moved',
        actor: { name: 'Acme founder' },
        before: { checklist: { version: START } },
        after: { checklist: { version: NEXT } },
      },
      { type: 'assessment.move-undone', after: { checklist: { version: START } } },
    ]);
    const ways = [
      () => put(`/responses/${moving.ADDED}`, { state: 'unknown' }),
      () => remove(`/responses/${moving.SAME}`),
      () => as(reviewer).put(`/responses/${moving.WEIGHTED}/review`, { verdict: 'disputed', note: 'no' }),
    ];
    await post(MOVE, { to: NEXT });
    for (const [index, way] of ways.entries()) {
      t.equal((await way()).status, 200);
      const refused = await post(UNDO, undefined);
      t.match([refused.status, refused.body.code], [409, 'HRBA_ANSWERED_SINCE']);
      t.equal(refused.body.errors.length, index + 1);
    }
    const { errors } = (await post(UNDO, undefined)).body;
    t.same(
      errors.map(({ pointer }: any) => pointer),
      [moving.ADDED, moving.SAME, moving.WEIGHTED],
    );
  },
);

t.test(
  'a dispute goes along with a re-weighted item: a move never raises what a reader doubted',
  async (t) => {
    const { get, post, as, reviewer } = await openAnswered(t);
    const review = { verdict: 'disputed', note: 'The notes are from another product.' };
    await as(reviewer).put(`/responses/${moving.WEIGHTED}/review`, review);
    await post(MOVE, { to: NEXT });
    t.match((await get('/responses')).body.responses[moving.WEIGHTED], {
      assurance: { level: 'A0' },
      review: { verdict: 'disputed', current: true },
    });
  },
);

t.test('what cannot be moved is refused with what to do, and nothing is stored', async (t) => {
  const { app, post, events, as, reviewer, assessmentId, remove } = await openAnswered(t);
  const before = (await events()).length;
  const refusals: [unknown, string, string][] = [
    [{ to: '99.0.0' }, '/to', 'UNKNOWN_VERSION'],
    [{ to: START }, '/to', 'NOT_NEWER'],
    [{ to: '0.1.0' }, '/to', 'NOT_NEWER'],
    [{ to: NEXT, ruleset: { id: 'ungp', version: '7.0.0' } }, '/ruleset', 'UNKNOWN_RULESET'],
  ];
  for (const [body, pointer, code] of refusals) {
    for (const path of [PREVIEW, MOVE]) {
      const refused = await post(path, body);
      t.match(
        [refused.status, refused.body],
        [422, { code: 'HRBA_NOT_ALLOWED', errors: [{ pointer, code }] }],
      );
    }
  }
  t.equal((await post(MOVE, { to: 'newest' })).status, 400);
  t.equal((await post(MOVE, { to: NEXT, force: true })).body.errors[0].pointer, '/force');
  t.equal((await as(reviewer).post(MOVE, { to: NEXT })).status, 403);
  const stranger = await makePeople(app, 'Other');
  for (const path of [PREVIEW, MOVE, UNDO]) {
    const body = path === UNDO ? undefined : { to: NEXT };
    const url = `/v1/assessments/${assessmentId}${path}`;
    t.equal((await app.call('POST', url, { token: stranger.company, body })).status, 404, path);
  }
  t.equal((await post(MOVE, { to: NEXT }, { 'if-match': '"3"' })).status, 412);
  t.equal((await events()).length, before);
  await remove();
  for (const path of [PREVIEW, MOVE]) t.equal((await post(path, { to: NEXT })).body.code, 'HRBA_ARCHIVED');
  t.equal((await post(UNDO, undefined)).body.code, 'HRBA_ARCHIVED');
});

t.test('a version that no crosswalk leads to is refused', async (t) => {
  const app = await openTestApp(t, { content: moving.movingContent() });
  const { post } = await makeWriter(app, { checklist: { id: 'hrba-tech', version: '0.1.0' } });
  for (const to of [START, NEXT])
    t.match((await post(PREVIEW, { to })).body.errors, [{ pointer: '/to', code: 'NO_CROSSWALK' }]);
});

t.test('a crosswalk read from its file moves an assessment under content of one’s own', async (t) => {
  const copy = copyContent();
  addVersion(copy, '0.2.0');
  copy.edit(
    'mini/0.2.0/items/design.ask.yaml',
    'How well do you ask the people affected?',
    'How early do you ask them?',
  );
  writeSameCrosswalk(copy, '0.2.0');
  const entry = /(item: design\.ask,? *\n? *kind: )same/;
  copy.write(
    'mini/0.2.0/crosswalk.yaml',
    copy.read('mini/0.2.0/crosswalk.yaml').replace(entry, '$1reworded'),
  );
  copy.publish();
  const app = await openTestApp(t, { content: loadContent(copy) });
  const { patch, post, get } = await makeWriter(app, {
    checklist: { id: 'mini', version: '0.1.0' },
    stage: 'design',
  });
  const responses = { 'design.ask': evidenced('asked', 3), 'conception.ask': { state: 'level', level: 1 } };
  await patch('/responses', { responses });
  const { status, body } = await post(MOVE, undefined);
  t.match(
    [status, body.to.checklist.version, body.counts],
    [201, '0.2.0', { carried: 1, toConfirm: 1, new: 0 }],
  );
  t.match(body.toConfirm, [{ item: 'design.ask', question: 'How early do you ask them?', kind: 'reworded' }]);
  t.same(Object.keys((await get('/responses')).body.responses), ['conception.ask']);
});

t.test('a retry with the same key moves once, and undoes once', async (t) => {
  const { get, post, events } = await openAnswered(t);
  const key = { 'idempotency-key': 'move once' };
  const [first, second] = [await post(MOVE, { to: NEXT }, key), await post(MOVE, { to: NEXT }, key)];
  t.same([first.status, second.status], [201, 201]);
  t.same(second.body, first.body);
  t.equal(second.headers['location'], first.headers['location']);
  const back = { 'idempotency-key': 'back once' };
  const undone = await post(UNDO, undefined, back);
  t.same((await post(UNDO, undefined, back)).body, undone.body);
  t.equal((await events()).filter(({ type }) => type.startsWith('assessment.move')).length, 2);
  t.equal(
    (await get(first.headers['location']!.replace(/^.*\/editions/, '/editions'))).status,
    404,
    'undone',
  );
});

t.test(
  'moves, responses and retreats at once leave one of the states that one after the other could',
  async (t) => {
    const { get, put, post, patch } = await openAnswered(t);
    const answers = await Promise.all([
      post(MOVE, { to: NEXT }),
      put(`/responses/${moving.RETIRED}`, evidenced('late', 3)),
      post(MOVE, { to: NEXT }),
      patch('/responses', { responses: { [moving.SAME]: evidenced('meanwhile', 2) } }),
      post(UNDO, undefined),
    ]);
    for (const { status, text } of answers)
      t.ok([200, 201, 404, 409, 422].includes(status), `${status} ${text}`);
    t.equal(answers.filter(({ status }) => status === 201).length, 1, 'one move was made');
    const { body } = await get('/responses');
    const version = (await get()).body.checklist.version;
    const known = moving
      .movingContent()
      .findChecklist('hrba-tech', version)!
      .checklist.items.map(({ id }) => id);
    t.same(
      Object.keys(body.responses).filter((item) => !known.includes(item)),
      [],
      'no response stands under a version that does not ask for it',
    );
  },
);

t.test('the export has the present edition, what is kept, and the past editions whole', async (t) => {
  const { app, company, id, post, get } = await openAnswered(t);
  await post(MOVE, { to: NEXT });
  const { body } = await app.expect(200, 'GET', `/v1/organisations/${id}/export`, { token: company });
  const [{ assessment, responses, kept, editions }] = body.assessments;
  t.equal(assessment.checklist.version, NEXT);
  const present = (await get('/responses')).body;
  // An export also tells of items that were cleared.
  for (const [item, response] of Object.entries(present.responses)) t.same(responses[item], response);
  t.same(kept, present.kept);
  t.same(editions, [(await get(`/editions/${START}`)).body]);
});

t.test('erasing an assessment erases its past editions', async (t) => {
  const {
    app,
    company,
    assessmentId,
    post,
    get,
  }: { app: TestApp } & Awaited<ReturnType<typeof openAnswered>> = await openAnswered(t);
  await post(MOVE, { to: NEXT });
  await app.expect(200, 'POST', `/v1/assessments/${assessmentId}/erase`, {
    token: company,
    body: { confirm: assessmentId, reason: 'asked' },
  });
  t.equal((await get(`/editions/${START}`)).status, 404);
  t.equal((await get('/editions')).status, 404);
});
