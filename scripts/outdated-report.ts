interface Outdated {
  current?: string;
  latest: string;
}
interface Advice {
  severity: string;
  range: string;
}
type Kind = 'major' | 'minor' | 'patch';

const SAID: Record<Kind, string> = {
  major: 'A newer major version (read what it breaks)',
  minor: 'A newer minor version',
  patch: 'A newer patch',
};

/**
 * What there is to update, in words.
 * @param outdated what `npm outdated --json` printed
 * @param audit what `npm audit --json` printed
 */
export function report(outdated: string, audit: string): string {
  return [...newer(outdated), '', ...holes(audit)].join('\n');
}

function newer(printed: string): string[] {
  const read = parse(printed);
  const failed = failureOf(read);
  if (failed !== null)
    return [
      `The registry did not say what is newer (${failed}). Nothing is known: try again where it can be reached.`,
    ];
  const rows = Object.entries(read as Record<string, Outdated | Outdated[]>)
    .flatMap(([name, found]) => [found].flat().map((one) => ({ name, ...one })))
    .map((row) => ({ ...row, kind: kindOf(row.current ?? '0.0.0', row.latest) }));
  if (rows.length === 0) return ['Every dependency is the newest that the registry has.'];
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  return (['major', 'minor', 'patch'] as const).flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    if (group.length === 0) return [];
    const lines = group.map(
      ({ name, current, latest }) => `  ${name} ${current ?? 'not installed'} -> ${latest}`,
    );
    return [`${SAID[kind]}: ${group.length}`, ...lines];
  });
}

function holes(printed: string): string[] {
  const read = parse(printed);
  const failed = failureOf(read);
  if (failed !== null)
    return [
      `The registry gives no advisories (${failed}). Whether a version has a known hole is NOT known from here.`,
    ];
  const found = Object.entries((read['vulnerabilities'] ?? {}) as Record<string, Advice>);
  if (found.length === 0) return ['No known hole in what is installed, says the registry.'];
  return [
    `Known holes: ${found.length}`,
    ...found.map(([name, { severity, range }]) => `  ${severity}: ${name} ${range}`),
  ];
}

function parse(printed: string): Record<string, unknown> {
  try {
    return (printed.trim() === '' ? {} : JSON.parse(printed)) as Record<string, unknown>;
  } catch {
    return { error: { summary: 'npm printed no JSON' } };
  }
}

/** Why npm could not say it; null when it could. */
function failureOf(read: Record<string, unknown>): string | null {
  const { error, message } = read as { error?: { summary?: string; code?: string }; message?: string };
  if (error === undefined && message === undefined) return null;
  const said = error?.code ?? message ?? error?.summary ?? 'without a reason';
  // The address of a registry is the business of whoever set it.
  return said.replace(/\s*(- \w+ )?https?:\/\/\S+/g, '');
}

function kindOf(current: string, latest: string): Kind {
  const [from = [], to = []] = [current, latest].map((version) => version.split('.'));
  if (from[0] !== to[0]) return 'major';
  return from[1] === to[1] ? 'patch' : 'minor';
}
