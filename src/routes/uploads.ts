import type { Readable } from 'node:stream';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { HrbaError } from '../errors.ts';
import type { UploadInput } from '../generated/types.ts';
import { callerOf } from '../plugins/authentication.ts';
import { operation } from '../plugins/operation.ts';
import { type Answer, retryOf, sendAnswer } from '../plugins/retries.ts';
import type { Upload } from '../store/files.ts';
import type { Deps } from '../usecases/deps.ts';
import { presentUpload } from '../usecases/present-upload.ts';
import { appendUpload, beginUpload, giveUpUpload, readUpload } from '../usecases/uploads.ts';

const UPLOADS_URL = '/v1/assessments/:assessmentId/uploads';
const UPLOAD_URL = '/v1/assessments/:assessmentId/uploads/:uploadId';
/** What a piece of an upload is sent as (tus 1.0). */
const PIECE = 'application/offset+octet-stream';

const BEGIN_UPLOAD = operation(UPLOADS_URL, {
  id: 'beginUpload',
  tag: 'evidence',
  summary: 'Announce a file of evidence: what it is called, how large it is, whose data is in it',
  description:
    'Then send its bytes to the address in Location, in one piece or more. A client of tus 1.0 can do that, given the address.',
  access: ['company', 'embed'],
  body: 'UploadInput',
  answers: { 201: 'Upload' },
  takes: ['Idempotency-Key'],
  gives: ['Location', 'Upload-Offset', 'Upload-Length'],
  problems: [409, 422, 507],
});

const READ_UPLOAD = operation(UPLOAD_URL, {
  id: 'readUpload',
  tag: 'evidence',
  summary: 'How much of a file is here, and what became of it',
  description: 'HEAD says it in Upload-Offset, as tus 1.0 has it.',
  access: ['company', 'embed'],
  answers: { 200: 'Upload' },
  gives: ['Upload-Offset', 'Upload-Length'],
  problems: [409],
});

const APPEND_UPLOAD = operation(UPLOAD_URL, {
  id: 'appendUpload',
  tag: 'evidence',
  summary: 'Send the next bytes of a file; with the last of them it is looked into and recorded',
  description:
    'What came before a connection broke is kept: ask how much is here, and go on from there. Its kind is told by its ' +
    'content, metadata is taken out of it, and the answer names the file that was recorded.',
  access: ['company', 'embed'],
  stream: PIECE,
  takes: ['Upload-Offset'],
  answers: { 200: 'Upload' },
  gives: ['Upload-Offset', 'Upload-Length'],
  problems: [409, 422, 507],
});

const GIVE_UP_UPLOAD = operation(UPLOAD_URL, {
  id: 'giveUpUpload',
  tag: 'evidence',
  summary: 'Give an upload up: nothing of it is kept',
  access: ['company', 'embed'],
  answers: { 204: null },
  problems: [409, 413, 415],
});

interface Params {
  assessmentId: string;
}
type OneParams = Params & { uploadId: string };

/** Files of evidence on their way: announced, sent in pieces, looked into. */
export const uploadRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.post<{ Params: Params; Body: UploadInput }>(UPLOADS_URL, BEGIN_UPLOAD, async (request, reply) => {
    const { assessmentId } = request.params;
    const begun = (upload: Upload): Answer => ({
      status: 201,
      headers: { ...headersOf(upload), location: `/v1/assessments/${assessmentId}/uploads/${upload.id}` },
      body: presentUpload(upload),
    });
    const upload = await beginUpload(deps, callerOf(request), assessmentId, request.body, (made) =>
      retryOf(request, () => begun(made)),
    );
    return sendAnswer(reply, begun(upload));
  });
  app.get<{ Params: OneParams }>(UPLOAD_URL, READ_UPLOAD, async (request, reply) => {
    const { assessmentId, uploadId } = request.params;
    return sendUpload(reply, await readUpload(deps, callerOf(request), assessmentId, uploadId));
  });
  app.delete<{ Params: OneParams }>(UPLOAD_URL, GIVE_UP_UPLOAD, async (request, reply) => {
    const { assessmentId, uploadId } = request.params;
    await giveUpUpload(deps, callerOf(request), assessmentId, uploadId);
    return reply.code(204).send();
  });
  await app.register(pieceRoutes, { deps });
};

/** Apart, because here a body is taken as it comes and nowhere else. */
const pieceRoutes: FastifyPluginAsync<{ deps: Deps }> = async (app, { deps }) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(PIECE, (_request, payload, done) => done(null, payload));
  app.addContentTypeParser('*', (_request, _payload, done) =>
    done(new HrbaError('HRBA_UNSUPPORTED_MEDIA_TYPE', `Send Content-Type: ${PIECE}.`)),
  );
  // Whoever is refused in the middle of sending is not listened to until the end.
  app.addHook('onSend', async ({ raw }, reply) => {
    if (!raw.complete) reply.header('connection', 'close');
  });
  app.patch<{ Params: OneParams; Body: Readable | undefined }>(
    UPLOAD_URL,
    APPEND_UPLOAD,
    async (request, reply) => {
      const offset = numberIn(request, 'upload-offset');
      if (offset === null) throw malformed('upload-offset', 'is missing');
      if (request.body === undefined)
        throw new HrbaError('HRBA_UNSUPPORTED_MEDIA_TYPE', `Send Content-Type: ${PIECE}.`);
      const piece = { offset, announced: numberIn(request, 'content-length'), bytes: request.body };
      try {
        return sendUpload(reply, await appendUpload(deps, callerOf(request), request.params, piece));
      } catch (error) {
        throw brokenOff(error as NodeJS.ErrnoException) ?? error;
      }
    },
  );
};

function sendUpload(reply: FastifyReply, upload: Upload): FastifyReply {
  return reply.headers(headersOf(upload)).send(presentUpload(upload));
}

function headersOf({ offset, size }: Upload): Record<string, string> {
  return { 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'upload-length': String(size) };
}

/** A header that is a number of bytes; null without it. */
function numberIn({ headers }: FastifyRequest, name: string): number | null {
  const text = headers[name];
  if (text === undefined) return null;
  if (!/^\d{1,15}$/.test(String(text))) throw malformed(name, 'must be a number of bytes');
  return Number(text);
}

function malformed(pointer: string, detail: string): HrbaError {
  const errors = [{ pointer, detail }];
  return new HrbaError('HRBA_MALFORMED', `The header does not fit: ${pointer} ${detail}.`, { errors });
}

/** What is said to a sender who is gone, or whose upload somebody else went on with; null for anything else. */
function brokenOff({ name, code = '' }: NodeJS.ErrnoException): HrbaError | null {
  if (name === 'AbortError')
    return new HrbaError(
      'HRBA_UPLOAD_OFFSET',
      'Another request went on with this upload: ask how much is here.',
    );
  if (code !== 'ECONNRESET' && code !== 'ERR_STREAM_PREMATURE_CLOSE') return null;
  return new HrbaError('HRBA_MALFORMED', 'The body broke off; what came of it is kept.');
}
