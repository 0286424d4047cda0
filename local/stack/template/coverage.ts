/**
 * Resource types with nothing to bring up on one machine. A type that is in neither this list nor
 * {@link RESOURCES} stops the stack: nothing in a template is left out silently.
 */
export const NO_COUNTERPART: Record<string, string> = {
  'AWS::CloudWatch::Alarm': 'nobody is on call for a laptop',
  'AWS::IAM::Role': 'local servers check no permissions',
  'AWS::Lambda::Permission': 'local servers check no permissions',
  'AWS::Logs::LogGroup': 'logs go to the terminal',
  'AWS::S3::BucketPolicy': 'local servers check no permissions',
  'AWS::SNS::TopicPolicy': 'local servers check no permissions',
  'AWS::SQS::QueuePolicy': 'local servers check no permissions',
};

/** Resources left out by name, of types that are brought up otherwise. */
export const LEFT_OUT: Record<string, string> = {
  ServerlessDeploymentBucket: 'the deploy tool keeps its zips in it',
  AlarmTopic: 'nobody is on call for a laptop',
  AlarmSubscription: 'nobody is on call for a laptop',
};

/** Parameters that have another value than their default on one machine. */
export const LOCAL_PARAMETERS: Record<string, string> = {
  UnsubscribeMailbox: 'leave@news-digest.example', // mail for it is received locally without an MX record
};
