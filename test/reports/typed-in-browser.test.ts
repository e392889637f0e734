import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import t, { type Test } from 'tap';
import { launchBrowser } from '../support/browser.ts';
import {
  LEVEL_ITEM,
  makeAssessment,
  makeKey,
  makeOrganisation,
  makeReport,
  OTHER_ITEM,
} from '../support/people.ts';
import { openTestApp, PUBLIC_URL, type TestApp } from '../support/test-app.ts';

t.setTimeout(240_000);

let browser: Browser;
t.before(async () => {
  browser = await launchBrowser();
});
t.after(() => browser.close());

/** A way out of every place where a text can stand, short enough for a name. */
const PAYLOADS = [
  '<script>hacked=1</script>"><img src=//0wned.example/x onerror=hacked=1>',
  `' onmouseover='hacked=1' style='position:fixed;inset:0' x='</bdi></style></title><svg/onload=hacked=1>`,
  '<base href=//0wned.example><meta http-equiv=refresh content=0;//0wned.example><form action=//0wned.example><button>',
  '&lt;script&gt;hacked=1&#60;/script&#62;<!--<plaintext><template><textarea><noscript>',
  '\u202Egnp.exe\u2066\u2067x\u202C \u05D0\u05D1\u05D2 1, 2 \u0627\u0628\u062A (3)',
];

/** Who types what: each field its own text, so that it is known where one ends. */
type Say = (field: string) => string;
const hostile =
  (payload: string): Say =>
  (field) =>
    `«${field}» ${payload}`;
const plain: Say = (field) => `«${field}» plain words`;

interface Typed {
  app: TestApp;
  link: string;
  fields: string[];
}

/** A company that fills in everything there is to fill in, and a link to the report of it. */
async function fillIn(t: Test, say: Say, url: string): Promise<Typed> {
  const app = await openTestApp(t);
  const fields: string[] = [];
  const type = (field: string): string => {
    fields.push(say(field));
    return say(field);
  };
  const id = await makeOrganisation(app, type('organisation'));
  const { token } = await makeKey(app, id, 'company', { actor: type('founder') });
  const reader = await makeKey(app, id, 'reviewer', { actor: type('reader') });
  const product = { name: type('product'), description: type('description') };
  const assessmentId = await makeAssessment(app, token, { product, stage: 'design' });
  for (const item of [LEVEL_ITEM, OTHER_ITEM]) {
    const evidence = {
      title: type(`${item} title`),
      shows: type(`${item} shows`),
      madeBy: type(`${item} maker`),
    };
    const body = {
      state: 'level',
      level: 3,
      justification: type(`${item} justification`),
      evidence: [{ ...evidence, url, madeOn: '2026-05-12' }],
    };
    const address = `/v1/assessments/${assessmentId}/responses/${item}`;
    await app.expect(200, 'PUT', address, { token, body });
    const note = {
      verdict: 'confirmed',
      note: type(`${item} note`),
      outsider: true,
      ties: type(`${item} ties`),
    };
    await app.expect(200, 'PUT', `${address}/review`, { token: reader.token, body: note });
  }
  const report = await makeReport(app, token, assessmentId, { includeNames: true });
  const made = await app.expect(201, 'POST', `/v1/reports/${report.body.id}/links`, { token, body: {} });
  return { app, link: new URL(made.body.url).pathname, fields };
}

/** A page as a browser gets it from the service, its headers included; what it asks of anybody else is told. */
async function open(
  app: TestApp,
  path: string,
  look: (page: Page, left: string[]) => Promise<void>,
): Promise<void> {
  const context: BrowserContext = await browser.newContext();
  const left: string[] = [];
  await context.route('**/*', async (route: Route) => {
    const url = new URL(route.request().url());
    if (url.origin !== PUBLIC_URL) {
      left.push(url.href);
      return route.abort();
    }
    const { status, headers, bytes } = await app.call(route.request().method(), url.pathname + url.search);
    return route.fulfill({ status, headers, body: bytes });
  });
  const page = await context.newPage();
  for (const event of ['dialog', 'popup', 'download'] as const)
    page.on(event as 'popup', () => left.push(`a ${event}`));
  page.on('console', (message) => left.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => left.push(`error: ${error.message}`));
  await page.goto(PUBLIC_URL + path, { waitUntil: 'networkidle' });
  try {
    await look(page, left);
  } finally {
    await context.close();
  }
}

/** What a page is made of: how many elements of each kind with which attributes. */
function shapeOf(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const shape = {};
    for (const element of document.querySelectorAll('*')) {
      const name = [element.tagName, ...element.getAttributeNames().sort()].join(' ');
      shape[name] = (shape[name] ?? 0) + 1;
    }
    return shape;
  })()`);
}

/**
 * The texts that share a box of direction with something else. In a box of its own no character of a text, nor any
 * letter that is written from right to left, can move its neighbours.
 */
function withNeighbours(page: Page, fields: readonly string[]): Promise<unknown> {
  return page.evaluate(
    `((fields) => {
      const isolated = (element) => {
        const { unicodeBidi, display } = getComputedStyle(element);
        return /isolate|plaintext/.test(unicodeBidi) || !/inline|contents/.test(display);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (walker.nextNode()) {
        const field = fields.find((name) => walker.currentNode.data.includes(name));
        if (field === undefined) continue;
        let box = walker.currentNode.parentElement;
        while (!isolated(box)) box = box.parentElement;
        if (!box.textContent.trim().startsWith(field) || box.textContent !== walker.currentNode.data)
          found.push(box.textContent.slice(0, 80));
      }
      return found;
    })(${JSON.stringify(fields)})`,
  );
}

t.test(
  'whatever is typed into any field, the page is made of the same elements and does nothing',
  async (t) => {
    const calm = await fillIn(t, plain, 'https://example.org/x');
    let expected: unknown;
    await open(calm.app, calm.link, async (page) => {
      expected = await shapeOf(page);
    });
    const url = `https://example.org/«url»"onclick="hacked=1"><script>hacked=1</script>\u202E\u05D0`;
    for (const payload of PAYLOADS) {
      const { app, link, fields } = await fillIn(t, hostile(payload), url);
      await open(app, link, async (page, left) => {
        await page.mouse.move(200, 200);
        await page.keyboard.press('Tab');
        t.equal(await page.evaluate('typeof hacked'), 'undefined', 'nothing ran');
        t.same(left, [], 'nothing was asked, said or opened');
        t.same(await shapeOf(page), expected, 'the page is made of the same');
        const starts = [...fields, 'https://example.org/«url»'].map((field) =>
          field.slice(0, field.indexOf('»')),
        );
        t.same(await withNeighbours(page, starts), [], 'each text has its own direction');
        t.notMatch(await page.content(), /[\u202A-\u202E\u2066\u2067]/, 'nothing turns what follows');
        const seen = await page.evaluate<string>('document.body.textContent');
        const shown = fields.filter((field) =>
          seen.includes(field.replace(/[\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')),
        );
        t.ok(
          shown.length >= fields.length - 2,
          `${shown.length} of ${fields.length} are shown as they were typed`,
        );
      });
    }
  },
);

t.test('only http and https can be followed, and the page followed is not told whence', async (t) => {
  const { app, link } = await fillIn(t, plain, 'https://example.org/a');
  const { body } = await app.expect(201, 'POST', '/v1/organisations', {
    token: app.admin,
    body: { name: 'Links', kind: 'company' },
  });
  const { token } = await makeKey(app, body.id, 'company');
  const assessmentId = await makeAssessment(app, token);
  for (const url of [
    'javascript:hacked=1',
    'JaVaScRiPt:hacked=1',
    'java\nscript:hacked=1',
    '\u0001javascript:hacked=1',
    'data:text/html,<script>hacked=1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//0wned.example',
    '/r/x',
    'https://0wned.example/ x',
  ]) {
    const evidence = [{ title: 'x', shows: 'x', madeBy: 'x', madeOn: '2026-05-12', url }];
    const response = { state: 'level', level: 3, justification: 'x', evidence };
    const address = `/v1/assessments/${assessmentId}/responses/${LEVEL_ITEM}`;
    t.equal((await app.call('PUT', address, { token, body: response })).status, 400, encodeURIComponent(url));
  }
  await open(app, link, async (page) => {
    const links = await page
      .locator('a')
      .evaluateAll((all) =>
        all.map((a) => ({ href: String(a.getAttribute('href')), rel: a.getAttribute('rel') })),
      );
    const away = links.filter(({ href }) => !href.startsWith('#'));
    t.ok(away.length > 0);
    for (const { href, rel } of away)
      t.match({ href, rel }, { href: /^https:/i, rel: /noopener noreferrer/ });
  });
});

t.test('a page in a frame of another site stays empty', async (t) => {
  const { app, link } = await fillIn(t, plain, 'https://example.org/x');
  for (const path of [link, '/docs/']) {
    const context = await browser.newContext();
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== PUBLIC_URL)
        return route.fulfill({
          contentType: 'text/html',
          body: `<iframe src="${PUBLIC_URL}${path}"></iframe>`,
        });
      const { status, headers, bytes } = await app.call('GET', url.pathname);
      return route.fulfill({ status, headers, body: bytes });
    });
    const page = await context.newPage();
    await page.goto('https://0wned.example/', { waitUntil: 'networkidle' });
    const [, frame] = page.frames();
    t.notMatch(await frame?.content(), /Quiet|product|swagger-ui/, path);
    await context.close();
  }
});

t.test(
  'the documentation opens on any name, loads from nowhere else, and takes no other document',
  async (t) => {
    const app = await openTestApp(t);
    for (const path of ['/docs/', '/docs']) {
      await open(app, path, async (page, left) => {
        await page.locator('.opblock').first().waitFor({ timeout: 60_000 });
        t.match(await page.locator('.info .title').textContent(), /HRBA@Tech checklist engine/, path);
        t.ok((await operationsSeen(page)).size > 30, path);
        t.same(left, [], path);
      });
    }
    for (const name of ['url', 'configUrl']) {
      await open(app, `/docs?${name}=https://0wned.example/x.json`, async (_page, left) => {
        t.same(
          left.filter((what) => what.includes('0wned')),
          [],
          name,
        );
      });
    }
  },
);

// The browser keeps the process alive: without an end there would be no teardown.
t.end();

/** The addresses of operations that somebody sees who reads on: only what is near the window is drawn. */
async function operationsSeen(page: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let turns = 0; turns < 30 && seen.size <= 30; turns += 1) {
    for (const path of await page.locator('.opblock-summary-path').allTextContents()) seen.add(path);
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(200);
  }
  return seen;
}
