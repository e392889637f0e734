import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import t from 'tap';
import { LANGUAGES, type Language } from '../../src/messages/languages.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import '../support/all-messages.ts';
import { launchBrowser } from '../support/browser.ts';
import { everyKindOfAnswer } from '../support/sample-reports.ts';

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

// axe looks at thousands of elements, and the machine may be busy.
t.setTimeout(240_000);

let browser: Browser;
t.before(async () => {
  browser = await launchBrowser();
});
t.after(() => browser.close());

async function visit(language: Language, width: number, look: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const body = renderReportHtml(everyKindOfAnswer(), { language });
  await page.setContent(body);
  try {
    await look(page);
  } finally {
    await context.close();
  }
}

t.test('a report in any language has no barrier that axe can find', async (t) => {
  for (const language of TRANSLATIONS) {
    await visit(language, 1280, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      t.same(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`),
        [],
        language,
      );
    });
  }
});

t.test('no language makes the page wider than a narrow screen', async (t) => {
  for (const language of TRANSLATIONS) {
    await visit(language, 320, async (page) => {
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      t.ok(Number(wide) <= 320, `${language}: ${wide}`);
    });
  }
});

t.test(
  'an Arabic page is read from right to left, and what is not Arabic in it from left to right',
  async (t) => {
    await visit('ar', 1280, async (page) => {
      const style = async (selector: string, property: string) =>
        String(
          await page.evaluate(
            `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`,
          ),
        );
      const box = async (selector: string) =>
        (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
      t.equal(await style('body', 'direction'), 'rtl');
      t.equal(await style('code', 'direction'), 'ltr', 'ids and digests');
      t.equal(await style('bdi[lang=en]', 'direction'), 'ltr', 'content that is still in English');
      t.equal(
        await style('.verdict', 'borderRightWidth'),
        '8px',
        'the rule of the verdict stands where reading begins',
      );
      t.equal(await style('th', 'textAlign'), 'start');
      const harm = await box('#harm-first');
      const limits = await box('#limits');
      t.ok(harm.x > limits.x, 'the first column is the right one');
      const name = await box('.picture .name');
      const cell = await box('.picture .scale');
      t.ok(name.x > cell.x, 'the picture names its rows on the right');
      const places = await edges(page, '.picture .head');
      t.equal(places.length, 3);
      t.same(
        places.map(({ left }) => left),
        places.map(({ left }) => left).toSorted((a, b) => b - a),
        'and its stages go from right to left',
      );
      const [picture] = await edges(page, '.picture');
      const outside = (await edges(page, '.picture text, .picture rect')).filter(
        ({ left, right }) => left < (picture?.left ?? 0) - 2 || right > (picture?.right ?? 0) + 2,
      );
      t.same(outside, [], 'nothing leaves the picture');
    });
  },
);

function edges(page: Page, selector: string): Promise<{ left: number; right: number }[]> {
  return page.evaluate(
    `Array.from(document.querySelectorAll(${JSON.stringify(selector)}), (element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right };
    }).filter(({ left, right }) => left !== right)`,
  );
}

// The browser keeps the process alive: without an end there would be no teardown.
t.end();
