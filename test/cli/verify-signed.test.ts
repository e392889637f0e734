import t from 'tap';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { LEVEL_ITEM, makeOrganisation, makePeople, makeThings } from '../support/people.ts';
import { openTestApp } from '../support/test-app.ts';
import { openFolder } from './fixtures/program.ts';

t.test(
  'a signed report verifies on another machine, with the key set and the history that were kept',
  async (t) => {
    const folder = openFolder(t);
    const app = await openTestApp(t);
    const auditorId = await makeOrganisation(app, 'Rights Auditors', 'auditor');
    const {
      company: token,
      reportId,
      assessmentId,
    } = await makeThings(app, await makePeople(app, 'mark'), 'mark', auditorId);
    const url = `/v1/reports/${reportId}`;
    const signed = (await app.expect(200, 'GET', `${url}?format=signed`, { token })).text;
    const history = (
      await app.expect(200, 'GET', `/v1/assessments/${assessmentId}/history?limit=100`, { token })
    ).body;
    folder.write('signed.json', signed);
    folder.write('jwks.json', (await app.expect(200, 'GET', '/.well-known/jwks.json')).text);
    folder.writeJson('history.json', history);
    folder.writeJson('none.json', { keys: [] });
    folder.write('changed.json', signed.replace('mark: the product lead', 'mark: the product leak'));
    folder.write('broken.json', `${signed.slice(0, 5000)}}${signed.slice(5001)}`.replace(/,"/, ',x"'));
    history.items[1].at = '2020-01-01T00:00:00.000Z';
    folder.writeJson('other-history.json', history);

    const verify = (...args: string[]) => folder.run(['verify', ...args]);
    const good = await verify('signed.json', '--keys', 'jwks.json', '--history', 'history.json');
    t.match(good, { code: EXIT.done, stderr: '' });
    t.match(
      good.stdout,
      'Note: signed by https://hrba.example: proves the text is unaltered, not that it is right\n',
    );
    t.match(good.stdout, /Note: event \d+ of the history has the digest that the report names\n/);
    t.match(good.stdout, 'Note: no time stamp\n');

    const keyless = await verify('signed.json', '--keys', 'none.json');
    t.match(keyless, {
      code: EXIT.unchecked,
      stdout: /Note: signature present, but no key to check it with: /,
    });
    t.equal((await verify('signed.json')).code, EXIT.unchecked, 'where there is no record there is no key');

    const changed = await verify('changed.json', '--keys', 'jwks.json');
    t.equal(changed.code, EXIT.different);
    t.match(changed.stdout, `/report/answers/responses/${LEVEL_ITEM}: it is not what was signed`);
    const broken = await verify('broken.json', '--keys', 'jwks.json');
    t.match(broken, { code: EXIT.invalid, stderr: /not readable JSON: at byte \d+: / });
    const other = await verify('signed.json', '--keys', 'jwks.json', '--history', 'other-history.json');
    t.match(other, {
      code: EXIT.different,
      stdout: /event 2 of the history: its digest does not fit what it says/,
    });
  },
);
