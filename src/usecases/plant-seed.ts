import type { Seed } from '../generated/types.ts';
import type { Caller, Deps } from './deps.ts';
import { OPERATOR } from './first-administrator.ts';
import { issueReport } from './issue-report.ts';
import { authenticate, createKey } from './keys.ts';
import { createOrganisation } from './organisations.ts';
import { type PlantedRegister, plantRegister } from './plant-register.ts';
import { createLink } from './read-reports.ts';
import { recordResponses } from './record-responses.ts';
import { recordReview } from './record-review.ts';
import { startAssessment } from './start-assessment.ts';

export interface Planted {
  title: string;
  organisationId: string;
  assessmentId: string;
  reportId: string;
  verdict: string;
  register: PlantedRegister;
  companyToken: string;
  linkToken: string;
}

/**
 * Brings one demo company to life through the same use cases as everyone: organisation, keys, answers, reviews, register,
 * report, link.
 */
export async function plantSeed(deps: Deps, seed: Seed): Promise<Planted> {
  const { id: organisationId } = await createOrganisation(deps, OPERATOR, {
    ...seed.organisation,
    kind: 'company',
  });
  const author = await keyFor(deps, organisationId, 'company', seed.author);
  const assessment = await startAssessment(deps, author.caller, seed.assessment, 'en');
  const changes = Object.entries(seed.responses).map(([itemId, response]) => ({
    itemId,
    response,
    pointer: `/responses/${itemId}`,
  }));
  await recordResponses(deps, author.caller, assessment.id, changes);
  const reviewer = await reviewAll(deps, organisationId, assessment.id, seed);
  const planting = { assessmentId: assessment.id, author: author.caller, hearer: reviewer ?? author.caller };
  const register = await plantRegister(deps, planting, seed);
  const report = await issueReport(deps, author.caller, assessment.id, {});
  const { token: linkToken } = await createLink(deps, author.caller, report.id, {});
  return {
    title: seed.title,
    organisationId,
    assessmentId: assessment.id,
    reportId: report.id,
    verdict: report.verdict,
    register,
    companyToken: author.token,
    linkToken,
  };
}

async function reviewAll(
  deps: Deps,
  organisationId: string,
  assessmentId: string,
  seed: Seed,
): Promise<Caller | null> {
  if (seed.reviewer === null) return null;
  const { caller } = await keyFor(deps, organisationId, 'reviewer', seed.reviewer);
  for (const [itemId, review] of Object.entries(seed.reviews)) {
    await recordReview(deps, caller, assessmentId, itemId, review, null);
  }
  return caller;
}

async function keyFor(
  deps: Deps,
  organisationId: string,
  role: 'company' | 'reviewer',
  actor: string,
): Promise<{ caller: Caller; token: string }> {
  const { token } = await createKey(deps, OPERATOR, organisationId, { role, actor });
  const caller = await authenticate(deps, token);
  if (caller === null) throw new Error('a key that was just made works');
  return { caller, token };
}
