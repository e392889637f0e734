/** Runs work that shares a name one after the other, and work of other names beside it. */
export function oneAtATime(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const done = before.then(work, work);
    const kept = done.catch(() => undefined);
    last.set(name, kept);
    try {
      return await done;
    } finally {
      if (last.get(name) === kept) last.delete(name);
    }
  };
}
