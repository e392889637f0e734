import { create as contentDisposition } from 'content-disposition';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { expectedRevision, isUnchanged } from '../plugins/preconditions.ts';
import { FILE_HEADERS } from '../plugins/security-headers.ts';
import type { ByteRange } from '../store/files.ts';
import type { Deps } from '../usecases/deps.ts';
import { listEntries } from '../usecases/entries.ts';
import { FILES, openFile, withdrawFile } from '../usecases/files.ts';

const FILES_URL = '/v1/assessments/:assessmentId/files';
const FILE_URL = '/v1/assessments/:assessmentId/files/:sha256';
const READERS = ['company', 'reviewer', 'auditor', 'embed'] as const;

const LIST_FILES = operation(FILES_URL, {
  id: 'listFiles',
  tag: 'evidence',
  summary: 'List the files of evidence that are kept for an assessment',
  access: READERS,
  answers: { 200: 'EvidenceFileList' },
});

const READ_FILE = operation(FILE_URL, {
  id: 'downloadFile',
  tag: 'evidence',
  summary: 'Download a file of evidence',
  description:
    'As it is kept: without its metadata. It is sent to be saved and never to be shown in a browser. One range of bytes ' +
    'can be asked for (Range).',
  access: READERS,
  takes: ['If-None-Match'],
  answers: { 200: { 'application/octet-stream': {} }, 206: { 'application/octet-stream': {} }, 304: null },
  gives: ['Content-Disposition'],
});

const WITHDRAW_FILE = operation(FILE_URL, {
  id: 'withdrawFile',
  tag: 'evidence',
  summary:
    'Withdraw a file: the history keeps that it was there, and its bytes go unless another assessment has it',
  access: ['company', 'embed'],
  takes: ['If-Match'],
  answers: { 204: null },
  problems: [409, 413, 415, 507],
});

interface Params {
  assessmentId: string;
}
type OneParams = Params & { sha256: string };

/** Files of evidence: list, download, withdraw. */
export const fileRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.get<{ Params: Params }>(FILES_URL, LIST_FILES, async (request) =>
    listEntries(deps, callerOf(request), request.params.assessmentId, FILES),
  );
  app.get<{ Params: OneParams }>(FILE_URL, READ_FILE, async (request, reply) => {
    const { assessmentId, sha256 } = request.params;
    const found = await openFile(deps, callerOf(request), assessmentId, sha256, (size) =>
      rangeOf(request, size),
    );
    const { file, range, size, bytes } = found;
    reply.headers(FILE_HEADERS).header('accept-ranges', 'bytes');
    if (isUnchanged(request, reply, `"${sha256}"`)) {
      bytes.destroy();
      return reply.send();
    }
    const { start, end } = range ?? { start: 0, end: size - 1 };
    if (range !== undefined) reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
    return reply
      .type('application/octet-stream')
      .header('content-length', end - start + 1)
      .header('content-disposition', contentDisposition(file.name, { type: 'attachment' }))
      .send(bytes);
  });
  app.delete<{ Params: OneParams }>(FILE_URL, WITHDRAW_FILE, async (request, reply) => {
    const { assessmentId, sha256 } = request.params;
    await withdrawFile(deps, callerOf(request), assessmentId, sha256, expectedRevision(request));
    return reply.code(204).send();
  });
};

/** The one range that is asked for; what is asked for otherwise may be ignored (RFC 9110, 14.2), and all is sent. */
function rangeOf({ headers }: FastifyRequest, size: number): ByteRange | undefined {
  if (headers['if-range'] !== undefined) return undefined;
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : undefined;
}
