// Not by name: a Node that is too old for it has to get as far as saying so.
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

/** Beside the code, from src/ and from dist/ alike. */
const FOLDER = fileURLToPath(new URL('../.cache/compiled-code', import.meta.url));

/**
 * Lets Node keep what it compiles, so that the next start does not compile it again; a quarter of a second and more.
 * It lies beside the code and nowhere else: whoever can change it there can change the code itself, while in the data
 * directory or in /tmp the service would run what somebody else could write. Where the code may only be read, nothing
 * is kept and nothing fails. Node itself checks that what it kept belongs to the bytes of the module and to its own
 * version. NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE, Node's own settings, go before.
 *
 * Acts on what is imported after it, so the entry points import the rest when they have called it.
 */
export function keepCompiledCode(): void {
  nodeModule.enableCompileCache({ directory: FOLDER });
}
