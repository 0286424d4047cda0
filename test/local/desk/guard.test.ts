import { expect, test } from 'vitest';
import { refusalOf } from '../../../local/desk/guard.ts';

const HOST = '127.0.0.1:4573';
const OWN = { host: HOST, origin: `http://${HOST}`, 'sec-fetch-site': 'same-origin' };
const VISIT = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

test.each([
  ['a page that is opened by hand', 'GET', { host: HOST, 'sec-fetch-site': 'none', ...VISIT }],
  ['a page by the other name', 'GET', { host: 'localhost:4573' }],
  ['a page that the inbox links to', 'GET', { host: HOST, 'sec-fetch-site': 'same-site', ...VISIT }],
  ['a page that another site links to', 'GET', { host: HOST, 'sec-fetch-site': 'cross-site', ...VISIT }],
  ['a program', 'HEAD', { host: HOST }],
  ['a form of its own', 'POST', OWN],
  ['a form by the other name', 'POST', { ...OWN, host: 'localhost:4573', origin: 'http://localhost:4573' }],
  ['a browser that tells less', 'POST', { host: HOST, origin: `http://${HOST}` }],
])('lets in %s', (_, method, headers) => {
  expect(refusalOf({ method, headers }, 4573)).toBeUndefined();
});

test.each([
  ['a name that was pointed here', 'GET', { host: 'evil.example:4573' }, 'host'],
  ['the same with a form', 'POST', { ...OWN, host: 'evil.example', origin: 'http://evil.example' }, 'host'],
  ['another port', 'GET', { host: '127.0.0.1:80' }, 'host'],
  ['no host', 'GET', {}, 'host'],
  ['all addresses', 'GET', { host: '0.0.0.0:4573' }, 'host'],
  ['a host that begins alike', 'GET', { host: `${HOST}.evil.example` }, 'host'],
  ['a form of another site', 'POST', { ...OWN, origin: 'https://evil.example' }, 'origin'],
  ['a form of another port', 'POST', { ...OWN, origin: 'http://127.0.0.1:1080' }, 'origin'],
  ['a form of the other name', 'POST', { ...OWN, origin: 'http://localhost:4573' }, 'origin'],
  ['a form over https', 'POST', { ...OWN, origin: `https://${HOST}` }, 'origin'],
  ['a form from a sandbox', 'POST', { ...OWN, origin: 'null' }, 'origin'],
  ['a form that does not say where from', 'POST', { host: HOST }, 'origin'],
  ['a form that says two things', 'POST', { ...OWN, 'sec-fetch-site': 'cross-site' }, 'origin'],
  ['another method', 'DELETE', { host: HOST }, 'origin'],
  [
    'a script of another site',
    'GET',
    { host: HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    'origin',
  ],
  [
    'a frame of another site',
    'GET',
    { host: HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    'origin',
  ],
])('turns away %s', (_, method, headers, why) => {
  expect(refusalOf({ method, headers }, 4573)).toBe(why);
});
