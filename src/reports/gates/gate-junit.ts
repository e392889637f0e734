import { GATE_RULES, type GateFinding, type GateRule, type GateView } from './gate-findings.ts';
import { element, type Xml, xmlDocument, xmlText } from './xml-writer.ts';

/**
 * A gate as JUnit XML, in the shape that continuous integration reads (junit-10.xsd of Jenkins): a rule that nothing is
 * against is a test that passed, each finding one that failed, and what a waiver sets aside one that was skipped.
 * @param isPassAsked whether a pass on record was asked for
 */
export function gateJunit({ gate, findings, from }: GateView, isPassAsked: boolean): string {
  const classname = `hrba.gate.${gate.stage}`;
  const rules = (Object.keys(GATE_RULES) as GateRule[]).filter((rule) => rule !== 'passed' || isPassAsked);
  const cases = rules.flatMap((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    return own.length === 0
      ? [element('testcase', { name: GATE_RULES[rule].name, classname, time: '0' })]
      : own.map((finding) => failedCase(finding, classname));
  });
  const waived = findings.filter((finding) => finding.waived !== null).length;
  const counts = { tests: cases.length, failures: findings.length - waived, errors: 0 };
  const suite = element(
    'testsuite',
    {
      name: `hrba gate ${gate.stage}`,
      ...counts,
      skipped: waived,
      time: '0',
      timestamp: `${gate.asOf}T00:00:00`,
    },
    [
      element('properties', {}, propertiesOf(gate, from)),
      ...cases,
      element('system-out', {}, [xmlText(`${gate.result}: ${gate.words}`)]),
    ],
  );
  return xmlDocument(element('testsuites', { name: 'hrba gate', ...counts, time: '0' }, [suite]));
}

function propertiesOf(gate: GateView['gate'], from: string): Xml[] {
  const values = {
    from,
    assessment: gate.assessmentId,
    asOf: gate.asOf,
    result: gate.result,
    checklist: `${gate.checklist.id}@${gate.checklist.version} ${gate.checklist.digest}`,
    ruleset: `${gate.ruleset.id}@${gate.ruleset.version} ${gate.ruleset.digest}`,
    responsesDigest: gate.responsesDigest,
  };
  return Object.entries(values).map(([name, value]) => element('property', { name, value }));
}

function failedCase(finding: GateFinding, classname: string): Xml {
  const { rule, result, subject, sentence, waived, steps } = finding;
  const name = subject === null ? GATE_RULES[rule].name : `${GATE_RULES[rule].name}: ${subject}`;
  const outcome =
    waived === null
      ? element('failure', { type: result, message: sentence }, [
          xmlText([sentence, ...steps.map(asStep)].join('\n')),
        ])
      : element('skipped', {
          message: `${sentence}. Waived until ${waived.until} by ${waived.role}: ${waived.because}`,
        });
  return element('testcase', { name, classname, time: '0' }, [outcome]);
}

function asStep(words: string): string {
  return `- ${words}`;
}
