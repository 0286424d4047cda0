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
  'AWS::SNS::Subscription': 'alarms only',
  'AWS::SNS::Topic': 'alarms only',
  'AWS::SNS::TopicPolicy': 'local servers check no permissions',
  'AWS::SQS::QueuePolicy': 'local servers check no permissions',
};

/** Resources left out by name: the bucket the deploy tool keeps its zips in. */
export const LEFT_OUT = ['ServerlessDeploymentBucket'];
