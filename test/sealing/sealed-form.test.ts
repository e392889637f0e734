import fc from 'fast-check';
import t from 'tap';
import { canonical, digestOf } from '../../src/digest.ts';
import { replaceAt, valueAt } from '../../src/sealing/places.ts';
import { derivedDigests, redactableTexts } from '../../src/sealing/redactable-texts.ts';
import { filledCopy, redactedCopy } from '../../src/sealing/redacted-copy.ts';
import {
  commitmentTo,
  isCommitment,
  reportDigest,
  saltsOf,
  sealedForm,
} from '../../src/sealing/sealed-form.ts';
import { sectionDigests } from '../../src/sealing/sections.ts';
import { sealReport } from '../../src/usecases/seal-report.ts';
import { everyKindOfAnswer, honestStartUp } from '../support/sample-reports.ts';

const report = everyKindOfAnswer();

t.test('every text that may be withheld has a salt of 256 random bits of its own', async (t) => {
  const { salts: _s, withheld: _w, digest: _d, ...unsealed } = report;
  const salts = Object.entries(sealReport(unsealed).report.salts ?? {});
  t.same(
    salts.map(([pointer]) => pointer),
    redactableTexts(report),
  );
  t.ok(salts.length > 100, `${salts.length} texts`);
  t.ok(salts.every(([, salt]) => /^[\w-]{43}$/.test(salt)));
  t.equal(new Set(salts.map(([, salt]) => salt)).size, salts.length);
  t.not(
    sealReport(unsealed).report.digest,
    sealReport(unsealed).report.digest,
    'so each sealing has a digest of its own',
  );
});

t.test('what was typed may be withheld; what decides may not', async (t) => {
  const may = new Set(redactableTexts(report).map((pointer) => pointer.replace(/\/\d+(?=\/|$)/g, '/*')));
  const named = (pattern: string) => [...may].some((pointer) => pointer.startsWith(pattern));
  for (const place of [
    '/issuedBy',
    '/people/*/answeredBy',
    '/answers/product/description',
    '/answers/responses/',
    '/answers/reviews/',
  ])
    t.ok(named(place), place);
  const forbidden =
    /^\/(score|checklist|ruleset|taxonomy|sources|history|leftOut|organisation|number|digest)|\/(level|state|verdict|by|validUntil|madeOn|sha256|name)$/;
  t.same(
    redactableTexts(report).filter((pointer) => forbidden.test(pointer)),
    derivedDigests(report),
    'none but the digests that go with answers',
  );
});

t.test('a copy from which any texts were withheld has the digest of the whole report', async (t) => {
  const texts = redactableTexts(report);
  const chosen = fc.subarray(texts);
  t.ok(texts.length > 0);
  fc.assert(
    fc.property(chosen, (chosen) => {
      const withheld = chosen.map((pointer) => ({ pointer, kind: 'confidential' as const }));
      const copy = redactedCopy(report, withheld);
      const form = sealedForm(copy, saltsOf(copy));
      if (reportDigest(copy) !== report.digest) throw new Error('another digest');
      if (canonical(form) !== canonical(sealedForm(report, saltsOf(report)))) throw new Error('another form');
      for (const { pointer } of withheld) {
        if (!isCommitment(valueAt(copy, pointer))) throw new Error(`${pointer} is shown`);
        if (Object.hasOwn(copy.salts ?? {}, pointer)) throw new Error(`the salt of ${pointer} is shown`);
      }
      if (
        canonical(filledCopy(copy, ({ pointer }) => String(valueAt(report, pointer)))) !==
        canonical({ ...report, salts: copy.salts, withheld })
      )
        throw new Error('something else changed');
    }),
    { numRuns: 40 },
  );
});

t.test(
  'a commitment is SHA-256 of the salt, a newline and the canonical text, and another salt gives another',
  async (t) => {
    const text = 'the product lead, since May';
    t.not(commitmentTo('a', text).sealed, commitmentTo('b', text).sealed);
    t.not(commitmentTo('a', text).sealed, commitmentTo('a', `${text}.`).sealed);
    // printf 'salt\n"text"' | sha256sum
    t.equal(
      commitmentTo('salt', 'text').sealed,
      '3638caaa0939930d8417df7685923c5921dd8b1bc91839c0aff274f684ff10b0',
    );
  },
);

t.test('the sections are all of a sealed form, and a change is in exactly one of them', async (t) => {
  const form = sealedForm(report, saltsOf(report));
  const sections = sectionDigests(form);
  const pointers = [...sections.keys()];
  t.ok(pointers.includes('/checklist'));
  t.ok(pointers.some((pointer) => pointer.startsWith('/answers/responses/')));
  fc.assert(
    fc.property(fc.constantFrom(...pointers), (pointer) => {
      const other = sectionDigests(replaceAt(form, new Map([[pointer, 'something else']])));
      const changed = pointers.filter((name) => other.get(name) !== sections.get(name));
      if (changed.join() !== pointer) throw new Error(`${pointer}: ${changed.join()}`);
    }),
  );
  const empty = sectionDigests({ answers: { responses: {} } });
  t.same(
    [...empty.keys()],
    ['/answers/responses'],
    'an empty part is a section: something could be added to it',
  );
});

t.test('a report of the first format keeps its digest over every word', async (t) => {
  const { salts: _s, withheld: _w, ...rest } = honestStartUp();
  const first = { ...rest, format: 'hrba-report/1' as const };
  const { digest: _d, ...covered } = first;
  t.equal(reportDigest(first), digestOf(covered));
});

t.test('a pointer through __proto__ replaces nothing that is not there', async (t) => {
  const copy = replaceAt({ a: 1 } as object, new Map([['/__proto__/polluted', true]]));
  t.same(copy, { a: 1 });
  t.equal(({} as { polluted?: boolean }).polluted, undefined);
});
