// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { expect, test } from 'vitest';
import { PublicationFile } from '../../../../core/publication/file.ts';
import { parametersOf } from '../../../../local/stack/publication.ts';
import { makePlan } from '../../../../local/stack/template/make-plan.ts';
import { readTemplate } from '../../../../local/stack/template/read.ts';
import { archiveTemplate } from './archive-template.ts';

const place = { region: 'eu-west-1', storagePort: 1, functionsPort: 2, archivePort: 4599 };
const planOf = (template: object, parameters = {}) =>
  makePlan(readTemplate(template, place, (name) => `value of ${name}`, parameters));

/** The template with some properties of its distribution in place of its own. */
function changed(change: object, behaviour: object = {}): object {
  const template = archiveTemplate('public');
  const { DistributionConfig } = template.Resources.Distribution.Properties;
  Object.assign(DistributionConfig, change);
  Object.assign(DistributionConfig.DefaultCacheBehavior, behaviour);
  return template;
}

test('a distribution is a folder of a bucket, its headers, its error page and its gate', () => {
  const { gate, ...archive } = planOf(archiveTemplate('private')).archive ?? {};
  expect(archive).toEqual({
    ...{ host: '127.0.0.1:4599', bucket: 'news-digest-local-digests', folder: 'archive/' },
    rootObject: 'index.html',
    headers: [
      { name: 'content-security-policy', value: "default-src 'none'", override: false },
      { name: 'x-content-type-options', value: 'nosniff', override: true },
      { name: 'referrer-policy', value: 'no-referrer', override: true },
      { name: 'strict-transport-security', value: 'max-age=60', override: true },
      { name: 'permissions-policy', value: 'usb=()', override: true },
      { name: 'x-robots-tag', value: 'noindex', override: true },
    ],
    errorPages: [
      { error: 403, status: 404, path: '/404.html' },
      { error: 404, status: 404, path: '/404.html' },
    ],
  });
  expect(gate).toContain("const SECRET = 'value of ArchiveKey';");
});

test('a public one has no gate and may be found, and none is none', () => {
  const archive = planOf(archiveTemplate('public')).archive;
  expect(archive).not.toHaveProperty('gate');
  expect(archive?.headers.map(({ name }) => name)).not.toContain('x-robots-tag');
  expect(planOf(archiveTemplate('off')).archive).toBeUndefined();
});

test.each(['public', 'private', 'off'] as const)('another publication decides: %s', (access) => {
  const file = { name: 'The Tern', sender: 'a@b.example', address: '1 Quay', archive: { access } };
  const { archive } = planOf(archiveTemplate('public'), parametersOf(PublicationFile.parse(file)));
  expect(archive && (archive.gate === undefined ? 'public' : 'private')).toBe(
    access === 'off' ? undefined : access,
  );
});

test('functions are told the address over HTTP, or that there is none', () => {
  const archiveUrl = {
    'Fn::If': ['On', { 'Fn::Sub': 'https://${Distribution.DomainName}/' }, 'none'],
  };
  const told = (access: 'public' | 'off') => {
    const template = archiveTemplate(access);
    const writer = {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...{ FunctionName: 'writer', Runtime: 'nodejs22.x', Handler: 'dist/it/index.handler' },
        Environment: { Variables: { ARCHIVE_URL: archiveUrl, OTHER: 'https://elsewhere.example/' } },
      },
    };
    return planOf({ ...template, Resources: { ...template.Resources, Writer: writer } }).functions[0]
      ?.environment;
  };
  expect(told('public')).toEqual({
    ARCHIVE_URL: 'http://127.0.0.1:4599/',
    OTHER: 'https://elsewhere.example/',
  });
  expect(told('off')).toMatchObject({ ARCHIVE_URL: 'none' });
});

test.each<[string, object, string]>([
  ['two origins', changed({ Origins: [{}, {}] }), 'only one origin is served locally'],
  ['a property it cannot honour', changed({ WebACLId: 'w' }), 'WebACLId'],
  ['another way to answer', changed({ CacheBehaviors: [] }), 'CacheBehaviors'],
  ['more methods', changed({}, { AllowedMethods: ['GET', 'HEAD', 'OPTIONS'] }), 'AllowedMethods'],
  ['no headers policy of its own', changed({}, { ResponseHeadersPolicyId: '6784' }), 'has no headers policy'],
  [
    'a function that sees answers',
    changed({}, { FunctionAssociations: [{ EventType: 'viewer-response', FunctionARN: 'f' }] }),
    'viewer-request',
  ],
  [
    'a bucket of somebody else',
    changed({
      Origins: [
        {
          ...{ Id: 'archive', OriginPath: '/archive', S3OriginConfig: { OriginAccessIdentity: '' } },
          ...{ DomainName: 'theirs.s3.eu-west-1.amazonaws.com', OriginAccessControlId: 'c' },
        },
      ],
    }),
    'serves nothing the stack has: theirs.s3.eu-west-1.amazonaws.com',
  ],
])('%s stops the stack', (_name, template, message) => {
  expect(() => planOf(template)).toThrow(message);
});

test('a second distribution stops the stack', () => {
  const template = archiveTemplate('public');
  const Second = template.Resources.Distribution;
  expect(() => planOf({ ...template, Resources: { ...template.Resources, Second } })).toThrow(
    'one distribution',
  );
});

test('code that is longer than CloudFront takes stops the stack', () => {
  const template = archiveTemplate('private');
  template.Resources.Gate.Properties.FunctionCode['Fn::Sub'][0] += `// ${'x'.repeat(10_240)}`;
  expect(() => planOf(template)).toThrow('no more than 10 KB');
});
