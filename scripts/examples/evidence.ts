import { uploadInput } from '../../test/support/calls/evidence-rows.ts';
import type { Caller } from '../record-examples.ts';

/** Examples of files of evidence, from what is announced to what is withdrawn. @param one address of an assessment */
export async function evidenceExamples(call: Caller, one: string, key: string): Promise<void> {
  const url = `${one}/uploads`;
  const body = { ...uploadInput('misuse-session'), note: 'Notes of the misuse session, without names.' };
  const spare = await call('beginUpload', { method: 'POST', url, key, body });
  await call('giveUpUpload', { method: 'DELETE', url: `${url}/${spare.id}`, key });
  const { id } = await call('beginUpload', { method: 'POST', url, key, body });
  await call('readUpload', { method: 'GET', url: `${url}/${id}`, key });
  const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const payload = Buffer.from('minutes');
  const { file } = await call('appendUpload', {
    method: 'PATCH',
    url: `${url}/${id}`,
    key,
    headers,
    payload,
  });
  await call('listFiles', { method: 'GET', url: `${one}/files`, key });
  await call('downloadFile', { method: 'GET', url: `${one}/files/${file}`, key });
  await call('withdrawFile', { method: 'DELETE', url: `${one}/files/${file}`, key });
}
