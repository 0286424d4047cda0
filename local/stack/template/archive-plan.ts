import type { ResponseHeadersPolicyConfig } from './archive-resources.ts';
import type { ArchivePlan, HeaderPlan } from './plan.ts';
import type { LocalTemplate } from './read.ts';

/** @returns how the template serves an archive, undefined where it serves none. @throws where it serves two */
export function archivePlanOf(template: LocalTemplate): ArchivePlan | undefined {
  const [distribution, ...more] = template.of('AWS::CloudFront::Distribution');
  if (distribution === undefined) return undefined;
  if (more.length > 0) throw new Error('The embedded stack serves one distribution only');
  const { DefaultRootObject, Origins, DefaultCacheBehavior, CustomErrorResponses } =
    distribution.properties.DistributionConfig;
  const [origin] = Origins;
  const bucket = template
    .of('AWS::S3::Bucket')
    .find(({ id }) => template.attribute(id, 'RegionalDomainName') === origin?.DomainName);
  if (origin === undefined || bucket === undefined)
    throw new Error(`${distribution.id} serves nothing the stack has: ${origin?.DomainName}`);
  const headers = template
    .of('AWS::CloudFront::ResponseHeadersPolicy')
    .find(({ name }) => name === DefaultCacheBehavior.ResponseHeadersPolicyId);
  if (headers === undefined) throw new Error(`${distribution.id} has no headers policy`);
  const [association] = DefaultCacheBehavior.FunctionAssociations ?? [];
  const gate = template
    .of('AWS::CloudFront::Function')
    .find(({ id }) => template.attribute(id, 'FunctionARN') === association?.FunctionARN);
  return {
    host: template.attribute(distribution.id, 'DomainName') ?? '',
    bucket: bucket.name,
    folder: `${origin.OriginPath.slice(1)}/`,
    rootObject: DefaultRootObject,
    headers: headersOf(headers.properties.ResponseHeadersPolicyConfig),
    errorPages: CustomErrorResponses.map(({ ErrorCode, ResponseCode, ResponsePagePath }) => ({
      ...{ error: ErrorCode, status: ResponseCode, path: ResponsePagePath },
    })),
    ...(gate && { gate: gate.properties.FunctionCode }),
  };
}

/** Addresses of the archive as they are here: CloudFront answers over HTTPS only, the stack over HTTP only. */
export function overHttp(
  environment: Record<string, string>,
  archive: ArchivePlan | undefined,
): Record<string, string> {
  if (archive === undefined) return environment;
  const [from, to] = [`https://${archive.host}/`, `http://${archive.host}/`];
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value === from ? to : value]),
  );
}

function headersOf(config: ResponseHeadersPolicyConfig): HeaderPlan[] {
  const { ContentSecurityPolicy, ContentTypeOptions, ReferrerPolicy, StrictTransportSecurity } =
    config.SecurityHeadersConfig;
  const header = (name: string, value: string, { Override }: { Override: boolean }) => ({
    ...{ name, value, override: Override },
  });
  return [
    header('content-security-policy', ContentSecurityPolicy.ContentSecurityPolicy, ContentSecurityPolicy),
    header('x-content-type-options', 'nosniff', ContentTypeOptions),
    header('referrer-policy', ReferrerPolicy.ReferrerPolicy, ReferrerPolicy),
    header(
      'strict-transport-security',
      `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}`,
      StrictTransportSecurity,
    ),
    ...config.CustomHeadersConfig.Items.map((item) => header(item.Header.toLowerCase(), item.Value, item)),
  ];
}
