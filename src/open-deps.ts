import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import type { ContentError } from './content/content-problem.ts';
import { formatProblems } from './content/format-problems.ts';
import { keptReadings } from './content/kept-readings.ts';
import { type ContentPlaces, loadContent } from './content/load-content.ts';
import type { Content } from './content/loaded-content.ts';
import { idsAfter } from './ids.ts';
import { openInspection } from './inspection/inspect-file.ts';
import { openTypstPrinter } from './printing/typst/open-typst-printer.ts';
import { ENGINE_VERSION, OWN_CONTENT } from './product.ts';
import { folderVault } from './signing/folder-vault.ts';
import { httpAuthority } from './signing/timestamp-request.ts';
import { openDiskFiles } from './store/disk-files/open-disk-files.ts';
import type { FileStore } from './store/files.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import type { Deps, Signing } from './usecases/deps.ts';
import { openWorkshop } from './workshop/open-workshop.ts';

/** Beside the code, as compiled-code.ts says; src/ and dist/ have one each. */
const READINGS = fileURLToPath(
  new URL(`../.cache/read-content${extname(import.meta.url)}.json`, import.meta.url),
);

type Places = Pick<Config, 'contentDirectories' | 'documentsDirectory'>;

interface Opening {
  afresh?: boolean;
  /** Told once of each translation that cannot be used and is not served; standard error unless given. */
  onUnusable?: (error: ContentError) => void;
  /** Told of what goes wrong with signatures; standard error unless given. */
  warnings?: Pick<Signing, 'onMissing' | 'onNoTimestamp'>;
}

/**
 * All checked content of an installation. Throws ContentError with everything that is wrong. Files that were read by an
 * earlier start are not parsed again, and a translation is read when its language is first asked for; `afresh` reads
 * all, each word, and asks of full editions what only the content check asks.
 */
export function openContent(places: Places, { afresh = false, onUnusable = warn }: Opening = {}): Content {
  return loadContent({
    ...contentPlaces(places),
    readings: afresh ? undefined : keptReadings(READINGS),
    translations: afresh ? 'at-once' : 'at-first-use',
    onUnusable,
    fullEditions: afresh,
  });
}

function warn({ problems }: ContentError): void {
  process.stderr.write(`A translation is left out:\n${formatProblems(problems)}\n`);
}

/** Where the content of an installation is: the project's own first. */
export function contentPlaces({ contentDirectories, documentsDirectory }: Places): ContentPlaces {
  return {
    directories: [OWN_CONTENT, ...contentDirectories],
    documentsDirectory: documentsDirectory ?? undefined,
  };
}

/** The database file of a data directory. */
export function databasePath({ dataDirectory }: Pick<Config, 'dataDirectory'>): string {
  return join(dataDirectory, 'hrba.sqlite');
}

/** What reports are signed with: keys beside the record, never in it. Warnings go to standard error unless told. */
function openSigning(
  config: Config,
  warnings: Pick<Signing, 'onMissing' | 'onNoTimestamp'> = WARNINGS,
): Signing {
  return {
    vault: folderVault(join(config.dataDirectory, 'signing-keys')),
    installation: config.publicUrl ?? `http://${config.host}:${config.port}`,
    timestamps: config.timestampUrl === null ? null : httpAuthority(config.timestampUrl),
    ...warnings,
  };
}

const WARNINGS: Pick<Signing, 'onMissing' | 'onNoTimestamp'> = {
  onMissing: ({ missing, made, place }) =>
    void process.stderr.write(
      `The private signing key ${missing} is not in ${place}: a new one, ${made}, signs from now on.\n`,
    ),
  onNoTimestamp: ({ reportId, reason }) =>
    void process.stderr.write(`Report ${reportId} has no time stamp: ${reason}.\n`),
};
/** Where the files of evidence of a data directory are; of those in object storage, what is on its way. */
export function filesDirectory({ dataDirectory }: Pick<Config, 'dataDirectory'>): string {
  return join(dataDirectory, 'files');
}

/** The files of evidence of an installation, and how they are looked into. */
export async function openEvidence(config: Config): Promise<Pick<Deps, 'files' | 'inspect' | 'fileLimit'>> {
  const { fileLimit } = config;
  return { files: await openFiles(config), inspect: openInspection(), fileLimit };
}

/** The files of evidence, by the adapter that the configuration names. */
export async function openFiles(config: Config): Promise<FileStore> {
  const directory = filesDirectory(config);
  const { s3Endpoint: endpoint, s3Bucket: bucket, s3Region: region } = config;
  if (config.files === 'disk' || endpoint === null) return openDiskFiles(directory);
  // Most installations never need it.
  const { openS3Files } = await import('./store/s3-files/open-s3-files.ts');
  const keys = { accessKeyId: config.s3KeyId, secretAccessKey: config.s3Secret };
  return openS3Files(directory, { endpoint, bucket, region, ...keys });
}

/** What the use cases need, on the real clock and the real record: created and migrated when it is not there. */
export async function openDeps(config: Config, opening: Opening = {}): Promise<Deps> {
  const content = openContent(config, opening);
  const store = await openSqliteStore({ path: databasePath(config) });
  return {
    store,
    ...(await openEvidence(config)),
    content,
    pdf: openTypstPrinter(),
    workshop: openWorkshop(),
    clock: () => new Date(),
    newId: idsAfter(await store.newestId()),
    engineVersion: ENGINE_VERSION,
    signing: openSigning(config, opening.warnings),
  };
}

/** For work beside the record that seldom needs content: it is read when it is first asked for. */
export async function openRecordDeps(config: Config): Promise<Deps> {
  const store = await openSqliteStore({ path: databasePath(config) });
  let content: Content | undefined;
  return {
    store,
    ...(await openEvidence(config)),
    get content() {
      content ??= openContent(config);
      return content;
    },
    pdf: openTypstPrinter(),
    workshop: openWorkshop(),
    clock: () => new Date(),
    newId: idsAfter(await store.newestId()),
    engineVersion: ENGINE_VERSION,
    signing: openSigning(config),
  };
}
