import t from 'tap';
import { impactTextFaults } from '../../src/usecases/impact-texts.ts';
import { keptHarm } from '../../src/usecases/kept-harm.ts';
import type { registerContext } from '../../src/usecases/register-context.ts';
import { makeAudited } from '../support/auditing.ts';
import {
  auditInput,
  basisInput,
  findingInput,
  markInput,
  subjectOf,
} from '../support/calls/assurance-rows.ts';
import { change, waiver } from '../support/calls/gate-rows.ts';
import { impact, inPlace, rated } from '../support/calls/impact-rows.ts';
import { tradeOff } from '../support/calls/register-rows.ts';
import { LEVEL_ITEM, makeWriter } from '../support/people.ts';
import { openTestApp, realContent } from '../support/test-app.ts';

const NAMED = 'ask jane.doe@clinic.example.org';
const SOURCED = 'as https://eur-lex.europa.eu/eli/reg/2016/679/oj says';

/** What of an entry is no text: ids, days, choices. */
const CHOSEN =
  /\/(id|kind|groups|rights|direction|occurrence|stage|alone|easier|knew|standpoint|dueOn|on|status|outcome|accepted|harm|url|sha256|madeOn|rightsFor|groupsFor|rightsAgainst|groupsAgainst|decidedOn)(\/|$)/;

/** A value with other words in every text of it, and the pointers of those. */
function saying(value: any, words: string, pointer = ''): { value: any; pointers: string[] } {
  if (typeof value === 'string' && !CHOSEN.test(pointer)) return { value: words, pointers: [pointer] };
  if (typeof value !== 'object' || value === null) return { value, pointers: [] };
  const parts = Object.entries(value).map(
    ([step, own]) => [step, saying(own, words, `${pointer}/${step}`)] as const,
  );
  const said = Object.fromEntries(parts.map(([step, part]) => [step, part.value]));
  return {
    value: Array.isArray(value) ? Object.values(said) : said,
    pointers: parts.flatMap(([, part]) => part.pointers),
  };
}

const named = ({ body }: { body: any }): string[] =>
  (body.errors ?? [])
    .filter(({ code }: any) => code === 'IDENTIFIES_A_PERSON')
    .map(({ pointer }: any) => pointer);

/** An impact that happened, with everything that is said of one. */
function fullImpact() {
  const evidence = [
    {
      title: 'count',
      shows: 'waiting times',
      url: 'https://example.org/x',
      madeBy: 'lead',
      madeOn: '2026-11-01',
    },
  ];
  return impact('full', {
    occurrence: 'actual',
    inherent: rated([3, 2, 2, 5]),
    residual: rated([2, 2, 2, 5]),
    raters: [{ role: 'nurse', rating: rated([4, 2, 2, 5]) }],
    mitigations: [inPlace({ evidence })],
    status: 'closed',
    closedBecause: 'It ended.',
    remedy: {
      asked: 'to be told',
      received: [{ kind: 'apology', on: '2026-11-02', words: 'a letter' }],
      accepted: 'yes',
      acceptedWords: 'they said so',
    },
  });
}

t.test(
  'no text of an impact or a trade-off takes the address of a person, and each takes a source',
  async (t) => {
    const { post, put } = await makeWriter(await openTestApp(t));
    for (const [path, whole] of [
      ['/impacts', fullImpact()],
      ['/trade-offs', tradeOff()],
    ] as const) {
      const { value, pointers } = saying(whole, NAMED);
      t.ok(pointers.length > 8);
      const refused = await post(path, value);
      t.equal(refused.status, 422);
      t.same(named(refused).sort(), pointers.sort());
      t.notMatch(refused.text, /jane/, 'what was typed is not repeated');
      const made = await post(path, saying(whole, SOURCED).value);
      t.equal(made.status, 201, made.text);
      t.equal((await put(`${path}/${made.body.id}`, whole)).status, 200);
    }
  },
);

t.test(
  'decisions on harms, changes, sign-offs, waivers, passes and reasons for facts take none either',
  async (t) => {
    const app = await openTestApp(t);
    const { post, put, get } = await makeWriter(app, { profile: { childrenReachable: false } });
    const { harm } = (await get('/impacts')).body.undecidedHarms[0];
    const closing = { decisions: [{ harm, decision: 'close', because: NAMED }] };
    t.same(named(await post('/harm-decisions', closing)), ['/decisions/0/because']);
    const kept = { decisions: [{ harm, decision: 'keep', likelihood: { value: 2, because: NAMED } }] };
    t.same(named(await post('/harm-decisions', kept)), ['/decisions/0/likelihood/because']);
    t.same(named(await post('/changes', { ...change(), what: NAMED })), ['/what']);
    const { id } = (await post('/impacts', impact())).body;
    const signed = await post(`/impacts/${id}/sign-off`, { role: NAMED, words: NAMED });
    t.same(named(signed), ['/role', '/words']);
    const waived = await post('/gates/conception/waivers', { ...waiver(), role: NAMED, because: NAMED });
    t.same(named(waived), ['/role', '/because']);
    t.same(named(await post('/gates/conception/passes', { role: NAMED, words: NAMED })), ['/role', '/words']);
    const { because, evidence } = basisInput();
    const piece = {
      title: NAMED,
      shows: NAMED,
      url: 'https://example.org/x',
      madeBy: NAMED,
      madeOn: '2026-11-01',
    };
    const basis = { because, evidence: [...(evidence ?? []), piece] };
    const at = (evidence ?? []).length;
    t.same(
      named(await put('/facts/childrenReachable/basis', basis)),
      ['title', 'shows', 'madeBy'].map((member) => `/evidence/${at}/${member}`),
    );
  },
);

t.test(
  'nor do audits, samples, findings, replies and marks; what auditors are able to do may name a register',
  async (t) => {
    const { company, auditor, open, find } = await makeAudited(await openTestApp(t));
    const input = auditInput();
    const competence = 'Registered auditor 123456789';
    const auditors = [{ ...input.auditors[0], role: NAMED, competence }];
    t.same(named(await auditor.post('/audits', { ...input, auditors })), ['/auditors/0/role']);
    t.same(named(await auditor.post('/evidence-marks', markInput('Acme', { because: NAMED }))), ['/because']);
    const audit = await open();
    const add = [{ subject: subjectOf(), because: NAMED }];
    t.same(named(await auditor.post(`/audits/${audit}/sample`, { add })), ['/add/0/because']);
    const corroboration = { people: 3, organisation: NAMED, how: NAMED, on: '2026-11-02' };
    t.same(named(await find(audit, { because: NAMED, corroboration })), [
      '/because',
      '/corroboration/how',
      '/corroboration/organisation',
    ]);
    const { id } = (await auditor.post('/findings', findingInput(audit))).body;
    t.same(named(await company.post(`/findings/${id}/reply`, { accepted: false, words: NAMED })), ['/words']);
    const withdrawn = { outcome: 'withdrawn', words: NAMED };
    t.same(named(await auditor.post(`/findings/${id}/decision`, withdrawn)), ['/words']);
    t.equal((await company.get(`/responses/${LEVEL_ITEM}`)).status, 200);
  },
);

t.test('what the checklist says of its own harms can be kept and edited', async (t) => {
  const content = realContent();
  for (const { checklist } of ['0.1.0', '1.0.0'].flatMap(
    (version) => content.findChecklist('hrba-tech', version) ?? [],
  )) {
    const ruleset = content.findRuleset('ungp', '1.0.0')?.ruleset;
    const harms = checklist.modules.flatMap(({ seededHarms }) => seededHarms);
    t.ok(harms.length > 0);
    for (const harm of harms) {
      const context = { checklist, ruleset } as ReturnType<typeof registerContext>;
      t.same(impactTextFaults(keptHarm(harm, { harm: harm.id, decision: 'keep' }, context)), [], harm.id);
    }
  }
});
