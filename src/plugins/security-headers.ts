import plugin from 'fastify-plugin';

/** Computed once: what an API answer may do in a browser is nothing at all, and no cache keeps it unless its route says so. */
export const API_HEADERS = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-site',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A report in a browser: its own inline style and nothing else. */
export const REPORT_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'private, no-store',
};

/** A file that somebody sent: to be saved, and if a browser shows it all the same, nothing in it acts. */
export const FILE_HEADERS = {
  'content-security-policy':
    "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-download-options': 'noopen',
  'x-robots-tag': 'noindex, nofollow',
};

/** The security headers of every answer; routes that show a page set their own policy over them. */
export const securityHeaders = plugin(
  async (app) => {
    app.addHook('onRequest', (_request, reply, done) => {
      reply.headers(API_HEADERS);
      done();
    });
  },
  { name: 'security-headers' },
);
