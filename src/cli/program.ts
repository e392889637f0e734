import { Command, InvalidArgumentError, Option } from 'commander';
import { ENGINE_VERSION } from '../product.ts';
import { OSCAL_MODELS } from '../reports/oscal/oscal-models.ts';
import { STAGES } from '../scoring/applicability.ts';
import { command } from './load-command.ts';
import { recordCommands } from './record-program.ts';
import { REPORT_FORMS, type ReportForm } from './report-form-names.ts';

const EXIT_CODES = `
Exit codes:
  0  done
  1  the environment is wrong, or something unexpected happened
  2  the command was called wrongly
  3  what was given is not valid
  4  verification found a difference
  5  nothing differs, but there is no key to check the signature with
  6  a gate could not be asked; of hrba gate 0, 1 and 2 are PASS, NOT_READY and BLOCKED
Settings come from the environment: see docs/configuration.md.`;

/** The command line: every command with its help. */
export function buildProgram(): Command {
  const program = new Command('hrba')
    .description('Human rights due-diligence checklists for technology: answer, score, report, verify.')
    .version(ENGINE_VERSION)
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('(--help says how)')
    // Before the commands are made: they take over what is set by then.
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  fileCommands(program);
  verifyCommands(program);
  serviceCommands(program);
  keyCommands(program);
  signingKeyCommands(program);
  contentCommands(program);
  return program;
}

function contentCommands(program: Command): void {
  const content = program.command('content').description('the checklists and rulesets');
  content
    .command('check')
    .description('check all content directories; all problems at once')
    .option('--json', 'for machines')
    .option('--item <id>', 'only what concerns this item, however unfinished its version is')
    .action(command(() => import('./content-command.ts'), 'checkContentCommand'));
  content
    .command('publish')
    .description('add new versions to the manifest; a published one never changes')
    .option('--directory <path>', "an additional content directory instead of the project's own")
    .action(command(() => import('./content-command.ts'), 'publishContentCommand'));
  content
    .command('cases')
    .description('score the worked cases of a version, and say what comes out otherwise than they say')
    .argument('<checklist>')
    .argument('<version>')
    .option('--print', 'print what comes out instead, as it would stand in cases.yaml; writes nothing')
    .action(command(() => import('./cases-command.ts'), 'casesCommand'));
  content
    .command('readme')
    .description("make a version's README.md from its files; of all of the project that have one unless told")
    .argument('[checklist]')
    .argument('[version]')
    .option('--check', 'write nothing, and say which is not what its files make it')
    .option('--print', 'print it instead')
    .action(command(() => import('./readme-command.ts'), 'readmeCommand'));
  content
    .command('diff')
    .description(
      'what changed from one version of a checklist to a later one, item by item, with the reasons',
    )
    .argument('<checklist>', 'its id')
    .argument('<from>', 'the version before')
    .argument('<to>', 'the version after')
    .option('--json', 'for machines')
    .action(command(() => import('./content-diff-command.ts'), 'diffContentCommand'));
  translationCommands(content);
}

function translationCommands(content: Command): void {
  content
    .command('translate')
    .description(
      'write the files that a translation lacks, with the English as comments; changes none that is there',
    )
    .argument('<what>', 'taxonomy, or a checklist or ruleset with its version: hrba-tech@1.0.0')
    .argument('<language>', 'BCP 47 tag: fr, es, ko, ar')
    .option('--core', 'only the core items and their module')
    .option('--compared', 'instead: mark what is there as compared with the English of now')
    .action(command(() => import('./translate-command.ts'), 'translateCommand'));
  content
    .command('translations')
    .description('how far each translation is')
    .option('--json', 'for machines')
    .action(command(() => import('./translate-command.ts'), 'translationsCommand'));
}

function fileCommands(program: Command): void {
  program
    .command('init')
    .description('write an answer file with the questions as comments')
    .argument('[file]', 'where to', 'answers.yaml')
    .option('--checklist <id>', 'which checklist; the first published unless told')
    .option('--product <name>', 'what is assessed', 'Our product')
    .addOption(new Option('--stage <stage>', 'the stage reached').choices(STAGES).default('conception'))
    .option('--force', 'write over a file that is there')
    .action(command(() => import('./init-command.ts'), 'initCommand'));
  program
    .command('score')
    .description('score an answer file (YAML or JSON) without a server: score, report and page beside it')
    .argument('<file>', 'the answer file')
    .option('--json', 'print the score with its trace as canonical JSON, write nothing')
    .option('--as-of <date>', 'the date evidence is judged at, YYYY-MM-DD; today unless told', calendarDay)
    .option('--lang <tag>', 'the language of the page: en, fr, es, ko or ar')
    .option(
      '--formats <list>',
      `what people read of it: any of ${REPORT_FORMS.join(',')}; html unless told`,
      reportForms,
    )
    .option('--out <base>', 'path and beginning of the names of what is written')
    .action(command(() => import('./score-command.ts'), 'scoreCommand'));
  reportCommands(program);
  gateCommands(program);
}

function reportCommands(program: Command): void {
  program
    .command('compare')
    .description('what changed from one report of a product to a later one, and why')
    .argument('<before>', 'the earlier report.json')
    .argument('<after>', 'the later one')
    .option('--json', 'for machines')
    .action(command(() => import('./compare-command.ts'), 'compareCommand'));
  program
    .command('oscal')
    .description('print a report as an OSCAL document, offline')
    .argument('<file>', 'report.json')
    .addOption(
      new Option('--model <model>', 'which of the three').choices(OSCAL_MODELS).default('assessment-results'),
    )
    .action(command(() => import('./oscal-command.ts'), 'oscalCommand'));
}

function gateCommands(program: Command): void {
  program
    .command('gate')
    .description(
      'whether a stage may be left, for a build pipeline: exits 0 (PASS), 1 (NOT_READY) or 2 (BLOCKED)',
    )
    .argument('[answers]', 'an answer file (YAML or JSON), judged without a server')
    .addOption(new Option('--stage <stage>', 'the stage to be left').choices(STAGES).makeOptionMandatory())
    .option('--report <file>', 'a report.json, plain or signed, verified first')
    .option('--assessment <id>', 'ask the service at HRBA_URL, with the key in HRBA_KEY')
    .option('--as-of <date>', 'the day it is judged on, YYYY-MM-DD; today unless told', calendarDay)
    .option('--passed', 'ask also that somebody passed it and that it holds')
    .option('--keys <file>', 'with --report: it must be signed with a key of this jwks.json')
    .option('--unpublished', 'with --report: take one under rules that are not published here')
    .option('--junit <file>', 'write JUnit XML')
    .option('--sarif <file>', 'write SARIF 2.1.0')
    .option('--json', 'for machines: the gate as the service gives it')
    .action(command(() => import('./gate-command.ts'), 'gateCommand'));
}

function reportForms(text: string): ReportForm[] {
  const names = [...new Set(text.split(',').map((name) => name.trim()))];
  const forms = names.filter((name): name is ReportForm => REPORT_FORMS.some((form) => form === name));
  if (forms.length === names.length) return forms;
  throw new InvalidArgumentError(`They are ${REPORT_FORMS.join(', ')}, with commas between them.`);
}

function verifyCommands(program: Command): void {
  program
    .command('verify')
    .description('check the signature of a report, recompute it offline, and say whether it is the same')
    .argument('<file>', 'report.json, signed or not')
    .option('--keys <file>', 'jwks.json of the installation that signed it; of the record here unless told')
    .option('--history <file>', 'pages of its history that you kept; may be given again', several, [])
    .option('--timestamp-ca <file>', 'certificates (PEM) that vouch for the time-stamping authority')
    .option('--json', 'for machines')
    .action(command(() => import('./verify-command.ts'), 'verifyCommand'));
}

function several(value: string, before: string[]): string[] {
  return [...before, value];
}

function calendarDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text) return text;
  throw new InvalidArgumentError('It is a day of the calendar, such as 2026-11-22.');
}

function serviceCommands(program: Command): void {
  program
    .command('serve')
    .description('run the service (as npm start does)')
    .action(command(() => import('./service-commands.ts'), 'serveCommand'));
  program
    .command('migrate')
    .description('create the database, or bring it up to date')
    .action(command(() => import('./service-commands.ts'), 'migrateCommand'));
  program
    .command('demo')
    .description('fill a database with example companies and serve their reports')
    .option('--json', 'for machines')
    .action(command(() => import('./demo-command.ts'), 'demoCommand'));
  program
    .command('verify-history')
    .description('recompute every hash chain and name the first broken link')
    .option('--json', 'for machines')
    .action(command(() => import('./verify-history-command.ts'), 'verifyHistoryCommand'));
  recordCommands(program);
  program
    .command('openapi')
    .description('print the OpenAPI document')
    .option('--json', 'as JSON instead of YAML')
    .action(command(() => import('./service-commands.ts'), 'openapiCommand'));
}

function keyCommands(program: Command): void {
  const roles = new Option('--role <role>', 'what it may do').choices([
    'admin',
    'company',
    'reviewer',
    'auditor',
    'embed',
  ]);
  const keys = program.command('keys').description('keys, beside the database');
  keys
    .command('create')
    .description('create a key; its token is printed this once')
    .addOption(roles.makeOptionMandatory())
    .requiredOption('--actor <name>', 'who uses it; a role is enough')
    .option('--organisation <id>', 'whose it is; none for admin')
    .option('--assessment <id>', 'for role embed: the one assessment')
    .option('--json', 'for machines')
    .action(command(() => import('./keys-command.ts'), 'createKeyCommand'));
  keys
    .command('list')
    .description('list keys, without their secrets')
    .option('--organisation <id>', 'only of this organisation')
    .option('--json', 'for machines')
    .action(command(() => import('./keys-command.ts'), 'listKeysCommand'));
  keys
    .command('revoke')
    .description('revoke a key')
    .argument('<id>')
    .action(command(() => import('./keys-command.ts'), 'revokeKeyCommand'));
}

function signingKeyCommands(program: Command): void {
  const keys = program.command('signing-keys').description('the keys that sign reports, beside the database');
  keys
    .command('list')
    .description('list signing keys, retired ones too: public halves and times')
    .option('--json', 'for machines: a JSON Web Key Set')
    .action(command(() => import('./signing-keys-command.ts'), 'listSigningKeysCommand'));
  keys
    .command('rotate')
    .description('make a new key that signs from now on; a running service follows at once')
    .option('--json', 'for machines')
    .action(command(() => import('./signing-keys-command.ts'), 'rotateSigningKeyCommand'));
}
