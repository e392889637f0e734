import t from 'tap';
import { valueIn } from '../../../src/reports/oscal/property.ts';
import { renderOscal } from '../../../src/reports/oscal/render-oscal.ts';
import { faultsOf } from '../../support/oscal-schemas.ts';
import { wellEvidenced } from '../../support/sample-reports.ts';

t.test('a text that was withheld for publication says "withheld", and the rest is as it was', (t) => {
  const report = wellEvidenced();
  const item = 'conception.commitment';
  const sealed = { sealed: 'c0ffee'.repeat(10) };
  const redacted = JSON.parse(
    JSON.stringify({ ...report, withheld: [{ pointer: '/x', kind: 'confidential' }] }),
  );
  redacted.answers.responses[item].justification = sealed;
  redacted.answers.responses[item].evidence[0].url = sealed;
  redacted.answers.responses[item].evidence[0].title = sealed;
  redacted.answers.product.description = sealed;
  t.same(faultsOf(redacted), []);
  const text = renderOscal(redacted, 'assessment-results');
  t.notMatch(text, /sealed|c0ffee/);
  const { metadata, results } = JSON.parse(text)['assessment-results'];
  t.equal(valueIn(metadata.props, 'withheld-confidential'), '1', 'how many, and of which kind');
  const about = results[0].observations.find(
    ({ props }: { props: { value: string }[] }) => props[0]?.value === item,
  );
  t.match(about.description, /\n\nwithheld$/);
  t.match(about['relevant-evidence'][0], { description: /^withheld\n\n/, href: undefined });
  t.equal(results[0]['local-definitions'].components[0].description, 'withheld');
  t.end();
});
