import { IntlMessageFormat } from 'intl-messageformat';
import t from 'tap';
import { literals } from '../../scripts/message-problems.ts';
import type { Report } from '../../src/generated/types.ts';
import type { MessageKey } from '../../src/messages/catalogue.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { messagesFor } from '../../src/messages/messages-for.ts';
import { renderReportHtml } from '../../src/reports/html/render-report-html.ts';
import { renderReportCsv } from '../../src/reports/report-csv.ts';
import { indexReport } from '../../src/reports/report-index.ts';
import { engineWords, gateReasonWords } from '../../src/reports/words/engine-words.ts';
import { CATALOGUES } from '../support/all-messages.ts';
import { between, tagsOf, textOf } from '../support/page-text.ts';
import { everyKindOfAnswer, inflatingCompany, REPORTS, wellEvidenced } from '../support/sample-reports.ts';

const TRANSLATIONS = LANGUAGES.filter((language) => language !== 'en');

/** Every stretch of English long enough to be told from chance. */
const ENGLISH = (Object.entries(CATALOGUES.en) as [MessageKey, string][]).flatMap(([key, text]) =>
  literals(new IntlMessageFormat(text, 'en').getAst())
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words.length > 10 && words !== 'report.json')
    .map((words) => ({ key, words })),
);

t.test('a report in another language has no English words of the engine left', async (t) => {
  t.ok(ENGLISH.length > 200);
  for (const language of TRANSLATIONS) {
    for (const [name, make] of Object.entries(REPORTS)) {
      const page = renderReportHtml(withoutContent(make()), { language });
      const text = page
        .replace(/<style>[\s\S]*?<\/style>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&#39;/g, "'")
        .replace(/\s+/g, ' ');
      const left = ENGLISH.filter(({ words }) => text.includes(words));
      t.same(left, [], `${language} ${name}`);
    }
  }
});

t.test('a page says its language and direction, and that nobody has confirmed its translation', async (t) => {
  for (const language of LANGUAGES) {
    const page = renderReportHtml(wellEvidenced(), { language });
    const [, tag] = /^<!doctype html>\n(<html[^>]*>)/.exec(page) ?? [];
    t.equal(tag, language === 'ar' ? '<html lang="ar" dir="rtl">' : `<html lang="${language}">`);
    t.equal(page.includes('drafted"'), language !== 'en', language);
    t.equal(page.includes(CATALOGUES[language]['page.drafted']), language !== 'en');
    const title = /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '';
    t.match(title, messagesFor(language).text('page.title', { number: 1 }), language);
  }
  t.match(
    renderReportHtml(wellEvidenced(), { language: 'de' }),
    '<html lang="en">',
    'English for what we do not have',
  );
});

t.test('words of the content that are not translated say that they are English', async (t) => {
  const report = everyKindOfAnswer();
  const [item] = report.checklist.items;
  const page = renderReportHtml(report, { language: 'ar' });
  t.ok(page.includes(`<bdi lang="en">${item?.question}</bdi></h4>`));
  t.ok(page.includes('<bdi lang="en">Not shown</bdi>'), 'the verdict of the ruleset');
  t.notMatch(renderReportHtml(report), '<bdi lang=', 'and nothing is marked on an English page');
  const translated = {
    ...report.checklist,
    translation: { ...report.checklist.translation, language: 'fr', missing: [item?.id ?? ''] },
  };
  const french = renderReportHtml({ ...report, checklist: translated }, { language: 'fr' });
  t.ok(french.includes(`<bdi lang="en">${item?.question}</bdi></h4>`), 'an item that the translation lacks');
  t.ok(french.includes(`>${report.checklist.items[1]?.question}</h4>`), 'one that it has');
});

t.test('every number, id, digest and link is the same in every language', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const report = make();
    const facts = (language: string) => {
      const page = renderReportHtml(report, { language });
      const values = page.match(/<code[ >][^<]*|<b>\d+<|\d+\/\d+|[0-9a-f]{64}/g) ?? [];
      const links = tagsOf(page).flatMap((tag) => /\s(?:href|id)="([^"]*)"/.exec(tag)?.[1] ?? []);
      return { values: values.toSorted(), links };
    };
    const english = facts('en');
    for (const language of TRANSLATIONS) t.same(facts(language), english, `${language} ${name}`);
  }
});

t.test('the first screen reads as a person of the language would write it', async (t) => {
  const first = (language: string) =>
    textOf(between(renderReportHtml(inflatingCompany(), { language }), 'report', 'contents')).replace(
      /\s/g,
      ' ',
    );
  t.match(
    first('fr'),
    'Quiet Queue Ltd, étape: déploiement. Rapport 2 sur 2 pour ce produit, 22 novembre 2026.',
  );
  t.match(
    first('fr'),
    'Deux questions d’arrêt et cinq questions critiques reposent sur la seule parole de l’entreprise.',
  );
  t.match(first('fr'), '25 sur 100, plafonné à 19 jusqu’à ce que deux questions d’arrêt soient étayées.');
  t.match(
    first('es'),
    'Dos preguntas de parada y cinco preguntas críticas se apoyan únicamente en la palabra de la empresa.',
  );
  t.match(first('es'), '25 de 100, limitado a 19 hasta que dos preguntas de parada estén respaldadas.');
  t.match(first('ko'), '중지 질문 2개 및 중대 질문 5개: 회사의 말에만 근거합니다.');
  t.match(first('ko'), '2026년 11월 22일');
  t.match(first('ar'), 'سؤالا إيقاف و5 أسئلة حاسمة: يقوم على كلام الشركة وحده.');
  t.match(first('ar'), '22 نوفمبر 2026');
});

t.test('every sentence that the engine says of a score is known in every language', async (t) => {
  for (const [name, make] of Object.entries(REPORTS)) {
    const report = make();
    const index = indexReport(report, { language: 'ko' });
    const names = {
      ...index,
      question: () => '가',
      blockName: () => '나',
      fact: () => ({ id: '', type: 'set' as const, question: '다', values: [] }),
    };
    const { score } = report;
    const said = [
      ...report.leftOut.map(({ because }) => because),
      ...(score.trace ?? []).filter(({ id }) => id.startsWith('response/')).map(({ because }) => because),
      ...score.nextActions.flatMap(({ because }) => because.split('; ')),
      score.because,
    ];
    const english = [...new Set(said)].filter((because) => /[a-z]{3}/.test(engineWords(names, because)));
    t.same(english, [], name);
    const reasons = score.gates.flatMap(({ reasons }) => reasons.map(({ because }) => because));
    const reasonsLeft = reasons.filter((because) =>
      /[a-z]{3}/.test(gateReasonWords({ ...index, ...names }, because).words),
    );
    t.same(reasonsLeft, [], name);
  }
});

t.test(
  'a sentence of the engine that no sample has is known too, and one of another engine keeps its words',
  async (t) => {
    const index = indexReport(everyKindOfAnswer(), { language: 'fr' });
    const said = (because: string) => engineWords(index, because).replace(/\s/g, ' ');
    t.equal(said('a harm of class 2 is not mitigated'), 'un préjudice de classe 2 n’est pas atténué');
    t.equal(
      said('impact i1 mitigation none < planned'),
      'incidence i1 : atténuation inexistante, au-dessous de prévue',
    );
    t.equal(
      said('gate item nowhere.here below level 2'),
      'question de passage « nowhere.here » au-dessous du niveau 2',
    );
    t.match(
      said(
        'technologies includes ai; heightened because it is not known whether reach is at least under-100000',
      ),
      /a pour réponse « intelligence artificielle » ; exigence accrue pour la raison suivante : on ne sait pas si .* a pour réponse au moins « moins de 100 000 »/,
    );
    t.match(
      said(
        'the profile rules it out: it applies when not (bystanders is true) or (usedBy includes military and reach is more)',
      ),
      /^le profil l’exclut : elle s’applique lorsque pas \(« .* » a pour réponse « oui »\) ou \(« .* » a pour réponse « forces armées » et « .* » a pour réponse « davantage »\)$/,
    );
    t.equal(said('the moon is full'), 'the moon is full');
  },
);

t.test('a spreadsheet has headings and sentences of the language, and codes as they are', async (t) => {
  const heads = (language: string) => renderReportCsv(wellEvidenced(), { language }).split('\r\n')[0];
  t.equal(heads('en'), renderReportCsv(wellEvidenced()).split('\r\n')[0]);
  t.match(heads('fr'), /^\uFEFF"étape","identifiant","question","signal"/);
  t.match(heads('ar'), /^\uFEFF"المرحلة"/);
  const korean = renderReportCsv(everyKindOfAnswer(), { language: 'ko' });
  t.match(korean, '"검토에서 이의가 제기됨"');
  t.match(korean, '"disputed"');
  t.equal(korean.split('\r\n').length, renderReportCsv(everyKindOfAnswer()).split('\r\n').length);
});

// What remains are the words of the page itself; the sentences of the engine stay, since the page says them anew.
function withoutContent(report: Report): Report {
  const prose = [
    'question',
    'why',
    'text',
    'paraphrase',
    'title',
    'story',
    'talkTo',
    'disclaimer',
    'about',
    'words',
    'name',
    'principles',
    'justification',
    'shows',
    'note',
    'ties',
    'madeBy',
    'description',
    'bandName',
  ];
  const blank = JSON.stringify(report, (key, value: unknown) =>
    prose.includes(key) && typeof value === 'string' ? 'x' : value,
  );
  return JSON.parse(blank) as Report;
}
