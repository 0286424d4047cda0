import { archivePlanOf, overHttp } from './archive-plan.ts';
import { mailPlanOf, topicsOf } from './mail-plan.ts';
import type { MappingPlan, NotificationRule, Plan } from './plan.ts';
import type { LocalTemplate } from './read.ts';
import type { PropertiesOf } from './resources.ts';

/** @returns what the servers, pollers and function environments of a template are, in the template's order */
export function makePlan(template: LocalTemplate): Plan {
  const functions = template.of('AWS::Lambda::Function');
  const functionOf = (arn: string) => {
    const found = functions.find(({ id }) => template.attribute(id, 'Arn') === arn);
    if (found === undefined) throw new Error(`${arn} is not a function of the template`);
    return found.name;
  };
  const buckets = template.of('AWS::S3::Bucket');
  const queues = template.of('AWS::SQS::Queue');
  const tables = template.of('AWS::DynamoDB::Table');
  const named = [
    ...buckets,
    ...queues,
    ...tables,
    ...functions,
    ...template.of('AWS::SES::ConfigurationSet'),
  ];
  const archive = archivePlanOf(template);
  return {
    buckets: buckets.map(({ id, name, properties }) => ({
      name,
      versioned: properties.VersioningConfiguration?.Status === 'Enabled',
      notifications: rulesOf(id, properties),
    })),
    queues: queues.map(({ id, name, properties }) => ({
      name,
      arn: template.attribute(id, 'Arn') ?? '',
      url: String(template.ref(id)),
      attributes: attributesOf(properties),
    })),
    tables: tables.map(({ name, properties }) => ({ name, definition: properties })),
    functions: functions.map(({ name, properties }) => ({
      name,
      modulePath: properties.Handler.slice(0, properties.Handler.lastIndexOf('.')),
      exportName: properties.Handler.slice(properties.Handler.lastIndexOf('.') + 1),
      environment: overHttp(properties.Environment.Variables, archive),
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
    })),
    mappings: template
      .of('AWS::Lambda::EventSourceMapping')
      .flatMap(({ properties }) => mappingOf(properties, functionOf)),
    functionUrls: template.of('AWS::Lambda::Url').map(({ id, properties }) => ({
      functionName: functionOf(properties.TargetFunctionArn),
      url: template.attribute(id, 'FunctionUrl') ?? '',
    })),
    schedules: template
      .of('AWS::Scheduler::Schedule')
      .filter(({ properties }) => properties.State === 'ENABLED')
      .map(({ properties: { ScheduleExpression: beat, Target } }) => ({
        ...{ beat, queueArn: Target.Arn, input: Target.Input },
      })),
    topics: topicsOf(template),
    mail: mailPlanOf(template),
    archive,
    names: Object.fromEntries(named.map(({ id, name }) => [id, name])),
  };
}

function attributesOf({ RedrivePolicy, ...plain }: PropertiesOf<'AWS::SQS::Queue'>): Record<string, string> {
  const redrive = RedrivePolicy === undefined ? {} : { RedrivePolicy: JSON.stringify(RedrivePolicy) };
  return { ...(plain as Record<string, string>), ...redrive };
}

function rulesOf(
  id: string,
  { NotificationConfiguration }: PropertiesOf<'AWS::S3::Bucket'>,
): NotificationRule[] {
  return (NotificationConfiguration?.QueueConfigurations ?? []).map(({ Event, Queue, Filter }, index) => {
    const filter = (name: string) => Filter?.S3Key.Rules.find((rule) => rule.Name === name)?.Value ?? '';
    return {
      id: `${id}-${index + 1}`,
      event: Event,
      queueArn: Queue,
      prefix: filter('prefix'),
      suffix: filter('suffix'),
    };
  });
}

function mappingOf(
  properties: PropertiesOf<'AWS::Lambda::EventSourceMapping'>,
  functionOf: (arn: string) => string,
): MappingPlan[] {
  if (!properties.Enabled) return [];
  return [
    {
      functionName: functionOf(properties.FunctionName),
      queueArn: properties.EventSourceArn,
      batchSize: properties.BatchSize,
      windowSeconds: properties.MaximumBatchingWindowInSeconds,
      partialReplies: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
      maximumConcurrency: properties.ScalingConfig?.MaximumConcurrency,
    },
  ];
}
