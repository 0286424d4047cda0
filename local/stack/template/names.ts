import { ACCOUNT, localUrl } from '../connection.ts';

/** The name of the local stack, and what every physical name begins with. */
export const STACK_NAME = 'news-digest-local';

/** Where the servers are, for names that are addresses. */
export interface Place {
  region: string;
  storagePort: number;
  functionsPort: number;
  archivePort: number;
}

/** The end of a logical id that only repeats its type. */
const TYPE_SUFFIX: Record<string, RegExp> = {
  'AWS::S3::Bucket': /Bucket$/,
  'AWS::SQS::Queue': /Queue$/,
  'AWS::DynamoDB::Table': /Table$/,
  'AWS::Lambda::Function': /LambdaFunction$/,
  'AWS::Lambda::Url': /LambdaFunctionUrl$/,
  'AWS::SecretsManager::Secret': /Secret$/,
  'AWS::SNS::Topic': /Topic$/,
};

/**
 * The short name of a resource: ArticlesBucket → articles, UploadsDeadLetters → uploads-dead-letters,
 * ExtractDashfactsLambdaFunction → extract-facts (the deploy tool writes a dash as "Dash").
 */
export function shortName(id: string, type: string): string {
  const bare = id.replace(TYPE_SUFFIX[type] ?? '', '').replaceAll('Dash', '-');
  return bare.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}

/** @returns the physical name: what the resource is called on the local servers */
export function physicalName(id: string, type: string): string {
  return type === 'AWS::SES::ConfigurationSet' ? STACK_NAME : `${STACK_NAME}-${shortName(id, type)}`;
}

/** @returns the value of `Ref` for a resource of a type the stack brings up */
export function refOf(id: string, type: string, place: Place): string {
  if (type === 'AWS::SQS::Queue')
    return `${localUrl(place.storagePort)}/${ACCOUNT}/${physicalName(id, type)}`;
  if (type === 'AWS::SecretsManager::Secret' || type === 'AWS::SNS::Topic')
    return arnOf(id, type, place) ?? '';
  return physicalName(id, type);
}

/** @returns the value of `Fn::GetAtt`, undefined for an attribute the stack does not know */
export function attributeOf(id: string, type: string, attribute: string, place: Place): string | undefined {
  if (attribute === 'Arn') return arnOf(id, type, place);
  if (type === 'AWS::SQS::Queue' && attribute === 'QueueName') return physicalName(id, type);
  if (type === 'AWS::Lambda::Url' && attribute === 'FunctionUrl') {
    return `${localUrl(place.functionsPort)}/${shortName(id, type)}/`;
  }
  if (type === 'AWS::S3::Bucket' && attribute === 'RegionalDomainName')
    return `${physicalName(id, type)}.s3.${place.region}.amazonaws.com`;
  if (type === 'AWS::CloudFront::Distribution' && attribute === 'DomainName')
    return new URL(localUrl(place.archivePort)).host;
  if (type === 'AWS::CloudFront::Function' && attribute === 'FunctionARN') return arnOf(id, type, place);
  if (type === 'AWS::CloudFront::OriginAccessControl' && attribute === 'Id') return physicalName(id, type);
  return undefined;
}

function arnOf(id: string, type: string, { region }: Place): string | undefined {
  const name = physicalName(id, type);
  const arns: Record<string, string> = {
    'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
    'AWS::IAM::Role': `arn:aws:iam::${ACCOUNT}:role/${name}`, // roles are named here, and never taken
    'AWS::SQS::Queue': `arn:aws:sqs:${region}:${ACCOUNT}:${name}`,
    'AWS::DynamoDB::Table': `arn:aws:dynamodb:${region}:${ACCOUNT}:table/${name}`,
    'AWS::Lambda::Function': `arn:aws:lambda:${region}:${ACCOUNT}:function:${name}`,
    'AWS::CloudFront::Function': `arn:aws:cloudfront::${ACCOUNT}:function/${name}`,
    'AWS::SNS::Topic': `arn:aws:sns:${region}:${ACCOUNT}:${name}`,
    'AWS::SecretsManager::Secret': `arn:aws:secretsmanager:${region}:${ACCOUNT}:secret:${name}`,
  };
  return arns[type];
}
