import type { GlossaryTerm } from '../../generated/types.ts';
import { type ContentProblem, type Finding, placeOf, problemAt } from '../content-problem.ts';
import { pointerTo } from '../json-pointer.ts';
import type { VersionFiles } from '../read-version.ts';
import { itemTexts, moduleTexts, type PlacedText } from './edition-texts.ts';

/** Terms of art that nobody outside a trade has to know: where an item uses one, the glossary has it. */
const JARGON = [
  /due diligence/,
  /rights[- ]holders?/,
  /stakeholders?/,
  /proportional(?:ity|ly)?|proportionate/,
  /legitimate aims?/,
  /biometrics?/,
  /profiling/,
  /end-to-end[- ]encrypt(?:ion|ed)/,
  /metadata/,
  /morator(?:ium|iums|ia)/,
  /red[- ]team(?:s|ing)?/,
  /grievances?/,
  /remed(?:y|ies)/,
  /leverage/,
  /sandbox(?:es)?/,
  /residual risks?|remaining risks?/,
  /interoperab(?:le|ility)/,
  /open standards?/,
  /lock-in/,
  /deepfakes?/,
  /synthetic media/,
  /back[- ]?doors?/,
  /spyware/,
  /whistle-?blowers?/,
  /data brokers?/,
  /proxy|proxies/,
  /pseudonym(?:s|ised|ous)?/,
  /false positives?|false negatives?/,
  /informed consent/,
  /dual[- ]use/,
  /shutdowns?/,
  /reprisals?/,
  /civil society/,
  /fine-tun(?:e|ed|ing)/,
  /training data/,
  /watermarks?/,
  /hash[- ]match(?:ing|ed)?/,
  /dark patterns?/,
  /indigenous/,
].map((pattern) => new RegExp(`\\b(?:${pattern.source})\\b`, 'i'));

/** A full edition explains its terms of art, and explains nothing that it does not say (CONTENT.md, "An item"). */
export function checkTerms(version: VersionFiles): ContentProblem[] {
  const { glossary, directory, folder } = version;
  if (glossary === null) {
    const finding = { message: 'a full edition has a glossary', mend: 'write it: each term in one sentence' };
    return [
      problemAt(placeOf(directory, `${folder}/glossary.yaml`), '', { code: 'CONTENT_GLOSSARY', ...finding }),
    ];
  }
  const items = version.items.flatMap(itemTexts);
  const all = [...items, ...version.modules.flatMap(moduleTexts)];
  const { terms } = glossary.value;
  const unused = terms.flatMap((term, at) =>
    all.some(({ text }) => formsOf(term).some((form) => says(text, form)))
      ? []
      : [problemAt(glossary, pointerTo('/terms', at), unusedFinding(term))],
  );
  return [...unused, ...unexplained(items, terms)];
}

function unusedFinding({ term }: GlossaryTerm): Finding {
  return {
    code: 'CONTENT_GLOSSARY',
    message: `no item and no module says "${term}", nor another form of it`,
    mend: 'leave it out, or add the form that the items use to also',
  };
}

/** Each term of art once, where it comes first: what is missing is one entry. */
function unexplained(items: readonly PlacedText[], terms: readonly GlossaryTerm[]): ContentProblem[] {
  const forms = terms.flatMap(formsOf).map((form) => form.toLowerCase());
  return JARGON.flatMap((pattern) => {
    for (const { place, pointer, text } of items) {
      const used = pattern.exec(text)?.[0].toLowerCase();
      if (used === undefined || forms.some((form) => form.includes(used) || used.includes(form))) continue;
      const message = `it says "${used}", which the glossary does not explain`;
      const mend = `add the term to glossary.yaml, or "${used}" to its other forms, or use plainer words`;
      return [problemAt(place, pointer, { code: 'CONTENT_GLOSSARY', message, mend })];
    }
    return [];
  });
}

function formsOf({ term, also }: GlossaryTerm): string[] {
  return [term, ...also];
}

/** As whole words, whatever the case, one or several of it. */
function says(text: string, form: string): boolean {
  const plain = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
