/**
 * Says clearly that this Node is too old, before anything fails in a way nobody understands: the SQLite driver needs
 * Node-API 10, and below it ends the process without a word.
 */
export function refuseOldNode(versions: NodeJS.ProcessVersions = process.versions): void {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  throw new Error(
    `Node ${versions.node} is too old: this needs Node 22.18 or newer. In a clone, "npm start" and "npm run hrba" use ` +
      'the Node that "npm ci" installed; elsewhere put a newer Node on your PATH.',
  );
}
