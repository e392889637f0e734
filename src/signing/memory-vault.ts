import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type KeyVault, publicHalf } from './key-vault.ts';

/** Private keys that are gone with the process, beside a record that is, too. */
export function memoryVault(): KeyVault {
  const keys = new Map<string, KeyObject>();
  return {
    place: 'memory',
    create: async () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const made = publicHalf(privateKey);
      keys.set(made.kid, privateKey);
      return made;
    },
    find: async (kid) => keys.get(kid) ?? null,
    remove: async (kid) => void keys.delete(kid),
  };
}
