import { presentSigningKey, readKeySet, rotateSigningKey } from '../usecases/signing-keys.ts';
import { withDeps } from './keys-command.ts';
import { print, printJson, remark } from './terminal.ts';

/** hrba signing-keys list: public halves only; the private ones are never printed. */
export async function listSigningKeysCommand({ json }: { json?: true }): Promise<void> {
  await withDeps(async (deps) => {
    const { keys } = await readKeySet(deps);
    if (json) return printJson({ keys });
    for (const { kid, created, retired } of keys)
      print([kid, `since ${created}`, retired === undefined ? 'active' : `retired ${retired}`].join('\t'));
    remark(
      `${keys.length} signing key${keys.length === 1 ? '' : 's'}. Private halves: ${deps.signing.vault.place}`,
    );
  });
}

/** hrba signing-keys rotate. */
export async function rotateSigningKeyCommand({ json }: { json?: true }): Promise<void> {
  await withDeps(async (deps) => {
    const made = await rotateSigningKey(deps);
    if (json) return printJson(presentSigningKey(made));
    print(`${made.kid} signs from now on. What was signed before still verifies.`);
  });
}
