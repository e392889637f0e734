import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HrbaError } from '../errors.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages-for.ts';
import { callerOf } from '../plugins/authentication.ts';
import { LANGUAGE_QUERY, languageOf, sayLanguage } from '../plugins/language.ts';
import { operation } from '../plugins/operation.ts';
import { addVary } from '../plugins/vary.ts';
import type { Deps } from '../usecases/deps.ts';
import { readHeatMap } from '../usecases/read-heat-map.ts';

const HEAT_MAP_URL = '/v1/assessments/:assessmentId/heat-map';
const MEDIA_TYPES = { json: 'application/json', svg: 'image/svg+xml' } as const;
type Format = keyof typeof MEDIA_TYPES;

const READ_HEAT_MAP = operation(HEAT_MAP_URL, {
  id: 'readHeatMap',
  tag: 'register',
  summary: 'Where open adverse impacts stand by severity and likelihood, as data or as a picture',
  description:
    'By Accept, or ?format=. The picture is in the language of ?lang= or Accept-Language, else in that of the ' +
    'assessment. It orders nothing: the class does, and likelihood never changes it.',
  access: ['company', 'reviewer', 'auditor'],
  query: { format: { type: 'string', enum: Object.keys(MEDIA_TYPES) }, ...LANGUAGE_QUERY },
  answers: { 200: { [MEDIA_TYPES.json]: { $ref: 'HeatMap#' }, [MEDIA_TYPES.svg]: { type: 'string' } } },
  takes: ['Accept-Language'],
  problems: [406],
});

interface Asked {
  Params: { assessmentId: string };
  Querystring: { format?: Format; lang?: string };
}

/** The heat map of a register. */
export const heatMapRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<Asked>(HEAT_MAP_URL, READ_HEAT_MAP, async (request, reply) => {
    const format = request.query.format ?? negotiated(request);
    const { map, language: own } = await readHeatMap(deps, callerOf(request), request.params.assessmentId);
    const language = format === 'svg' ? languageOf(request, LANGUAGES, own) : SOURCE_LANGUAGE;
    sayLanguage(addVary(reply, 'Accept'), language);
    if (format === 'json') return map;
    const words = await loadMessages(language);
    const { heatMapPicture } = await import('../reports/heat-map.ts');
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${heatMapPicture(map, words)}\n`;
    return reply
      .type(`${MEDIA_TYPES.svg}; charset=utf-8`)
      .serializer((picture: string) => picture)
      .send(text);
  });
};

/** @throws HrbaError HRBA_NOT_ACCEPTABLE */
function negotiated(request: FastifyRequest): Format {
  const offered = Object.values(MEDIA_TYPES);
  const [chosen] = new Negotiator(request.raw).mediaTypes([...offered]);
  if (chosen !== undefined) return chosen === MEDIA_TYPES.svg ? 'svg' : 'json';
  throw new HrbaError(
    'HRBA_NOT_ACCEPTABLE',
    `A heat map is offered as ${offered.join(', ')}: send one as Accept.`,
  );
}
