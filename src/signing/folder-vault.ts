import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type KeyVault, publicHalf } from './key-vault.ts';

/**
 * Private keys as files (PKCS #8, PEM) that only the service's own user can read, in a folder that only it can open.
 * Reading throws what the file system says, except that a file which is not there is null.
 */
export function folderVault(folder: string): KeyVault {
  const known = new Map<string, KeyObject>();
  const pathOf = (kid: string) => join(folder, `ed25519-${kid}.pem`);
  return {
    place: folder,
    create: async () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const made = publicHalf(privateKey);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
      writeWhole(folder, pathOf(made.kid), pem);
      known.set(made.kid, privateKey);
      return made;
    },
    find: async (kid) => {
      const key = known.get(kid) ?? readKey(pathOf(kid));
      if (key === null) return null;
      if (publicHalf(key).kid !== kid) throw new Error(`${pathOf(kid)} holds another key than its name says`);
      known.set(kid, key);
      return key;
    },
    remove: async (kid) => {
      known.delete(kid);
      rmSync(pathOf(kid), { force: true });
    },
  };
}

/** The file has its name only once it is whole and on the disk. */
function writeWhole(folder: string, path: string, text: string): void {
  const partial = `${path}.unfinished-${randomBytes(4).toString('hex')}`;
  try {
    const file = openSync(partial, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
  const names = openSync(folder, 'r');
  try {
    fsyncSync(names);
  } finally {
    closeSync(names);
  }
}

function readKey(path: string): KeyObject | null {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return keyIn(pem, path);
}

/** What a parser says of a damaged key may quote it: only its file is named. */
function keyIn(pem: string, path: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error(`${path} holds no private key that can be read`);
  }
}
