// Says which dependencies have newer versions, and which have known holes, as far as the registry tells. It is a report:
// it ends with 0 unless it cannot run at all.
import { execFile } from 'node:child_process';
import { report } from './outdated-report.ts';

/** What npm printed; it ends with 1 when there is something to say. */
function npm(...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile('npm', [...args, '--json'], { maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) =>
      resolve(stdout),
    );
  });
}

const [outdated, audit] = [await npm('outdated'), await npm('audit')];
console.log(report(outdated, audit));
