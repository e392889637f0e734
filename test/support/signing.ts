import { memoryVault } from '../../src/signing/memory-vault.ts';
import type { Signing } from '../../src/usecases/deps.ts';

export const INSTALLATION = 'https://hrba.example';

/** Keys in memory, no time stamps; what goes wrong with a key fails the test that it happens in. */
export function testSigning(own: Partial<Signing> = {}): Signing {
  return {
    vault: memoryVault(),
    installation: INSTALLATION,
    timestamps: null,
    onMissing: ({ missing }) => {
      throw new Error(`the private half of ${missing} is missing`);
    },
    onNoTimestamp: ({ reason }) => {
      throw new Error(`no time stamp: ${reason}`);
    },
    ...own,
  };
}
