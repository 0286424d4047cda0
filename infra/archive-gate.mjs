// The gate of a private archive: a CloudFront Function, which sees every request before any page is looked for. A key in
// the address (core/archive/key.ts) lets in and is kept in a cookie, so that links within the archive need none.
// It may hold only what cloudfront-js-2.0 knows (ES 5.1, const, let, arrow functions; no destructuring, no spread, no
// for-of), and no more than 10 KB. CloudFormation fills in the secret, so that no other dollar may stand before a brace.
// biome-ignore-all lint/style/useNodejsImportProtocol: that runtime knows no "node:"
// biome-ignore-all lint/style/useTemplate: CloudFormation would fill it in
// biome-ignore-all lint/complexity/useOptionalChain: that runtime has none
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import crypto from 'crypto';

const SECRET = '${ArchiveSecret}';
const KEPT = 34560000; // s; 400 days, the longest that browsers keep a cookie (RFC 6265bis § 5.5)

const KEY = /^(\d{4}-(?:0[1-9]|1[0-2]))\.([\w-]{22})$/;
const OPEN = /^\/(?:style-[0-9a-f]{8}\.css|robots\.txt)$/; // they tell nothing
const PAGE = /^\/(?:[\w.-]+\/)*(?:[\w.-]+\.html)?$/; // and never "//": a redirect to it would lead to another site

// Its style is allowed by hash, which a test holds to it.
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{margin:0;font:1.0625rem/1.5 system-ui,sans-serif;color:#1b1f22;background:#f6f7f7}' +
  'main{box-sizing:border-box;max-width:36rem;margin:12vh auto;padding:0 1.25rem}' +
  'h1{font-size:1.625rem;line-height:1.2}' +
  '@media(prefers-color-scheme:dark){body{color:#e8eaeb;background:#14181b}}';
const POLICY =
  "default-src 'none'; style-src 'sha256-Oc3av4BckI9An0+lUL7+TcD5+j1+Rs5BZZK2182OQms='; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const REFUSAL =
  '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
  '<title>This archive is private</title><style>' +
  STYLE +
  '</style></head><body><main><h1>This archive is private</h1>' +
  '<p>Open it by a link from one of the mails: each of their stories, figures and quotations leads to its page here. ' +
  'From then on this browser is let in.</p>' +
  '<p>If you came by such a link, see that it is whole, allow this site to keep a cookie, and open it again.</p>' +
  '</main></body></html>';

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it
function handler(event) {
  const request = event.request;
  if (OPEN.test(request.uri)) return request;
  const key = keyIn(request.querystring.key);
  if (key && PAGE.test(request.uri)) return admission(request.uri, key);
  return key || keyIn(request.cookies.archive) ? request : refusal();
}

// A good key, or '': of a part of the query or a cookie, which may be missing.
function keyIn(field) {
  const parts = KEY.exec((field && field.value) || '');
  if (!parts) return '';
  const signature = crypto
    .createHmac('sha256', SECRET)
    .update('news-digest/archive/' + parts[1])
    .digest('base64url');
  return same(signature.slice(0, 22), parts[2]) ? parts[1] + '.' + parts[2] : '';
}

// Takes as long for texts that differ early as for those that differ late.
function same(one, other) {
  let different = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) different |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return different === 0;
}

// The same page without the key, which must not be copied from the address; browsers keep the "#…" of the link.
function admission(uri, key) {
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: uri }, 'cache-control': { value: 'no-store' } },
    cookies: {
      archive: { value: key, attributes: 'Path=/; Max-Age=' + KEPT + '; HttpOnly; Secure; SameSite=Lax' },
    },
  };
}

function refusal() {
  return {
    statusCode: 403,
    statusDescription: 'Forbidden',
    headers: {
      'content-type': { value: 'text/html; charset=utf-8' },
      'content-security-policy': { value: POLICY },
      'cache-control': { value: 'no-store' },
    },
    body: REFUSAL,
  };
}
