import { basename, dirname, resolve } from 'node:path';
import { formatProblems } from '../content/format-problems.ts';
import { type ContentFile, readYaml } from '../content/read-yaml.ts';
import { schemaProblems } from '../content/schema-problems.ts';
import type { Fault } from '../errors.ts';
import type { Answers } from '../generated/types.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';

export interface AnswerFile {
  answers: Answers;
  file: ContentFile;
}

/**
 * Reads an answer file (YAML or JSON) and checks its shape.
 * @throws CommandEnd with every problem, by file and line
 */
export function readAnswers(path: string): AnswerFile {
  const { file, problems } = readYaml(dirname(resolve(path)), basename(path));
  if (file === null) throw new CommandEnd(EXIT.invalid, formatProblems(problems, process.cwd()));
  const filled = { ...file, value: withoutNulls(file.value) };
  const wrong = schemaProblems('Answers', filled);
  if (wrong.length > 0) throw new CommandEnd(EXIT.invalid, formatProblems(wrong, process.cwd()));
  return { answers: filled.value as Answers, file };
}

/** A heading with nothing but comments under it is null in YAML; here it means "nothing yet". */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { profile, responses, reviews, ...rest } = value as Record<string, unknown>;
  return { ...rest, profile: profile ?? {}, responses: responses ?? {}, reviews: reviews ?? {} };
}

/** Faults of a well-formed answer file as text, each with its line. */
export function formatFaults(faults: readonly Fault[], file: ContentFile, path: string): string {
  const lines = faults.map(
    ({ pointer, detail, code }) => `${path}:${file.lineOf(pointer)} ${code ?? ''}\n  ${detail}`,
  );
  return [...lines, `${faults.length} problem${faults.length === 1 ? '' : 's'}; nothing was scored.`].join(
    '\n\n',
  );
}
