import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import t, { type Test } from 'tap';
import { CommandEnd } from '../../src/cli/exit-codes.ts';
import { readReportDocument } from '../../src/cli/read-report.ts';
import { canonical } from '../../src/digest.ts';
import { ENGINE_VERSION } from '../../src/product.ts';
import { derivedDigests, redactableTexts } from '../../src/sealing/redactable-texts.ts';
import { verifyDocument } from '../../src/usecases/verify-document.ts';
import type { Keys } from '../../src/usecases/verify-signature.ts';
import { everyKindOfAnswer } from '../support/sample-reports.ts';
import { asSent, signedDocument, testKey } from '../support/signed-documents.ts';
import { realContent } from '../support/test-app.ts';

const key = testKey();
const report = everyKindOfAnswer();
const derived = derivedDigests(report);
const withheld = [
  ...redactableTexts(report)
    .filter((pointer, index) => index % 3 === 0 && !derived.includes(pointer))
    .map((pointer, index) => ({
      pointer,
      kind: index % 2 === 0 ? ('people-at-risk' as const) : ('confidential' as const),
    })),
  ...derived.map((pointer) => ({ pointer, kind: 'derived' as const })),
];

/** Everything that is said against a file, whatever said it; none when it verifies. */
async function complaints(path: string, text: string, keys: Keys): Promise<string[]> {
  writeFileSync(path, text);
  try {
    const document = readReportDocument(path);
    const against = { keys, timestampCa: null, history: null };
    const tools = { content: realContent(), engineVersion: ENGINE_VERSION };
    const { differences, signature } = await verifyDocument(document, tools, against);
    if (differences.length === 0 && signature.state !== 'valid') return ['/envelope: nobody vouches for it'];
    return differences;
  } catch (error) {
    if (error instanceof CommandEnd) return [error.message];
    throw error;
  }
}

function openFile(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'hrba-changed-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'report.json');
}

const LOCATED = /^(\/[a-z]|.*at byte \d+: |.*is not a report .*:\n {2}\/)/s;

/** Another character in the place of one. */
function otherThan(character: string, pick: number): string {
  const others = [...'0"a,]}{[:\\x9-Z= é'].filter((one) => one !== character);
  return others[pick % others.length] ?? '?';
}

for (const [name, document] of Object.entries({
  'a signed report verifies, and with any one character changed it does not': signedDocument(report, key),
  'a redacted one verifies, and with any one character changed it does not': signedDocument(
    report,
    key,
    withheld,
  ),
})) {
  const text = asSent(document);
  t.test(name, async (t) => {
    const path = openFile(t);
    t.same(await complaints(path, text, key.keys), []);
    const anywhere = fc.integer({ min: 0, max: text.length - 1 });
    // Half of the places are outside the checklist, which is most of the text.
    const near = fc
      .constantFrom(
        '"answers":',
        '"envelope":',
        '"salts":',
        '"withheld":',
        '"score":',
        '"history":',
        '"people":',
      )
      .chain((member) => {
        const from = Math.max(0, text.lastIndexOf(member));
        return fc.integer({ min: from, max: Math.min(text.length - 1, from + 3000) });
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anywhere, near), fc.nat(), async (at, pick) => {
        const changed = text.slice(0, at) + otherThan(text[at] ?? '', pick) + text.slice(at + 1);
        // Written in another way, the same value is the same report: \u001F for \u001f.
        void fc.pre(!isSameValue(changed, text));
        const found = await complaints(path, changed, key.keys);
        if (found.length === 0) throw new Error(`nothing found: ${changed.slice(at - 40, at + 40)}`);
        if (!found.every((line) => LOCATED.test(line))) throw new Error(`not located: ${found.join('\n')}`);
      }),
      { numRuns: 150 },
    );
  });
}

function isSameValue(changed: string, text: string): boolean {
  try {
    return canonical(JSON.parse(changed)) === text;
  } catch {
    return false;
  }
}
