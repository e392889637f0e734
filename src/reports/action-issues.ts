import type { Action, ActionIssues } from '../generated/types.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { Messages } from '../messages/messages-for.ts';

type Issue = ActionIssues[number];

/** What every issue of ours is labelled with. */
const LABEL = 'human-rights';

/**
 * What is still to be done of an action plan, as issue trackers take it: a title, a body in Markdown, labels, a day. Who
 * it is assigned to is a role, and a tracker knows people, so that stands beside and in the body.
 */
export function actionIssues(actions: readonly Action[], words: Messages): ActionIssues {
  return actions
    .filter(({ status }) => status === 'planned' || status === 'in-progress')
    .map((action) => issueOf(action, words));
}

function issueOf(action: Action, words: Messages): Issue {
  const { id, title, ownerRole, dueOn, status, overdue } = action;
  return {
    // A title is no Markdown, and still calls people.
    title: uncalled(title),
    body: bodyOf(action, words),
    labels: [LABEL, status, ...(overdue ? ['overdue'] : [])],
    due_on: dueOn,
    assignee_role: ownerRole,
    external_id: id,
  };
}

function bodyOf(action: Action, words: Messages): string {
  const line = (key: MessageKey, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`- ${words.text(key)}: ${texts.join(', ')}`];
  const from = action.from === null ? [] : [`${code(action.from.kind)} ${code(action.from.subject)}`];
  const facts = [
    ...line('plan.owner', [plain(action.ownerRole)]),
    ...line('plan.due', [action.dueOn]),
    ...line('plan.items', action.items.map(code)),
    ...line('plan.impacts', action.impacts.map(code)),
    ...line('plan.from', from),
    ...line('plan.note', action.note.trim() === '' ? [] : [plain(action.note)]),
  ];
  const what = action.what
    .split(/\r\n|[\r\n]/)
    .map(plain)
    .join('\n\n');
  return [...(action.what.trim() === '' ? [] : [what, '']), ...facts].join('\n');
}

/** Text that stays text: no markup, no command of a tracker, nobody is called, nothing is linked. */
function plain(text: string): string {
  return inert(text.replaceAll(/\s+/gu, ' ').trim()).replace(/^[/#=+-]|(?<=^\d+)[.)]/u, '\\$&');
}

// Behind @, # and ! trackers look for people and other issues, in text that Markdown has already read; a word joiner
// cannot be seen and parts the sign from what it would name.
const JOINER = '\u2060';

function inert(text: string): string {
  return uncalled(text.replaceAll(/[\\`*_{}[\]<>|~]/g, '\\$&')).replaceAll('://', `:${JOINER}//`);
}

function uncalled(text: string): string {
  return text.replaceAll(/[@#!$%&](?=[\p{L}\p{Nd}_])/gu, `$&${JOINER}`);
}

/** An id in code marks: it holds nothing that could end them. */
function code(id: string): string {
  return `\`${id.replaceAll('`', '')}\``;
}
