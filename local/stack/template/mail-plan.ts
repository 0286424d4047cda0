import type { MailPlan, TopicPlan } from './plan.ts';
import type { LocalTemplate } from './read.ts';

/** @returns what SES sends, tells and receives of a template */
export function mailPlanOf(template: LocalTemplate): MailPlan {
  const destinations = template
    .of('AWS::SES::ConfigurationSetEventDestination')
    .filter(({ properties }) => properties.EventDestination.Enabled);
  return {
    configurationSets: template.of('AWS::SES::ConfigurationSet').map(({ name }) => ({
      name,
      destinations: destinations
        .filter(({ properties }) => properties.ConfigurationSetName === name)
        .map(({ properties: { EventDestination } }) => ({
          events: EventDestination.MatchingEventTypes,
          topicArn: EventDestination.SnsDestination.TopicARN,
        })),
    })),
    identities: template.of('AWS::SES::EmailIdentity').map(({ properties }) => properties.EmailIdentity),
    receiptRules: template
      .of('AWS::SES::ReceiptRule')
      .filter(({ properties }) => properties.Rule.Enabled)
      .flatMap(({ properties: { Rule } }) =>
        Rule.Actions.map(({ SNSAction }) => ({
          recipients: Rule.Recipients.map((address) => address.toLowerCase()),
          topicArn: SNSAction.TopicArn,
        })),
      ),
  };
}

/** @returns the topics of a template with their subscribed queues */
export function topicsOf(template: LocalTemplate): TopicPlan[] {
  const subscriptions = template.of('AWS::SNS::Subscription').map(({ properties }) => properties);
  return template.of('AWS::SNS::Topic').map(({ id }) => {
    const arn = String(template.ref(id));
    const subscribed = subscriptions.filter(({ TopicArn }) => TopicArn === arn);
    return { arn, queueArns: subscribed.map(({ Endpoint }) => Endpoint) };
  });
}
