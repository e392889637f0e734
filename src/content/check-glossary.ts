import type { Glossary } from '../generated/types.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { type ContentProblem, problemAt } from './content-problem.ts';
import { pointerTo } from './json-pointer.ts';
import type { VersionFiles } from './read-version.ts';
import type { ContentFile } from './read-yaml.ts';

/** A glossary is that of its version, and no word in it belongs to two terms. */
export function checkGlossary({ id, version, glossary }: VersionFiles): ContentProblem[] {
  if (glossary === null) return [];
  const { checklist, version: said, terms } = glossary.value;
  const moved = checklist !== id || said !== version;
  const message = `the glossary of ${id} ${version} says that it is of ${checklist} ${said}`;
  const mend = `write checklist: ${id} and version: ${version}`;
  const pointer = checklist === id ? '/version' : '/checklist';
  const ids = terms.map((term) => term.id);
  return [
    ...(moved ? [problemAt(glossary, pointer, { code: 'CONTENT_FILE_NAME', message, mend })] : []),
    ...checkDuplicates(glossary, '/terms', 'term', ids),
    ...checkForms(glossary),
  ];
}

function checkForms(glossary: ContentFile<Glossary>): ContentProblem[] {
  const owners = new Map<string, string>();
  return glossary.value.terms.flatMap(({ id, term, also }, at) =>
    [term, ...also].flatMap((form) => {
      const owner = owners.get(form.toLowerCase());
      owners.set(form.toLowerCase(), owner ?? id);
      if (owner === undefined || owner === id) return [];
      const message = `"${form}" already stands for the term "${owner}"`;
      const mend = 'keep it at one term';
      return [problemAt(glossary, pointerTo('/terms', at), { code: 'CONTENT_DUPLICATE_ID', message, mend })];
    }),
  );
}
