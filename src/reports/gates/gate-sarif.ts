import { visible } from '../visible-text.ts';
import { GATE_RULES, type GateFinding, type GateRule, type GateView } from './gate-findings.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES = Object.keys(GATE_RULES) as GateRule[];

/**
 * A gate as SARIF 2.1.0, as code scanning reads it: a rule for each kind of reason, a result for each finding, at the place
 * of the item or impact it is about. What a waiver sets aside is a result that is suppressed, with who signed it.
 */
export function gateSarif(view: GateView): string {
  const { gate, findings, from } = view;
  const run = {
    tool: {
      driver: {
        name: 'hrba',
        version: gate.engineVersion,
        rules: RULES.map(ruleOf),
      },
    },
    automationDetails: { id: `hrba-gate/${gate.stage}/` },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, view)),
    properties: {
      from: visible(from),
      assessment: gate.assessmentId,
      stage: gate.stage,
      asOf: gate.asOf,
      result: gate.result,
      checklistDigest: gate.checklist.digest,
      rulesetDigest: gate.ruleset.digest,
      responsesDigest: gate.responsesDigest,
    },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(rule: GateRule) {
  const { name, help } = GATE_RULES[rule];
  return {
    id: `gate/${rule}`,
    shortDescription: { text: `${name}.` },
    fullDescription: { text: help },
    help: { text: `${help} docs/gates.md tells what each gate asks.` },
    defaultConfiguration: { level: 'error' },
  };
}

function resultOf(finding: GateFinding, { gate, placeOf }: GateView) {
  const { rule, result, subject, sentence, waived, steps } = finding;
  const { uri, line, pointer } = placeOf(finding);
  return {
    ruleId: `gate/${rule}`,
    ruleIndex: RULES.indexOf(rule),
    level: result === 'BLOCKED' ? 'error' : 'warning',
    message: { text: visible([`${sentence}.`, ...steps.map((step) => `${step}.`)].join(' ')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(line === null ? {} : { region: { startLine: line } }),
        },
        logicalLocations: [{ name: visible(subject ?? gate.stage), fullyQualifiedName: visible(pointer) }],
      },
    ],
    partialFingerprints: { 'gateReason/v1': visible(`${gate.stage} ${rule} ${subject ?? ''}`) },
    ...(waived === null ? {} : { suppressions: [suppressionOf(waived)] }),
  };
}

function suppressionOf({ role, until, because }: NonNullable<GateFinding['waived']>) {
  const justification = visible(`Waived until ${until}, signed by ${role}: ${because}`);
  return { kind: 'external', status: 'accepted', justification };
}
