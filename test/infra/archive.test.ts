import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../../local/stack/template/make-plan.ts';
import type { Plan } from '../../local/stack/template/plan.ts';
import { readTemplate } from '../../local/stack/template/read.ts';
import { packaged, type Template } from './packaged.ts';

let template: Template;
beforeAll(async () => {
  ({ template } = await packaged());
}, 60_000);

const place = { region: 'us-east-1', storagePort: 1, functionsPort: 2, archivePort: 4572 };
const planOf = (ArchiveAccess: string): Plan =>
  makePlan(readTemplate(template, place, undefined, { ArchiveAccess }));
const properties = (id: string) => template.Resources[id]?.Properties ?? {};
const NO_VALUE = { Ref: 'AWS::NoValue' };

describe('the distribution', () => {
  const config = () => properties('ArchiveDistribution').DistributionConfig as Record<string, unknown>;

  test('reads one folder of the bucket, in its own name, and nobody else may', () => {
    expect(config().Origins).toEqual([
      {
        ...{ Id: 'archive', OriginPath: '/archive', S3OriginConfig: { OriginAccessIdentity: '' } },
        DomainName: { 'Fn::GetAtt': ['DigestsBucket', 'RegionalDomainName'] },
        OriginAccessControlId: { 'Fn::GetAtt': ['ArchiveAccessControl', 'Id'] },
      },
    ]);
    expect(properties('ArchiveAccessControl').OriginAccessControlConfig).toMatchObject({
      ...{ OriginAccessControlOriginType: 's3', SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
    const { Statement } = properties('DigestsBucketPolicy').PolicyDocument as { Statement: unknown[] };
    const distribution = `arn:\${AWS::Partition}:cloudfront::\${AWS::AccountId}:distribution/\${ArchiveDistribution}`;
    expect(Statement.slice(1)).toEqual([
      {
        'Fn::If': [
          'HasArchive',
          {
            ...{ Sid: 'ShowArchive', Effect: 'Allow', Action: 's3:GetObject' },
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Resource: { 'Fn::Sub': `\${DigestsBucket.Arn}/archive/*` },
            Condition: { StringEquals: { 'aws:SourceArn': { 'Fn::Sub': distribution } } },
          },
          NO_VALUE,
        ],
      },
    ]);
  });

  test('answers over HTTPS only, to readers only, and the same to everybody', () => {
    expect(config()).toMatchObject({ Enabled: true, HttpVersion: 'http2and3' });
    expect(config().DefaultCacheBehavior).toMatchObject({
      ...{ ViewerProtocolPolicy: 'https-only', AllowedMethods: ['GET', 'HEAD'], Compress: true },
      ...{ CachePolicyId: { Ref: 'ArchiveCachePolicy' }, ResponseHeadersPolicyId: { Ref: 'ArchiveHeaders' } },
    });
    expect(properties('ArchiveCachePolicy').CachePolicyConfig).toMatchObject({
      ParametersInCacheKeyAndForwardedToOrigin: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'none' },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    });
    expect(config()).not.toHaveProperty('Logging'); // who reads what is nobody's business
  });

  test('has a domain and a certificate of its own when it is given them', () => {
    expect(config().Aliases).toEqual({
      'Fn::If': ['ArchiveHasDomain', [{ Ref: 'ArchiveDomain' }], NO_VALUE],
    });
    const certificate = {
      ...{ AcmCertificateArn: { Ref: 'ArchiveCertificate' }, SslSupportMethod: 'sni-only' },
      MinimumProtocolVersion: 'TLSv1.2_2021',
    };
    expect(config().ViewerCertificate).toEqual({ 'Fn::If': ['ArchiveHasDomain', certificate, NO_VALUE] });
  });

  test('comes and goes with the setting, and leaves nothing behind', () => {
    const parts = Object.entries(template.Resources).filter(([, { Type }]) =>
      Type.startsWith('AWS::CloudFront::'),
    );
    expect(
      parts
        .map(([id, { Condition }]) => [id, Condition] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ).toEqual([
      ['ArchiveAccessControl', 'HasArchive'],
      ['ArchiveCachePolicy', 'HasArchive'],
      ['ArchiveDistribution', 'HasArchive'],
      ['ArchiveGate', 'ArchiveIsPrivate'],
      ['ArchiveHeaders', 'HasArchive'],
    ]);
    for (const [id, part] of parts) expect(part, id).not.toHaveProperty('DeletionPolicy');
  });
});

describe('on one machine the same template', () => {
  const CSP =
    "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
  const HEADERS = {
    'content-security-policy': CSP,
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  };
  const headersOf = (plan: Plan) =>
    Object.fromEntries(plan.archive?.headers.map(({ name, value }) => [name, value]) ?? []);

  test('is a private archive, which no search engine may list', () => {
    const { archive } = planOf('private');
    expect(archive).toMatchObject({
      ...{ host: '127.0.0.1:4572', bucket: 'news-digest-local-digests', folder: 'archive/' },
      rootObject: 'index.html',
      errorPages: [403, 404].map((error) => ({ error, status: 404, path: '/404.html' })),
    });
    expect(headersOf(planOf('private'))).toEqual({ ...HEADERS, 'x-robots-tag': 'noindex' });
  });

  test('or a public one, without a gate', () => {
    expect(planOf('public').archive).not.toHaveProperty('gate');
    expect(headersOf(planOf('public'))).toEqual(HEADERS);
  });

  test('or none', () => expect(planOf('off').archive).toBeUndefined());

  test.each([
    ['private', 'http://127.0.0.1:4572/'],
    ['public', 'http://127.0.0.1:4572/'],
    ['off', 'none'],
  ])('functions know where it is: %s at %s', (access, url) => {
    const told = planOf(access).functions.flatMap(({ environment }) => environment.ARCHIVE_URL ?? []);
    expect(told).not.toEqual([]);
    expect(new Set(told)).toEqual(new Set([url]));
  });

  test('has one secret for the links and for the gate', async () => {
    const plan = planOf('private');
    const secrets = plan.functions.flatMap(({ environment }) => environment.ARCHIVE_SECRET ?? []);
    const source = await readFile('infra/archive-gate.mjs', 'utf8');
    expect(new Set(secrets).size).toBe(1);
    expect(plan.archive?.gate).toBe(source.replace(/\$\{ArchiveSecret\}/, secrets[0] ?? ''));
    expect(source).toContain(`'\${ArchiveSecret}'`);
  });
});
