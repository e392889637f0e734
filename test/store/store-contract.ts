import type { Test } from 'tap';
import {
  type AssessmentRecord,
  assessmentScope,
  INSTALLATION,
  type Page,
  type ResponsesRecorded,
} from '../../src/store/records.ts';
import type { Store } from '../../src/store/store.ts';
import { BadCursor, RecordGone, RetryTaken, RevisionConflict } from '../../src/store/store-errors.ts';
import { verifyHistory } from '../../src/store/verify-chain.ts';
import {
  grantsReportsAndLinks,
  historyAndErasure,
  responses,
  reviews,
  singleResponses,
} from './fixtures/assessment-contract.ts';
import { chainOf, type It, newKey, typesIn } from './fixtures/contract-case.ts';
import { moves, movesAtOnce } from './fixtures/edition-contract.ts';
import { entries } from './fixtures/entry-contract.ts';
import * as sample from './fixtures/samples.ts';

const { by, failureOf, level, newId, responsesInput } = sample;

/** What every adapter must do. `open` gives an empty store; the suite closes it. */
export function storeContract(t: Test, name: string, open: () => Promise<Store>): void {
  const it = (title: string, check: (t: Test, store: Store) => Promise<void>) =>
    t.test(`${name}: ${title}`, async (t) => {
      const store = await open();
      t.teardown(() => store.close());
      await check(t, store);
      // Whatever a test did, the history must stand afterwards.
      t.equal((await verifyHistory(store)).broken, null, 'the history verifies');
    });
  organisationsAndKeys(it);
  productsAndAssessments(it);
  responses(it);
  reviews(it);
  singleResponses(it);
  entries(it);
  moves(it);
  movesAtOnce(it);
  grantsReportsAndLinks(it);
  historyAndErasure(it);
  retries(it);
  lists(it);
}

function organisationsAndKeys(it: It): void {
  it('an organisation is found as it was created, and an unknown one is null', async (t, store) => {
    const id = newId();
    const created = await store.createOrganisation({ id, name: 'Acme', kind: 'company' }, by());
    t.same(await store.findOrganisation(id), created);
    t.equal(await store.findOrganisation(newId()), null);
  });

  it('a key is found with its hash, which stands in no list, no answer and no event', async (t, store) => {
    t.equal(await store.hasAnyKey(), false);
    const organisationId = await sample.newOrganisation(store);
    const { key, secretHash } = await newKey(store, organisationId);
    t.equal(await store.hasAnyKey(), true);
    t.same(await store.findKey(key.id), { ...key, secretHash });
    t.same(await store.listKeys(organisationId, { limit: 10, cursor: null }), {
      items: [key],
      nextCursor: null,
    });
    const events = await store.history(INSTALLATION, { limit: 100, cursor: null });
    t.notMatch(JSON.stringify([key, events]), secretHash);
  });

  it('revoking a key twice is one event, and an unknown key is null', async (t, store) => {
    const { key } = await newKey(store, null);
    const revoked = await store.revokeKey(key.id, by(sample.COMPANY, sample.AT));
    t.equal(revoked?.revokedAt, sample.AT);
    t.same(await store.revokeKey(key.id, by()), revoked);
    t.equal(await store.revokeKey(newId(), by()), null);
    t.same(await typesIn(store, INSTALLATION), ['key.created', 'key.revoked']);
  });
}

function productsAndAssessments(it: It): void {
  it('a product of a name the organisation already has is returned unchanged', async (t, store) => {
    const organisationId = await sample.newOrganisation(store);
    const first = await store.createProduct(
      { id: newId(), organisationId, name: 'A', description: 'x' },
      by(),
    );
    const again = await store.createProduct(
      { id: newId(), organisationId, name: 'A', description: 'y' },
      by(),
    );
    t.same(again, first);
    const elsewhere = await sample.newOrganisation(store);
    const other = { id: newId(), organisationId: elsewhere, name: 'A', description: 'z' };
    t.equal((await store.createProduct(other, by())).id, other.id);
    t.notMatch(JSON.stringify(await store.history(INSTALLATION, { limit: 9, cursor: null })), '"name":"A"');
  });

  it('an assessment starts at revision 1, with a product made for it or found by id or by name', async (t, store) => {
    const first = await sample.startedAssessment(store);
    t.equal(first.revision, 1);
    t.same(await store.findAssessment(first.id), first);
    const { organisationId, product } = first;
    const byName = await sample.startedAssessment(store, { organisationId });
    t.equal(byName.product.id, product.id);
    const named = { id: product.id, organisationId, name: 'another word', description: '' };
    t.same((await sample.startedAssessment(store, { organisationId, product: named })).product, product);
    t.same(await chainOf(store, first), ['assessment.started']);
  });

  it('a change raises the revision by 1, the same again does not, and a stale one is refused', async (t, store) => {
    const { id, description, profile, language } = await sample.startedAssessment(store);
    const next = { description, profile, language, stage: 'design' as const };
    const changed = await store.changeAssessment({ id, expectedRevision: 1, next, reason: null }, by());
    t.match(changed, { revision: 2, stage: 'design' });
    t.same(await store.changeAssessment({ id, expectedRevision: 2, next, reason: null }, by()), changed);
    const stale = store.changeAssessment({ id, expectedRevision: 1, next, reason: null }, by());
    t.match(await failureOf(stale), new RevisionConflict({ revision: 2 }));
    const back = { ...next, stage: 'conception' as const };
    await store.changeAssessment({ id, expectedRevision: 2, next: back, reason: 'a new purpose' }, by());
    const { items } = await store.history(assessmentScope(id), { limit: 9, cursor: null });
    t.same(items.at(-1)?.payload?.after, { ...back, reason: 'a new purpose' });
    t.equal(items.length, 3);
  });

  it('an archived assessment takes neither responses nor reviews, whatever the caller saw before', async (t, store) => {
    const { id } = await sample.startedAssessment(store);
    const answered = sample.responsesInput(id, { 'a.b': { state: 'level', level: 1 } });
    await store.recordResponses(answered, by());
    await store.setArchived(id, true, by());
    const before = await store.readState(id);
    const other = sample.responsesInput(id, { 'a.b': { state: 'level', level: 2 } });
    t.match(await failureOf(store.recordResponses(other, by())), new RevisionConflict({ revision: 3 }));
    const review = sample.reviewInput(id, 'a.b', { responseRevision: 1 });
    const refused = await failureOf(store.recordReview(review, by(sample.REVIEWER)));
    t.match(refused, new RevisionConflict({ revision: 3 }));
    t.same(await store.readState(id), before);
  });

  it('archiving hides an assessment from the list of those in use, and restoring brings it back', async (t, store) => {
    const { id, organisationId } = await sample.startedAssessment(store);
    const list = async (archived: boolean) => {
      const filter = { organisationId, relation: 'owned' as const, archived, productId: null };
      return (await store.listAssessments(filter, { limit: 9, cursor: null })).items.length;
    };
    const archived = await store.setArchived(id, true, by());
    t.same([await list(false), await list(true)], [0, 1]);
    t.same(await store.setArchived(id, true, by()), archived);
    t.equal((await store.setArchived(id, false, by())).archivedAt, null);
    t.same([await list(false), await list(true)], [1, 0]);
    t.same(await chainOf(store, { id }), [
      'assessment.started',
      'assessment.archived',
      'assessment.restored',
    ]);
  });

  it('changing what is not there says so', async (t, store) => {
    const gone = newId();
    t.match(await failureOf(store.setArchived(gone, true, by())), new RecordGone('assessment', gone));
    t.type(await failureOf(store.recordResponses(responsesInput(gone, {}), by())), RecordGone);
    t.type(await failureOf(store.recordReview(sample.reviewInput(gone, 'a'), by())), RecordGone);
    t.type(await failureOf(store.eraseAssessment(gone, 'asked', by())), RecordGone);
    t.equal(await store.readState(gone), null);
  });
}

function retries(it: It): void {
  it('the same key twice at once has one effect, and the second is told so', async (t, store) => {
    const { id } = await sample.startedAssessment(store);
    const write = (value: number) =>
      store.recordResponses(responsesInput(id, { a: level(value) }), sample.withRetry('k'));
    const results = await Promise.allSettled([write(1), write(2)]);
    t.same(
      results.map((result) => result.status),
      ['fulfilled', 'rejected'],
    );
    t.type((results[1] as PromiseRejectedResult).reason, RetryTaken);
    t.match((await store.readState(id))?.responses, [{ response: level(1), revision: 1 }]);
    const kept = await store.findRetry('key POST /x', 'k', sample.nextTime());
    t.equal(kept?.requestDigest, sample.DIGEST);
    t.match(JSON.parse(kept?.remembered ?? ''), { assessmentRevision: 2, changed: ['a'] });
  });

  it('a unit that fails remembers nothing, one that changes nothing is remembered', async (t, store) => {
    const { id } = await sample.startedAssessment(store);
    const failing = responsesInput(id, { a: level(1) }, { expectedAssessmentRevision: 9 });
    t.type(await failureOf(store.recordResponses(failing, sample.withRetry('k'))), RevisionConflict);
    t.equal(await store.findRetry('key POST /x', 'k', sample.AT), null);
    await store.recordResponses(responsesInput(id, {}), sample.withRetry('k'));
    t.not(await store.findRetry('key POST /x', 'k', sample.AT), null);
    t.equal(await store.revokeKey(newId(), sample.withRetry('absent')), null);
    t.equal(await store.findRetry('key POST /x', 'absent', sample.AT), null);
  });

  it('a retry is gone after 24 hours, and then its key can be used again', async (t, store) => {
    const { id } = await sample.startedAssessment(store);
    const unitAt = (at: string) => ({ ...sample.withRetry<ResponsesRecorded>('k'), at });
    await store.recordResponses(responsesInput(id, {}), unitAt('2026-03-01T09:00:00Z'));
    t.not(await store.findRetry('key POST /x', 'k', '2026-03-02T08:59:59Z'), null);
    t.equal(await store.findRetry('key POST /x', 'k', '2026-03-02T09:00:00Z'), null);
    t.equal(await store.findRetry('another scope', 'k', '2026-03-01T09:00:01Z'), null);
    await store.recordResponses(responsesInput(id, {}), unitAt('2026-03-02T09:00:00Z'));
    t.not(await store.findRetry('key POST /x', 'k', '2026-03-02T09:00:00Z'), null);
  });

  it('an erasure purges the retries of the assessment, and those that may name its product', async (t, store) => {
    const organisationId = await sample.newOrganisation(store);
    const actor = { ...sample.COMPANY, organisationId };
    const product = { id: newId(), organisationId, name: 'Secret', description: '' };
    await store.createProduct(product, { ...sample.withRetry('product'), actor });
    const { id } = await sample.startedAssessment(store, { organisationId, product });
    await store.recordResponses(responsesInput(id, {}), sample.withRetry('mine', { assessmentId: id }));
    await store.recordResponses(responsesInput(id, {}), sample.withRetry('other', { assessmentId: newId() }));
    await store.eraseAssessment(id, 'asked', sample.withRetry('erase', { assessmentId: id }));
    const left = ['product', 'mine', 'other', 'erase'].map((key) =>
      store.findRetry('key POST /x', key, sample.AT),
    );
    t.same(
      (await Promise.all(left)).map((retry) => retry !== null),
      [false, false, true, true],
    );
  });
}

function lists(it: It): void {
  it('a list of 5 read 2 at a time gives each once, newest first, whatever is added meanwhile', async (t, store) => {
    const organisationId = await sample.newOrganisation(store);
    const started: string[] = [];
    const start = async () => started.unshift((await sample.startedAssessment(store, { organisationId })).id);
    for (let count = 0; count < 5; count += 1) await start();
    const expected = [...started];
    for (const productId of [null, (await store.findAssessment(started[0]!))!.product.id]) {
      const seen: string[] = [];
      let page: Page<AssessmentRecord> = { items: [], nextCursor: null };
      do {
        const filter = { organisationId, relation: 'owned' as const, archived: false, productId };
        page = await store.listAssessments(filter, { limit: 2, cursor: page.nextCursor });
        seen.push(...page.items.map((assessment) => assessment.id));
        await start();
      } while (page.nextCursor !== null);
      t.same(seen.slice(-5), expected);
      t.equal(new Set(seen).size, seen.length);
    }
  });

  it('the newest id is the greatest of everything that stands in lists', async (t, store) => {
    t.equal(await store.newestId(), null);
    const organisationId = await sample.newOrganisation(store);
    t.equal(await store.newestId(), organisationId);
    const { id } = await sample.startedAssessment(store, { organisationId });
    const { assessment } = (await store.readState(id))!;
    t.equal(await store.newestId(), [id, assessment.product.id].sort()[1]);
    const report = sample.reportInput(assessment);
    await store.issueReport(report, by());
    t.equal(await store.newestId(), report.id);
    const link = {
      id: newId(),
      reportId: report.id,
      redactionId: null,
      tokenHash: sample.newTokenHash(),
      expiresAt: sample.AT,
    };
    await store.createLink(link, by());
    t.equal(await store.newestId(), link.id);
    const { key } = await newKey(store, organisationId);
    t.equal(await store.newestId(), key.id);
    const grant = { id: newId(), assessmentId: id, organisationId, expiresAt: null };
    await store.createGrant(grant, by());
    t.equal(await store.newestId(), grant.id);
  });

  it('a cursor that no list gave out is refused', async (t, store) => {
    const bad = ['', 'x', '!!', Buffer.from("' OR 1=1").toString('base64url'), 'ZZZZ='];
    for (const cursor of bad) {
      t.type(await failureOf(store.listProducts(newId(), { limit: 2, cursor })), BadCursor, cursor);
      t.type(await failureOf(store.history(INSTALLATION, { limit: 2, cursor })), BadCursor, cursor);
    }
    t.ok(new BadCursor() instanceof TypeError);
  });
}
