import canonicalize from 'canonicalize';
import fc from 'fast-check';
import t from 'tap';
import { deepFreeze } from '../src/content/deep-freeze.ts';
import { canonical } from '../src/digest.ts';
import { realContent } from './support/test-app.ts';

t.test(
  'canonical JSON is that of RFC 8785, whatever of a value is frozen, and however often it is written',
  (t) => {
    const member = fc
      .tuple(fc.jsonValue(), fc.boolean())
      .map(([value, frozen]) => (frozen ? deepFreeze(value) : value));
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string({ unit: 'grapheme' }), member));
    fc.assert(
      fc.property(value, fc.boolean(), (given, frozen) => {
        const one = frozen ? deepFreeze(given) : given;
        return canonical(one) === canonicalize(one) && canonical(one) === canonicalize(one);
      }),
      { numRuns: 500 },
    );
    t.equal(canonical({ b: deepFreeze({ z: 1, a: [] }), a: undefined, é: 2 }), '{"b":{"a":[],"z":1},"é":2}');
    t.end();
  },
);

t.test('all content that reports carry is frozen, so that its text can be kept', (t) => {
  const content = realContent();
  for (const [name, { checklist }] of content.checklists) t.ok(Object.isFrozen(checklist), name);
  for (const [name, { ruleset }] of content.rulesets) t.ok(Object.isFrozen(ruleset), name);
  t.ok(Object.isFrozen(content.taxonomy));
  t.throws(() => canonical(undefined), TypeError);
  t.end();
});
