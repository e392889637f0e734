import { loadContent } from '../../src/content/load-content.ts';
import type { Content } from '../../src/content/loaded-content.ts';
import { copyContent } from '../fixtures/content/content-copy.ts';

/** The small checklist of the content tests, published, with a Spanish translation of one item. */
export function smallContent(): Content {
  const copy = copyContent({ translation: true });
  copy.publish();
  return loadContent({ directories: copy.directories, documentsDirectory: copy.documentsDirectory });
}
