import fc from 'fast-check';
import t from 'tap';
import type { NextAction } from '../../src/generated/types.ts';
import { ASSURANCE } from '../../src/scoring/assurance.ts';
import { triggeredFlags } from '../../src/scoring/flags.ts';
import { exact, ZERO } from '../../src/scoring/fraction.ts';
import { nextActions } from '../../src/scoring/next-actions.ts';
import { type Answer, resolveResponse } from '../../src/scoring/resolve-response.ts';
import { scoreTrack } from '../../src/scoring/score-track.ts';
import type { AnsweredItem } from '../../src/scoring/separate-numbers.ts';
import { asked, check, impacts, otherRuleset, ruleset } from '../support/scoring-arbitraries.ts';
import { impact } from '../support/scoring-assessments.ts';
import { type Asked, scoreOf } from '../support/scoring-cases.ts';

const actionsOf = (list: Asked[], harms = [] as ReturnType<typeof impact>[], rules = ruleset) => {
  const { items, flags, substantiated } = scoreOf(list, rules);
  return nextActions({ items, flags, substantiated, impacts: harms, ruleset: rules });
};

const value = (body: NextAction['gainFinal']) => (body === null ? ZERO : exact(`${body.num}/${body.den}`));

/** What an action asks for, written down again without a look at how the code does it. */
function done({ kind }: NextAction, { answer, resolution }: AnsweredItem): Answer {
  const stated = answer.override ?? answer.level ?? 0;
  const next = ASSURANCE[ASSURANCE.indexOf(resolution.assurance) + 1] ?? 'A4';
  if (kind === 'raise-level') {
    return { ...answer, state: 'level', level: stated + 1, override: null, assurance: resolution.assurance };
  }
  if (resolution.substantiated.kind === 'open') {
    return { ...answer, state: 'level', level: 1, assurance: 'A0' };
  }
  return { ...answer, assurance: next };
}

t.test('the gain of every action is what scoring everything again would give, and never below zero', (t) => {
  check(
    t,
    fc.property(asked, otherRuleset, (list, rules) => {
      const before = scoreOf(list, rules);
      return actionsOf(list, [], rules).every((action) => {
        const items = before.items.map((one) => {
          if (one.item.id !== action.subject) return one;
          const answer = done(action, one);
          return { ...one, answer, resolution: resolveResponse(one.item, answer, rules) };
        });
        const after = scoreTrack(items, triggeredFlags(items, rules), 'substantiated', rules);
        const { final, lower } = before.substantiated;
        const gain = (now: typeof final, was: typeof final) =>
          now === null || was === null ? ZERO : now.sub(was);
        return (
          value(action.gainFinal).equals(gain(after.final, final)) &&
          value(action.gainLower).equals(gain(after.lower, lower)) &&
          value(action.gainFinal).compare(ZERO) >= 0 &&
          value(action.gainLower).compare(ZERO) >= 0
        );
      });
    }),
  );
  t.end();
});

t.test('actions come in the order of harm, stop, critical, class 2, gain in final, gain in L, id', (t) => {
  check(
    t,
    fc.property(asked, impacts, (list, harms) => {
      const rank = ({ kind, subject, flag }: NextAction) => {
        if (kind === 'mitigate-impact') {
          const harm = harms.find(({ id }) => id === subject);
          return harm?.class === 1 && harm.actual ? 0 : 3;
        }
        return flag === 'STOP' ? 1 : flag === 'CRITICAL' ? 2 : 4;
      };
      const actions = actionsOf(list, harms);
      return actions.every((action, index) => {
        const before = actions[index - 1];
        if (before === undefined) return true;
        const steps = [
          rank(action) - rank(before),
          value(before.gainFinal).compare(value(action.gainFinal)),
          value(before.gainLower).compare(value(action.gainLower)),
          before.subject < action.subject ? 1 : -1,
        ];
        return (steps.find((step) => step !== 0) ?? 0) > 0;
      });
    }),
  );
  t.end();
});

const one = (item: Partial<Asked['item']>, answer: Asked['answer']) => {
  const [action] = actionsOf([{ item: { id: 'x', blocks: { POL: '1' }, ...item }, answer }]);
  return action && `${action.kind}: ${action.because}`;
};

t.test('each item is asked for the one step that moves it next', (t) => {
  t.match(one({}, {}), /^answer: it is open/);
  t.match(one({}, { state: 'unknown' }), /^answer: it is open/);
  t.match(one({}, { state: 'not-applicable' }), /^obtain-review: nobody who may has accepted/);
  t.equal(one({}, { level: 3, assurance: 'A0' }), "attach-evidence: it rests on the company's word");
  t.equal(one({}, { level: 3, assurance: 'A1' }), 'obtain-review: its evidence waits for a second reader');
  t.equal(
    one({}, { level: 4, assurance: 'A2' }),
    'obtain-assessment: only an assessor from outside can back it further',
  );
  t.equal(
    one({ voice: true }, { level: 4, assurance: 'A3' }),
    'obtain-assessment: only the people affected can confirm it',
  );
  t.equal(one({}, { level: 1, assurance: 'A1' }), 'raise-level: from level 1 to 2');
  t.equal(one({}, { level: 4, assurance: 'A4' }), undefined, 'nothing is left to do');
  t.equal(one({}, { state: 'not-applicable', naAccepted: true }), undefined, 'what is out asks for nothing');
  t.end();
});

t.test("under an assessor's finding the gain is that of a finding one level higher", (t) => {
  const [action] = actionsOf([
    { item: { id: 'x', blocks: { POL: '1' } }, answer: { level: 4, override: 2 } },
  ]);
  t.equal(action?.kind, 'raise-level');
  t.equal(action?.because, 'from level 2 to 3');
  t.same(action?.gainLower, { num: '1', den: '4', percent: 25 });
  t.end();
});

t.test('a confirmed flag is lifted by what is done, not by paper about what is not', (t) => {
  t.equal(one({ flag: 'STOP' }, { level: 2, assurance: 'A0' }), 'raise-level: from level 2 to 3');
  t.equal(
    one({ flag: 'STOP' }, { level: 3, assurance: 'A0' }),
    "attach-evidence: it rests on the company's word",
  );
  t.end();
});

t.test('an impact asks to be mitigated until it is', (t) => {
  const asks = (change: Parameters<typeof impact>[0]) =>
    actionsOf([], [impact(change)]).map(({ because }) => because);
  t.same(asks({}), ['a harm of class 1 is open']);
  t.same(asks({ mitigation: 'planned' }), ['a harm of class 1 is open'], 'a plan leaves a harm open');
  t.same(asks({ class: 2, actual: false }), ['a harm of class 2 is not mitigated']);
  t.same(asks({ class: 1, actual: false }), ['a harm of class 1 is not mitigated']);
  t.same(asks({ mitigation: 'implemented' }), []);
  t.same(asks({ class: 3 }), []);
  t.same(asks({ adverse: false }), [], 'a positive impact asks for nothing');
  t.end();
});
