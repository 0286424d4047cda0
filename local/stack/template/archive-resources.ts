import * as z from 'zod';
import { type } from './resource-type.ts';

const Override = z.boolean();

/** Of a distribution: one origin, a bucket, and one way to answer from it. Caching and TLS have no counterpart here. */
const DistributionConfig = z.strictObject({
  Enabled: z.literal(true),
  DefaultRootObject: z.string(),
  Origins: z
    .array(
      z.strictObject({
        Id: z.string(),
        DomainName: z.string(),
        OriginPath: z.string().regex(/^\/[\w-]+$/, 'only one folder of a bucket is served locally'),
        OriginAccessControlId: z.string(),
        S3OriginConfig: z.strictObject({ OriginAccessIdentity: z.literal('') }),
      }),
    )
    .length(1, 'only one origin is served locally'),
  DefaultCacheBehavior: z.strictObject({
    TargetOriginId: z.string(),
    ViewerProtocolPolicy: z.string(),
    AllowedMethods: z.tuple([z.literal('GET'), z.literal('HEAD')]),
    CachedMethods: z.array(z.string()).optional(),
    Compress: z.boolean().optional(),
    CachePolicyId: z.string(),
    ResponseHeadersPolicyId: z.string(),
    FunctionAssociations: z
      .tuple([z.strictObject({ EventType: z.literal('viewer-request'), FunctionARN: z.string() })])
      .optional(),
  }),
  CustomErrorResponses: z
    .array(
      z.strictObject({
        ErrorCode: z.number(),
        ResponseCode: z.number(),
        ResponsePagePath: z.string().startsWith('/'),
        ErrorCachingMinTTL: z.number().optional(),
      }),
    )
    .default([]),
  ...Object.fromEntries(
    ['Aliases', 'Comment', 'HttpVersion', 'IPV6Enabled', 'PriceClass', 'ViewerCertificate'].map((name) => [
      name,
      z.unknown().optional(),
    ]),
  ),
});

const ResponseHeadersPolicyConfig = z.strictObject({
  Name: z.string(),
  SecurityHeadersConfig: z.strictObject({
    ContentSecurityPolicy: z.strictObject({ ContentSecurityPolicy: z.string(), Override }),
    ContentTypeOptions: z.strictObject({ Override }),
    ReferrerPolicy: z.strictObject({ ReferrerPolicy: z.string(), Override }),
    StrictTransportSecurity: z.strictObject({ AccessControlMaxAgeSec: z.number(), Override }),
  }),
  CustomHeadersConfig: z.strictObject({
    Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override })),
  }),
});
export type ResponseHeadersPolicyConfig = z.infer<typeof ResponseHeadersPolicyConfig>;

/** What an archive is served by. */
export const ARCHIVE_RESOURCES = {
  'AWS::CloudFront::Distribution': type(z.strictObject({ DistributionConfig })),
  'AWS::CloudFront::ResponseHeadersPolicy': type(z.strictObject({ ResponseHeadersPolicyConfig })),
  'AWS::CloudFront::Function': type(
    z.strictObject({
      FunctionCode: z.string().max(10_240, 'CloudFront takes no more than 10 KB'),
      FunctionConfig: z.strictObject({
        Runtime: z.literal('cloudfront-js-2.0'),
        Comment: z.string().optional(),
      }),
    }),
    ['Name', 'AutoPublish'],
  ),
  'AWS::CloudFront::CachePolicy': type(z.strictObject({}), ['CachePolicyConfig']), // nothing is cached
  'AWS::CloudFront::OriginAccessControl': type(z.strictObject({}), ['OriginAccessControlConfig']), // local servers check no permissions
} as const;
