import { randomUUID } from 'node:crypto';
import cors from '@fastify/cors';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { authentication } from './plugins/authentication.ts';
import { connections, serverOptions } from './plugins/connections.ts';
import { document } from './plugins/document.ts';
import { heavyWork } from './plugins/heavy-work.ts';
import { jsonBodies } from './plugins/json-bodies.ts';
import { limits } from './plugins/limits.ts';
import { measurements } from './plugins/measurements.ts';
import { answerUnroutable, problems } from './plugins/problems.ts';
import { readings } from './plugins/readings.ts';
import { requestLog } from './plugins/request-log.ts';
import { retries } from './plugins/retries.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { shapes } from './plugins/shapes.ts';
import { answerUnreadable } from './plugins/unreadable-requests.ts';
import { actionRoutes } from './routes/actions.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { auditRoutes } from './routes/audits.ts';
import { changeRoutes } from './routes/changes.ts';
import { contentRoutes } from './routes/content.ts';
import { evidenceRoutes } from './routes/evidence.ts';
import { evidenceMarkRoutes } from './routes/evidence-marks.ts';
import { factRoutes } from './routes/facts.ts';
import { fileRoutes } from './routes/files.ts';
import { findingRoutes } from './routes/findings.ts';
import { frameworkRoutes } from './routes/frameworks.ts';
import { gateRoutes } from './routes/gates.ts';
import { grantRoutes } from './routes/grants.ts';
import { impactRoutes } from './routes/impacts.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { migrationRoutes } from './routes/migrations.ts';
import { organisationRoutes } from './routes/organisations.ts';
import { peopleRoutes } from './routes/people.ts';
import { productRoutes } from './routes/products.ts';
import { readingRoutes } from './routes/readings.ts';
import { redactionRoutes } from './routes/redactions.ts';
import { registerRoutes as registerOfAssessmentRoutes } from './routes/register.ts';
import { reportComparisonRoutes } from './routes/report-comparison.ts';
import { reportLinkRoutes } from './routes/report-links.ts';
import { reportOverviewRoutes } from './routes/report-overview.ts';
import { reportRoutes } from './routes/reports.ts';
import { responseRoutes } from './routes/responses.ts';
import { scoreRoutes } from './routes/scores.ts';
import { signingKeyRoutes } from './routes/signing-keys.ts';
import { systemRoutes } from './routes/system.ts';
import { uploadRoutes } from './routes/uploads.ts';
import type { Deps } from './usecases/deps.ts';

/** What scripts of other origins may read of an answer. */
const EXPOSED_HEADERS = [
  'content-language',
  'etag',
  'idempotency-replayed',
  'location',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'upload-length',
  'upload-offset',
];

export interface AppOptions {
  config: Pick<
    Config,
    | 'bodyLimit'
    | 'corsOrigins'
    | 'keepAliveTimeout'
    | 'maxConnections'
    | 'rateLimit'
    | 'requestTimeout'
    | 'trustProxy'
  >;
  /** How the service is reached from outside, without a slash at the end. */
  publicUrl: string;
  deps: Deps;
  logger: Logger;
  /** Names a request in its answer and in the log. Not in the order of time, unlike ids, and forty times cheaper. */
  newRequestId?: () => string;
}

/** The service, put together: every plugin and every route, in the order they act. It does not listen. */
export async function buildApp({
  config,
  publicUrl,
  deps,
  logger,
  newRequestId = randomUUID,
}: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newRequestId(),
    // Lines name their request themselves (request-log.ts).
    childLoggerFactory: (parent) => parent,
    requestIdHeader: false,
    trustProxy: config.trustProxy,
    bodyLimit: config.bodyLimit,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable(newRequestId),
    ...serverOptions(config),
    // A request that comes in while the service closes is still answered, and its connection closed.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { removeAdditional: false } },
  });
  await app.register(measurements);
  await app.register(problems);
  await app.register(shapes);
  await app.register(jsonBodies);
  await app.register(securityHeaders);
  await app.register(connections, { limits: config, newId: newRequestId });
  await app.register(cors, {
    origin: config.corsOrigins,
    exposedHeaders: EXPOSED_HEADERS,
    // Otherwise a plain OPTIONS is refused in a shape that is not ours.
    strictPreflight: false,
  });
  await app.register(authentication, { deps });
  await app.register(requestLog);
  await app.register(limits, { requestsPerMinute: config.rateLimit });
  await app.register(retries, { deps });
  await app.register(readings, { deps });
  await app.register(heavyWork);
  await app.register(document, { version: deps.engineVersion });
  await registerRoutes(app, { config, publicUrl, deps });
  return app;
}

async function registerRoutes(
  app: FastifyInstance,
  { config, publicUrl, deps }: Omit<AppOptions, 'logger'>,
): Promise<void> {
  await app.register(systemRoutes, { deps });
  await app.register(metricsRoutes, { deps, trustProxy: config.trustProxy });
  await app.register(contentRoutes, { deps });
  await app.register(frameworkRoutes, { deps });
  await app.register(organisationRoutes, { deps });
  await app.register(productRoutes, { deps });
  await app.register(assessmentRoutes, { deps });
  await app.register(responseRoutes, { deps });
  await app.register(scoreRoutes, { deps });
  await app.register(migrationRoutes, { deps });
  await app.register(registerOfAssessmentRoutes, { deps });
  await app.register(peopleRoutes, { deps });
  await app.register(actionRoutes, { deps });
  await app.register(uploadRoutes, { deps });
  await app.register(fileRoutes, { deps });
  await app.register(impactRoutes, { deps });
  await app.register(gateRoutes, { deps });
  await app.register(changeRoutes, { deps });
  await app.register(grantRoutes, { deps });
  await app.register(readingRoutes, { deps });
  await app.register(auditRoutes, { deps });
  await app.register(findingRoutes, { deps });
  await app.register(evidenceMarkRoutes, { deps });
  await app.register(factRoutes, { deps });
  await app.register(reportRoutes, { deps, publicUrl });
  await app.register(reportComparisonRoutes, { deps });
  await app.register(redactionRoutes, { deps, publicUrl });
  await app.register(signingKeyRoutes, { deps });
  await app.register(evidenceRoutes, { deps });
  await app.register(reportOverviewRoutes, { deps });
  await app.register(reportLinkRoutes, { deps, publicUrl });
}
