import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { makeWriter } from '../support/people.ts';
import { bracketedContent, smallContent } from '../support/small-content.ts';
import { callerOf, openOver, openTestApp } from '../support/test-app.ts';

const MINI = '/v1/checklists/mini/versions/0.1.0';

t.test(
  'a checklist comes in the language that is asked for, item by item in English where it lacks, and says so',
  async (t) => {
    const app = await openTestApp(t, { content: smallContent() });
    const read = (query = '', headers: Record<string, string> = {}) =>
      app.call('GET', `${MINI}${query}`, { headers });
    for (const [query, accept, language] of [
      ['', undefined, 'en'],
      ['?lang=es', undefined, 'es'],
      ['?lang=es-MX', 'en', 'es'],
      ['?lang=fr', 'es', 'en'],
      ['', 'es', 'es'],
      ['', 'fr, es;q=0.5', 'es'],
      ['', 'en;q=0.4, es;q=0.5', 'es'],
      ['', 'fr', 'en'],
    ] as const) {
      const { headers, body } = await read(query, accept === undefined ? {} : { 'accept-language': accept });
      t.equal(headers['content-language'], language, `${query} ${accept}`);
      t.equal(body.translation.language, language);
      t.match(headers['vary'], /Accept-Language.*Accept-Encoding/);
    }
    const { body } = await read('?lang=es');
    const items = new Map(body.items.map((item: any) => [item.id, item.question]));
    t.equal(items.get('design.ask'), '¿Cómo preguntáis?');
    const english = (await read()).body.items.find(({ id }: any) => id === 'conception.ask');
    t.equal(items.get('conception.ask'), english.question, 'what is not translated is in English');
    t.ok(body.translation.missing.includes('conception.ask'));
    t.equal(body.digest, (await read()).body.digest, 'the digest is that of the English text');
    const one = await app.call('GET', `${MINI}/items/design.ask?lang=es`);
    t.equal(one.body.question, '¿Cómo preguntáis?');
    t.equal(one.headers['content-language'], 'es');
  },
);

t.test('items and first look speak the language too', async (t) => {
  const { get } = await makeWriter(await openTestApp(t, { content: smallContent() }), { stage: 'design' });
  const items = await get('/items', { 'accept-language': 'es' });
  t.equal(items.headers['content-language'], 'es');
  t.match(items.text, /¿Cómo preguntáis\?/);
  const look = await get('/first-look?lang=es');
  t.equal(look.headers['content-language'], 'es');
  t.equal(look.body.language, 'es');
});

t.test(
  'taxonomy, ruleset and glossary come in the language that is asked for and say which it is',
  async (t) => {
    const app = await openTestApp(t, { content: bracketedContent() });
    for (const [url, textOf] of [
      ['/v1/taxonomy', (body: any) => body.rights[0].name],
      ['/v1/rulesets/mini/versions/1.0.0', (body: any) => body.levels[4].name],
      [`${MINI}/glossary`, (body: any) => body.terms[1].term],
      [MINI, (body: any) => body.items[0].evidence[0].text],
    ] as const) {
      const plain = await app.call('GET', url);
      t.equal(plain.headers['content-language'], 'en');
      t.match(plain.body.translation, { language: 'en', state: 'source', missing: [] });
      t.same(plain.body.languages, ['en', 'fr']);
      const french = await app.call('GET', `${url}?lang=fr-CH`);
      t.equal(french.headers['content-language'], 'fr', url);
      t.match(french.headers['vary'], /Accept-Language/);
      t.match(french.body.translation, { language: 'fr', state: 'machine-drafted', missing: [] });
      t.equal(textOf(french.body), `[${textOf(plain.body)}]`, url);
      const accepted = await app.call('GET', url, { headers: { 'accept-language': 'ko, fr;q=0.3' } });
      t.equal(textOf(accepted.body), textOf(french.body));
      const etag = french.headers['etag'] ?? '';
      t.not(etag, plain.headers['etag']);
      const again = await app.call('GET', `${url}?lang=fr`, { headers: { 'if-none-match': etag } });
      t.equal(again.status, 304, 'each language has an ETag of its own');
      const other = await app.call('GET', url, { headers: { 'if-none-match': etag } });
      t.equal(other.status, 200);
    }
  },
);

t.test('the engine’s own sentences follow the reader, also where content is not translated', async (t) => {
  const { get } = await makeWriter(await openTestApp(t), {
    stage: 'design',
    profile: { technologies: ['ai'] },
    language: 'ko',
  });
  const english = (await get('/first-look?lang=en')).body;
  for (const [language, unknown, words] of [
    [
      'fr',
      /^Le profil ne le dit pas|^Pas encore de réponse|^Préjudices proposés/,
      /^Ceci est un premier regard, pas une note/,
    ],
    ['es', /^El perfil no lo dice|^Todavía sin respuesta|^Daños propuestos/, /^Esta es una primera mirada/],
    ['ar', /^لا يذكر|^لم تتم|^أضرار مقترحة/, /^هذه نظرة أولى/],
    [undefined, /^프로필에|^아직|^결정을 기다리는/, /^이것은 점수가 아니라/],
  ] as const) {
    const look = await get(`/first-look${language === undefined ? '?lang=ko' : `?lang=${language}`}`);
    t.match(look.body.words, words);
    for (const { what } of look.body.unknown) t.match(what, unknown);
    t.not(look.body.harms[0].because, english.harms[0].because);
    t.not(look.body.thisWeek[0].do, english.thisWeek[0].do);
    const content = look.body.translation.language;
    const spoken = language ?? 'ko';
    t.equal(look.headers['content-language'], content === spoken ? spoken : `${spoken}, ${content}`);
    t.same(
      look.body.harms.map(({ id }: any) => id),
      english.harms.map(({ id }: any) => id),
      'the same harms in the same order',
    );
  }
  const items = await get('/items');
  const plain = await get('/items?lang=en');
  t.match(items.headers['content-language'], /^ko/, 'the assessment’s own language');
  t.equal(plain.headers['content-language'], 'en');
  const reasons = (body: any): string[] => body.items.map(({ because }: any) => because);
  const same = reasons(items.body).filter((because, at) => because === reasons(plain.body)[at]);
  t.same(same, [], 'why each item applies is said in Korean');
});

t.test('a score and the reasons in it stay in English: they are what a report freezes', async (t) => {
  const { get } = await makeWriter(await openTestApp(t), { stage: 'design' });
  const [plain, french] = [await get('/score'), await get('/score', { 'accept-language': 'fr' })];
  t.equal(french.text, plain.text);
});

t.test(
  'an item read by itself says whether it is translated, and who has read the translation',
  async (t) => {
    const app = await openTestApp(t, { content: smallContent() });
    const { missing } = (await app.call('GET', `${MINI}?lang=es`)).body.translation;
    const { items } = (await app.call('GET', MINI)).body;
    t.ok(missing.length > 0 && missing.length < items.length);
    for (const { id } of items) {
      const own = async (query: string) =>
        (await app.call('GET', `${MINI}/items/${id}${query}`)).body.translation;
      t.same(await own(''), { language: 'en', state: 'source', complete: true });
      t.same(await own('?lang=es'), {
        language: 'es',
        state: 'machine-drafted',
        complete: !missing.includes(id),
      });
    }
  },
);

t.test('an edition without a glossary has an empty one; one that is not there has none', async (t) => {
  const app = await openTestApp(t, { content: smallContent() });
  const empty = await app.call('GET', `${MINI}/glossary`);
  t.same([empty.status, empty.body.terms], [200, []]);
  t.match(empty.headers['cache-control'], /immutable/);
  const unknown = await app.call('GET', '/v1/checklists/mini/versions/9.9.9/glossary');
  t.match([unknown.status, unknown.body.code], [404, 'HRBA_CHECKLIST_NOT_FOUND']);
});

t.test(
  'questions, facts and harms of an assessment are in its reader’s language, and say who has read them',
  async (t) => {
    const app = await openTestApp(t, { content: bracketedContent() });
    const { get } = await makeWriter(app, { stage: 'design', language: 'fr' });
    const drafted = { language: 'fr', state: 'machine-drafted' };
    const look = (await get('/first-look?lang=fr')).body;
    t.same(look.translation, drafted);
    t.match(look.mostSerious, { title: '[A wrong guess]', talkTo: '[People who were refused.]' });
    t.ok(look.unsetFacts.length > 0);
    for (const { question } of look.unsetFacts) t.match(question, /^\[.*\]$/);
    const items = (await get('/items')).body;
    t.same(items.translation, drafted, 'the assessment’s own language');
    for (const { question } of items.items) t.match(question, /^\[.*\]$/);
    const english = (await get('/items?lang=en')).body;
    t.same(english.translation, { language: 'en', state: 'source' });
    for (const { question } of (await get('')).body.unsetFacts) t.match(question, /^\[.*\]$/);
  },
);

t.test('published text is immutable only where one address names one text for ever', async (t) => {
  const app = await openTestApp(t, { content: smallContent() });
  const cache = async (url: string, headers: Record<string, string> = {}) =>
    (await app.call('GET', url, { headers })).headers['cache-control'] ?? '';
  t.match(await cache(MINI), /immutable/);
  t.match(await cache(`${MINI}?lang=en`), /immutable/);
  t.match(await cache(`${MINI}?lang=en`, { 'accept-language': 'es' }), /immutable/);
  t.match(await cache('/v1/rulesets/mini/versions/1.0.0'), /immutable/);
  t.notMatch(await cache(`${MINI}?lang=es`), /immutable/, 'a translation is still reviewed');
  t.notMatch(await cache(`${MINI}?lang=fr`), /immutable/, 'a stand-in gives way to a translation one day');
  t.notMatch(await cache(MINI, { 'accept-language': 'en' }), /immutable/, 'a header chose');
});

t.test('strong ETags differ by language and encoding, and each is 304 for its own form only', async (t) => {
  const app = await openTestApp(t, { content: smallContent() });
  const plain = await app.call('GET', MINI);
  const forms = [
    { 'accept-encoding': 'br, gzip' },
    { 'accept-encoding': 'gzip' },
    { 'accept-encoding': 'identity' },
    { 'accept-encoding': 'br', 'accept-language': 'es' },
  ] as Record<string, string>[];
  const tags = new Set<string>();
  for (const headers of forms) {
    const answer = await app.call('GET', MINI, { headers });
    const etag = answer.headers['etag'] ?? '';
    t.match(etag, /^"[\w-]+"$/, 'strong');
    tags.add(etag);
    const { 'content-encoding': encoding } = answer.headers;
    const bytes =
      encoding === 'br'
        ? brotliDecompressSync(answer.bytes)
        : encoding === 'gzip'
          ? gunzipSync(answer.bytes)
          : answer.bytes;
    if (!headers['accept-language']) t.same(JSON.parse(bytes.toString()), plain.body, encoding ?? 'identity');
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await app.call('GET', MINI, { headers: { ...headers, 'if-none-match': known } });
      t.same([again.status, again.bytes.length, again.headers['etag']], [304, 0, etag]);
    }
    const other = await app.call('GET', `${MINI}?lang=es`, {
      headers: { 'if-none-match': plain.headers['etag'] ?? '' },
    });
    t.equal(other.status, 200);
  }
  t.equal(tags.size, forms.length);
});

t.test(
  'origins are closed by default; an open one is named, and caches are told that it matters',
  async (t) => {
    const app = await openTestApp(t, { content: smallContent() });
    const origin = 'https://app.example';
    const closed = await app.call('GET', MINI, { headers: { origin } });
    t.equal(closed.headers['access-control-allow-origin'], undefined);
    const open = callerOf(await openOver(t, app.deps, { HRBA_CORS_ORIGINS: `${origin},https://b.example` }));
    const allowed = await open.call('GET', MINI, { headers: { origin } });
    t.equal(allowed.headers['access-control-allow-origin'], origin);
    t.match(allowed.headers['vary'], /Origin/, 'or a cache gives it to the other origin');
    t.match(allowed.headers['vary'], /Accept-Language.*Accept-Encoding/);
    const stranger = await open.call('GET', MINI, { headers: { origin: 'https://evil.example' } });
    t.equal(stranger.headers['access-control-allow-origin'], undefined);
  },
);

t.test(
  'a report is drawn in the language asked for, else in that of its assessment, and its JSON stays one',
  async (t) => {
    const app = await openTestApp(t, { content: smallContent() });
    const { post, company: token } = await makeWriter(app, { stage: 'design', language: 'ko' });
    const { body } = await post('/reports', {});
    const read = (query: string, headers: Record<string, string> = {}) =>
      app.call('GET', `/v1/reports/${body.id}${query}`, { token, headers });
    for (const [query, accept, language] of [
      ['?format=html', undefined, 'ko'],
      ['?format=html', 'de', 'ko'],
      ['?format=html', 'de, fr;q=0.5', 'fr'],
      ['?format=html&lang=ar', 'fr', 'ar'],
      ['?format=html&lang=es-MX', undefined, 'es'],
      ['?format=csv&lang=fr', undefined, 'fr'],
      ['?format=html&lang=en', 'fr', 'en'],
    ] as const) {
      const { headers, text } = await read(query, accept === undefined ? {} : { 'accept-language': accept });
      t.equal(headers['content-language'], language, `${query} ${accept}`);
      t.match(headers['vary'], /Accept\b.*Accept-Language/);
      t.match(text, query.includes('csv') ? '"étape","identifiant"' : `<html lang="${language}"`);
      const again = await read(query, {
        'accept-language': accept ?? '',
        'if-none-match': headers['etag'] ?? '',
      });
      if (accept !== undefined || query.includes('lang'))
        t.equal(again.status, 304, 'and its tag is of that language');
    }
    t.match(
      (await read('?format=html&lang=es')).text,
      '¿Cómo preguntáis?',
      'with the words of the checklist',
    );
    const tags = await Promise.all(['en', 'fr', 'ar'].map((lang) => read(`?format=html&lang=${lang}`)));
    t.equal(new Set(tags.map(({ headers }) => headers['etag'])).size, 3);
    const json = await read('?lang=fr');
    t.equal(json.headers['content-language'], 'en');
    t.equal(json.text, (await read('')).text, 'what is frozen is in no other language');
    const link = await app.expect(201, 'POST', `/v1/reports/${body.id}/links`, { token });
    const opened = (query: string, headers = {}) =>
      app.call('GET', `${new URL(link.body.url).pathname}${query}`, { headers });
    t.match(
      (await opened('', { 'accept-language': 'fr-CH, de;q=0.8' })).text,
      '<html lang="fr">',
      'as the browser asks',
    );
    t.match((await opened('?lang=ar')).text, '<html lang="ar" dir="rtl">');
    t.match((await opened('')).text, '<html lang="ko">');
  },
);

t.test('a refusal speaks the language that is asked for, and its codes and pointers do not', async (t) => {
  const app = await openTestApp(t);
  const { as, company: token, assessmentId } = await makeWriter(app, { stage: 'design' });
  const wrong = { token, body: { product: { name: 'A' }, stage: 'design', colour: 'red' } };
  const refused = (headers: Record<string, string>, query = '') =>
    app.call('POST', `/v1/assessments${query}`, { ...wrong, headers });
  const french = await refused({ 'accept-language': 'fr-CA, en;q=0.5' });
  t.equal(french.status, 400);
  t.equal(french.headers['content-language'], 'fr');
  t.match(french.headers['vary'], /Accept-Language/);
  t.equal(french.body.title, 'La requête est mal formée');
  t.equal(french.body.code, 'HRBA_MALFORMED');
  t.equal(french.body.detail.replace(/\s/g, ' '), 'Le corps ne convient pas : /colour n’est pas connu ici.');
  t.same(french.body.errors, [{ pointer: '/colour', detail: 'n’est pas connu ici' }]);
  for (const [headers, language, title] of [
    [{}, 'en', 'The request is malformed'],
    [{ 'accept-language': 'de' }, 'en', 'The request is malformed'],
    [{ 'accept-language': 'ko' }, 'ko', '요청의 형식이 잘못되었습니다'],
    [{ 'accept-language': '\u0000;;q=x,,' }, 'en', 'The request is malformed'],
  ] as const) {
    const { headers: sent, body } = await refused(headers);
    t.equal(sent['content-language'], language);
    t.equal(body.title, title);
    t.same(body.errors[0].pointer, '/colour');
  }
  const missing = await app.call('GET', '/v1/reports/none?format=html&lang=es', { token });
  t.equal(missing.headers['content-language'], 'es', '?lang= decides');
  t.equal(missing.body.detail, 'No hay ningún informe none que esta clave pueda ver.');
  const twice = await app.call('GET', '/v1/reports/none?lang=es&lang=fr', {
    token,
    headers: { 'accept-language': 'ar' },
  });
  t.equal(twice.headers['content-language'], 'ar', 'a malformed ?lang= does not');
  const nowhere = await app.call('GET', '/nowhere', { headers: { 'accept-language': 'fr' } });
  t.equal(nowhere.body.title, 'Cette adresse n’existe pas');
  const unjustified = await as(token).put(
    '/responses/design.engagement',
    { state: 'level', level: 3 },
    { 'accept-language': 'fr' },
  );
  t.equal(unjustified.status, 422, assessmentId);
  t.match(unjustified.body.errors[0].detail, 'Le niveau 3 demande une justification');
  t.equal(unjustified.body.errors[0].code, 'JUSTIFICATION_NEEDED');
});
