/** A command whose code is loaded when it is called: help and usage errors come at once. */
export function command<Name extends string>(load: () => Promise<Record<Name, Action>>, name: Name) {
  return async (...args: unknown[]): Promise<void> => {
    const action: Action = (await load())[name];
    // Commander hands arguments and options over untyped; what they may be is declared beside each command.
    await action(...(args as never[]));
  };
}

type Action = (...args: never[]) => Promise<void>;
