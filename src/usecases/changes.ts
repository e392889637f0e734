import type { Change, ChangeInput } from '../generated/types.ts';
import { changesOf } from '../register/gate-entries.ts';
import { namingTexts } from './check-people-text.ts';
import type { EntryRules } from './entries.ts';

/**
 * Declared changes of the product, its use or its context: each opens every gate that was passed before it was declared.
 * One is never changed or withdrawn, or a gate could be closed again by taking it back.
 */
export const CHANGES: EntryRules<ChangeInput, ChangeInput, Change> = {
  kind: 'change',
  complete: (input) => input,
  check: ({ what }) => namingTexts({ '/what': what }),
  shown: changesOf,
};
