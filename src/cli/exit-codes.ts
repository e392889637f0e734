/** What the command line ends with; docs/command-line.md says the same. */
export const EXIT = {
  done: 0,
  /** The environment is wrong, or something unexpected happened. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** What was given is not valid. */
  invalid: 3,
  /** Verification found a difference. */
  different: 4,
  /** A signature is there, and no key that could check it. */
  unchecked: 5,
  /** A gate could not be asked: a wrong call, a wrong environment, no service. Of hrba gate only. */
  unanswered: 6,
} as const;

/** What hrba gate ends with: its 1 and 2 are answers, so that whatever else goes wrong has to be another code. */
export const GATE_EXIT = { PASS: 0, NOT_READY: 1, BLOCKED: 2 } as const;

/** Ends a command with a message on standard error and an exit code. */
export class CommandEnd extends Error {
  readonly exitCode: number;
  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
