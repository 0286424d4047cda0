// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { readFileSync } from 'node:fs';

const at = (id: string, attribute: string) => ({ 'Fn::GetAtt': [id, attribute] });
const header = (Header: string, Value: string, Override: boolean) => ({ Header, Value, Override });

/** A template with an archive: public, private or off by the parameter ArchiveAccess, with the gate of infra. */
export function archiveTemplate(access: 'public' | 'private' | 'off') {
  const onlyPrivate = (value: object) => ({ 'Fn::If': ['Private', value, { Ref: 'AWS::NoValue' }] });
  return {
    Parameters: { ArchiveAccess: { Default: access } },
    Conditions: {
      On: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'ArchiveAccess' }, 'off'] }] },
      Private: { 'Fn::Equals': [{ Ref: 'ArchiveAccess' }, 'private'] },
    },
    Resources: {
      DigestsBucket: { Type: 'AWS::S3::Bucket' },
      ArchiveKey: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
      },
      Control: { Type: 'AWS::CloudFront::OriginAccessControl', Condition: 'On' },
      Caching: { Type: 'AWS::CloudFront::CachePolicy', Condition: 'On' },
      Headers: {
        ...{ Type: 'AWS::CloudFront::ResponseHeadersPolicy', Condition: 'On' },
        Properties: {
          ResponseHeadersPolicyConfig: {
            Name: 'headers',
            SecurityHeadersConfig: {
              ContentSecurityPolicy: { ContentSecurityPolicy: "default-src 'none'", Override: false },
              ContentTypeOptions: { Override: true },
              ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
              StrictTransportSecurity: { AccessControlMaxAgeSec: 60, Override: true },
            },
            CustomHeadersConfig: {
              Items: [
                header('Permissions-Policy', 'usb=()', true),
                onlyPrivate(header('X-Robots-Tag', 'noindex', true)),
              ],
            },
          },
        },
      },
      Gate: {
        ...{ Type: 'AWS::CloudFront::Function', Condition: 'Private' },
        Properties: {
          FunctionConfig: { Runtime: 'cloudfront-js-2.0' },
          FunctionCode: {
            'Fn::Sub': [
              readFileSync('infra/archive-gate.mjs', 'utf8'),
              { ArchiveSecret: { 'Fn::Sub': '{{resolve:secretsmanager:${ArchiveKey}:SecretString}}' } },
            ],
          },
        },
      },
      Distribution: {
        ...{ Type: 'AWS::CloudFront::Distribution', Condition: 'On' },
        Properties: {
          DistributionConfig: {
            ...{ Enabled: true, DefaultRootObject: 'index.html', HttpVersion: 'http2and3' },
            Origins: [
              {
                ...{ Id: 'archive', OriginPath: '/archive', S3OriginConfig: { OriginAccessIdentity: '' } },
                DomainName: at('DigestsBucket', 'RegionalDomainName'),
                OriginAccessControlId: at('Control', 'Id'),
              },
            ],
            DefaultCacheBehavior: {
              ...{ TargetOriginId: 'archive', ViewerProtocolPolicy: 'https-only' },
              ...{ AllowedMethods: ['GET', 'HEAD'], CachePolicyId: { Ref: 'Caching' } },
              ResponseHeadersPolicyId: { Ref: 'Headers' },
              FunctionAssociations: onlyPrivate([
                { EventType: 'viewer-request', FunctionARN: at('Gate', 'FunctionARN') },
              ] as object),
            },
            CustomErrorResponses: [403, 404].map((ErrorCode) => ({
              ...{ ErrorCode, ResponseCode: 404, ResponsePagePath: '/404.html' },
            })),
          },
        },
      },
    },
  };
}
