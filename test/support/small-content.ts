import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { addCatalogueWords } from '../fixtures/content/catalogue-words.ts';
import { copyContent } from '../fixtures/content/content-copy.ts';
import { addTranslationFolder, withGlossary } from '../fixtures/content/translation-folder.ts';

/** The small checklist of the content tests, published, with a Spanish translation of one item. */
export function smallContent(): Content {
  const copy = copyContent({ translation: true });
  copy.publish();
  return loadContent({ directories: copy.directories, documentsDirectory: copy.documentsDirectory });
}

/** The same with a glossary, and everything in French, in brackets; not published. */
export function bracketedContent(): Content {
  const copy = withGlossary(copyContent());
  addCatalogueWords(copy);
  addTranslationFolder(copy);
  return loadContent({ directories: copy.directories });
}
