import type { Store } from '../../src/store/store.ts';
import { StoreUnavailable } from '../../src/store/store-errors.ts';

/** `busy`: all but finding keys fails; `busy-all`: everything fails; `full`: writes fail; `-fault`: by a mistake of ours. */
export type Failure = 'none' | 'busy' | 'busy-all' | 'full' | 'fault' | 'fault-all';

const WRITES = /^(create|revoke|start|change|set|erase|record|withdraw|issue|move|undo|publish|add)/;

/** A store that can be told to fail as a real one does. It fails before it does anything. */
export function failingStore(store: Store): { store: Store; fail: (failure: Failure) => void } {
  let mode: Failure = 'none';
  const fails = (name: string): boolean => {
    if (mode === 'full') return WRITES.test(name);
    const isBefore = name === 'findKey' || name === 'findRetry';
    return mode.endsWith('-all') || (mode !== 'none' && !isBefore);
  };
  const fail = (failure: Failure): void => {
    mode = failure;
  };
  const failing = new Proxy(store, {
    get: (target, name: string) => {
      const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        if (name !== 'close' && fails(name)) {
          if (mode.startsWith('fault')) throw new Error('SELECT secret FROM /var/lib/hrba');
          throw new StoreUnavailable(mode === 'full' ? 'full' : 'busy', 'secret path /var/lib/hrba');
        }
        return method.apply(target, args);
      };
    },
  });
  return { store: failing, fail };
}
