/**
 * A function that works its result out once for each object. Only for parts of an edition (checklist, ruleset,
 * taxonomy): they never change, and what is remembered goes when they go.
 */
export function oncePer<Edition extends object, Result extends object>(
  work: (edition: Edition) => Result,
): (edition: Edition) => Result {
  const done = new WeakMap<Edition, Result>();
  return (edition) => {
    let result = done.get(edition);
    if (result === undefined) {
      result = work(edition);
      done.set(edition, result);
    }
    return result;
  };
}
