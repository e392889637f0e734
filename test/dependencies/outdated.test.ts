import t from 'tap';
import { report } from '../../scripts/outdated-report.ts';

t.test('what is newer is told by how much it may break', (t) => {
  const outdated = JSON.stringify({
    a: { current: '1.2.3', latest: '2.0.0' },
    b: { current: '1.2.3', latest: '1.3.0' },
    c: { current: '1.2.3', latest: '1.2.4' },
    d: [{ latest: '0.1.0' }],
  });
  t.equal(
    report(outdated, JSON.stringify({ vulnerabilities: { a: { severity: 'high', range: '<2' } } })),
    `A newer major version (read what it breaks): 1
  a 1.2.3 -> 2.0.0
A newer minor version: 2
  b 1.2.3 -> 1.3.0
  d not installed -> 0.1.0
A newer patch: 1
  c 1.2.3 -> 1.2.4

Known holes: 1
  high: a <2`,
  );
  t.match(report('', '{"vulnerabilities":{}}'), /^Every dependency is the newest.*\n\nNo known hole/);
  t.end();
});

t.test('a registry that cannot be asked is no good news, and is not named', (t) => {
  const said = report(
    '{"error":{"code":"ECONNREFUSED","summary":"request to https://registry.example/a failed"}}',
    '{"message":"405 Method Not Allowed - POST https://registry.example/-/npm/v1/security/advisories/bulk"}',
  );
  t.match(said, /did not say what is newer \(ECONNREFUSED\)\. Nothing is known/);
  t.match(said, /gives no advisories \(405 Method Not Allowed\)\. .* is NOT known from here/);
  t.notMatch(said, /registry\.example/);
  t.match(report('oops', 'oops'), /no JSON.*\n\n.*no JSON/);
  t.end();
});
