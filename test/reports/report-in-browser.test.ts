import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import t from 'tap';
import type { Report } from '../../src/generated/types.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { launchBrowser } from '../support/browser.ts';
import { hostileReport } from '../support/hostile-report.ts';
import {
  everyKindOfAnswer,
  honestStartUp,
  inflatingCompany,
  nothingAnswered,
  purposeInQuestion,
  wellEvidenced,
} from '../support/sample-reports.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const REPORTS: Record<string, () => Report> = {
  honestStartUp,
  inflatingCompany,
  wellEvidenced,
  purposeInQuestion,
  nothingAnswered,
  everyKindOfAnswer,
};

interface Visit {
  page: Page;
  /** Addresses the page asked for. */
  requests: string[];
  dialogs: string[];
}

// axe looks at thousands of elements, and the machine may be busy.
t.setTimeout(240_000);

let browser: Browser;
t.before(async () => {
  browser = await launchBrowser();
});
t.after(() => browser.close());

async function visit(
  report: Report,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<unknown>,
) {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // Served, not set: only a response is parsed as a browser parses a stranger's page, with its policy from the start.
  await page.route('**/*', (route) => {
    requests.push(route.request().url());
    const body = renderReportHtml(report);
    return requests.length === 1
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort();
  });
  await page.goto('http://report.test/');
  try {
    await look({ page, requests, dialogs });
  } finally {
    await context.close();
  }
}

// axe cannot decide the contrast of words in a picture; the next test measures it.
const MEASURED_HERE = ['color-contrast in the picture'];

async function barriers(page: Page, apart: string[] = []): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // There are no frames to look into, and this is twice as fast.
    .setLegacyMode()
    .disableRules(apart)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => (html.startsWith('<text') ? `${id} in the picture` : `${id}: ${target}`)),
  );
  return [...new Set(found)].filter((barrier) => !MEASURED_HERE.includes(barrier));
}

// WCAG 2.2, relative luminance and contrast ratio.
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

t.test(
  'words in the picture stand out 4.5 to 1 and its bars 3 to 1, in the light and in the dark',
  async (t) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(everyKindOfAnswer(), { colorScheme }, async ({ page }) => {
        const colours = (selector: string, paint: 'fill' | 'stroke') =>
          page.evaluate<string[]>(
            `[...new Set([...document.querySelectorAll('${selector}')].map((one) => getComputedStyle(one).${paint}))]`,
          );
        const paper = await page.evaluate<string>(
          'getComputedStyle(document.documentElement).backgroundColor',
        );
        const words = await colours('.picture text', 'fill');
        const bars = [
          ...(await colours('rect.ink', 'fill')),
          ...(await colours('.picture .said, .picture .open, .picture .scale', 'stroke')),
        ];
        t.ok(words.length > 0 && bars.length > 0);
        for (const colour of words) t.ok(contrast(colour, paper) >= 4.5, `${colorScheme}: ${colour}`);
        for (const colour of bars) t.ok(contrast(colour, paper) >= 3, `${colorScheme}: ${colour}`);
      });
    }
  },
);

t.test('axe finds no barrier and leaves nothing undecided', async (t) => {
  for (const [name, make] of Object.entries({ honestStartUp, purposeInQuestion, everyKindOfAnswer })) {
    await visit(make(), {}, async ({ page }) => t.same(await barriers(page), [], name));
  }
});

t.test('axe finds no barrier in the dark, nor on a narrow screen', async (t) => {
  await visit(everyKindOfAnswer(), { colorScheme: 'dark' }, async ({ page }) =>
    t.same(await barriers(page), []),
  );
  // Colours are the same as on a wide screen, and axe cannot see those of a table's columns that are scrolled away.
  await visit(honestStartUp(), { viewport: NARROW }, async ({ page }) =>
    t.same(await barriers(page, ['color-contrast']), []),
  );
});

t.test('everything can be read without JavaScript', async (t) => {
  await visit(wellEvidenced(), { javaScriptEnabled: false }, async ({ page, requests }) => {
    t.equal(await page.locator('h1').textContent(), 'ClinicQueue 2.1');
    t.match(await page.locator('#verdict').textContent(), 'Not shown');
    t.equal(await page.locator('article.item').count(), wellEvidenced().checklist.items.length);
    t.ok(await page.locator('article.item').last().isVisible());
    await page.getByRole('link', { name: 'How to check this report' }).click();
    t.match(page.url(), /#verify$/);
    t.equal(requests.length, 1, 'nothing is loaded');
  });
});

t.test('the first key press reaches the skip link, and it can be seen', async (t) => {
  await visit(honestStartUp(), {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    t.equal(await focused.textContent(), 'Skip to the report');
    const box = await focused.boundingBox();
    t.ok(box !== null && box.x >= 0 && box.y >= 0);
    await page.keyboard.press('Enter');
    t.equal(await page.evaluate('document.activeElement?.id'), 'report');
  });
});

t.test('headings go down one level at a time', async (t) => {
  await visit(everyKindOfAnswer(), {}, async ({ page }) => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5')
      .evaluateAll((all) => all.map((h) => Number(h.tagName[1])));
    t.equal(levels.filter((level) => level === 1).length, 1);
    t.ok(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1));
  });
});

t.test('nothing that people typed runs, loads or opens', async (t) => {
  await visit(hostileReport(), {}, async ({ page, requests, dialogs }) => {
    await page.mouse.move(300, 300);
    t.equal(await page.evaluate('window.hacked'), undefined);
    t.same(dialogs, []);
    t.equal(requests.length, 1, 'nothing is loaded');
    t.equal(await page.locator('script, iframe, img, [onload], [onerror], [onmouseover]').count(), 0);
    t.equal(
      await page.locator('article.item').count(),
      hostileReport().checklist.items.length,
      'and the page is whole',
    );
  });
});

t.test('at 320 pixels nothing is wider than the screen, hostile texts included', async (t) => {
  const endless = hostileReport();
  for (const [name, make] of Object.entries({ ...REPORTS, hostileReport: () => endless })) {
    await visit(make(), { viewport: NARROW }, async ({ page }) => {
      t.equal(await page.evaluate('document.documentElement.scrollWidth'), NARROW.width, name);
    });
  }
});

t.test('the verdict is on the first screen of a computer and of a phone', async (t) => {
  for (const viewport of [WIDE, { width: 390, height: 844 }]) {
    await visit(inflatingCompany(), { viewport }, async ({ page }) => {
      const box = await page.locator('.verdict .lead').boundingBox();
      t.ok(box !== null && box.y + box.height < viewport.height / 2);
    });
  }
});

t.test('it prints', async (t) => {
  await visit(everyKindOfAnswer(), {}, async ({ page }) => {
    const pdf = await page.pdf({ format: 'A4' });
    t.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
    t.ok(pdf.length > 50_000);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const HALF_A_PAGE = (297 - 2 * 18) / 2;
    const picture = await page.locator('.picture').boundingBox();
    t.ok(
      picture !== null && picture.height / (96 / 25.4) < HALF_A_PAGE,
      'the picture, which cannot break, cannot leave half a page blank',
    );
    t.equal(
      await page.evaluate('getComputedStyle(document.documentElement).backgroundColor'),
      'rgb(255, 255, 255)',
      'on white, in the dark too',
    );
  });
});

// The browser keeps the process alive: without an end there would be no teardown.
t.end();
