import type { Fault } from '../errors.ts';
import type { Action } from '../generated/types.ts';
import type { JudgedReason } from '../register/gates/judge-gate.ts';
import { subjectOf } from '../register/gates/reopenings.ts';
import { asText } from '../scoring/fraction.ts';
import { escapePointer } from './check-profile.ts';

/** A reason of a gate as a fault: what is wrong, and where. */
export function reasonFault(reason: JudgedReason): Fault {
  const { about, because } = reason;
  const subject = subjectOf(reason) ?? '';
  const item = `/responses/${escapePointer(subject)}`;
  const impact = `/impacts/${escapePointer(subject)}`;
  switch (about.kind) {
    case 'purpose':
      return fault('/profile', 'PURPOSE', `The purpose is in question: ${because.replace(/^[^:]+: /, '')}.`);
    case 'lower': {
      const detail = `The stage counts ${asText(about.value)}, and ${asText(about.least)} is asked.`;
      return fault('', 'LOWER', detail);
    }
    case 'coverage': {
      const detail = `Of the stage ${asText(about.value)} is covered, and ${asText(about.least)} is asked.`;
      return fault('', 'COVERAGE', detail);
    }
    case 'nothing-determinate':
      return fault('', 'NOTHING_DETERMINATE', 'Nothing in this stage is determinate.');
    case 'flag':
      return fault(
        item,
        `FLAG_${about.cause.toUpperCase()}`,
        `${about.flag} stands on ${subject}: ${about.cause}.`,
      );
    case 'mitigation': {
      const detail = `The mitigation of impact ${subject} is ${about.given}, and ${about.needed} is asked.`;
      return fault(impact, 'MITIGATION', detail);
    }
    case 'engagement':
      return fault(
        impact,
        'ENGAGEMENT',
        `Impact ${subject} has no evidence that people affected were engaged.`,
      );
    case 'sign-off':
      return fault(impact, 'SIGN_OFF', `Impact ${subject} is not signed off.`);
    case 'gate-item':
      return fault(item, 'GATE_ITEM', `A grave impact asks for level ${about.level} of ${subject}.`);
  }
}

/** An action that is past its day, as a fault. */
export function overdueFault({ id, title, dueOn }: Pick<Action, 'id' | 'title' | 'dueOn'>): Fault {
  return fault(`/actions/${id}`, 'OVERDUE_ACTION', `An action was due on ${dueOn}: ${title}`);
}

function fault(pointer: string, code: string, detail: string): Fault {
  return { pointer, detail, code };
}
