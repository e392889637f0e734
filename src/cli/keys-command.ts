import { readConfig } from '../config.ts';
import { HrbaError } from '../errors.ts';
import { openRecordDeps } from '../open-deps.ts';
import type { Role } from '../store/records.ts';
import type { Deps } from '../usecases/deps.ts';
import { OPERATOR } from '../usecases/first-administrator.ts';
import { createKey, issueKey, revokeKey } from '../usecases/keys.ts';
import { presentKey } from '../usecases/present-record.ts';
import { CommandEnd, EXIT } from './exit-codes.ts';
import { oneField, print, printJson, remark } from './terminal.ts';

export interface CreateOptions {
  role: Role;
  actor: string;
  organisation?: string;
  assessment?: string;
  json?: true;
}

/** hrba keys create: an administrator key without an organisation, any other for one. */
export async function createKeyCommand(options: CreateOptions): Promise<void> {
  await withDeps(async (deps) => {
    const { role, actor, organisation, assessment } = options;
    if (role !== 'admin' && organisation === undefined) {
      throw new CommandEnd(
        EXIT.usage,
        `A key of role ${role} belongs to an organisation: give --organisation ID.`,
      );
    }
    if (role === 'admin' && (organisation !== undefined || assessment !== undefined)) {
      throw new CommandEnd(EXIT.usage, 'A key of role admin belongs to no organisation and no assessment.');
    }
    const made =
      role === 'admin'
        ? await issueKey(deps, OPERATOR, {
            organisationId: null,
            role,
            actor,
            assessmentId: null,
            expiresAt: null,
          })
        : await createKey(deps, OPERATOR, organisation ?? '', {
            role,
            actor,
            ...(assessment === undefined ? {} : { assessmentId: assessment }),
          });
    if (options.json) return printJson({ ...presentKey(made.key), token: made.token });
    print(made.token);
    remark(`Key ${made.key.id} of role ${role}. The token is shown this once.`);
  });
}

/** hrba keys list: all keys of the installation, or of one organisation. */
export async function listKeysCommand(options: { organisation?: string; json?: true }): Promise<void> {
  await withDeps(async (deps) => {
    const keys = [];
    let cursor: string | null = null;
    do {
      const page = await deps.store.listKeys(options.organisation ?? null, { limit: 100, cursor });
      keys.push(...page.items.map(presentKey));
      cursor = page.nextCursor;
    } while (cursor !== null);
    if (options.json) return printJson(keys);
    for (const { id, role, actor, organisationId, revokedAt } of keys) {
      print(
        [
          id,
          role,
          organisationId ?? '-',
          revokedAt === null ? 'active' : `revoked ${revokedAt}`,
          oneField(actor),
        ].join('\t'),
      );
    }
    remark(`${keys.length} key${keys.length === 1 ? '' : 's'}.`);
  });
}

/** hrba keys revoke ID. */
export async function revokeKeyCommand(id: string): Promise<void> {
  await withDeps(async (deps) => {
    const key = await revokeKey(deps, OPERATOR, id);
    print(`Key ${key.id} was revoked at ${key.revokedAt}.`);
  });
}

/** Runs work beside the database, and closes it. Errors meant for people end the command in words. */
export async function withDeps(work: (deps: Deps) => Promise<void>): Promise<void> {
  const deps = await openRecordDeps(readConfig(process.env));
  try {
    await work(deps);
  } catch (error) {
    if (error instanceof HrbaError) throw new CommandEnd(EXIT.invalid, error.message);
    throw error;
  } finally {
    await deps.store.close();
  }
}
