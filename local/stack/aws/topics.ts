import type { TopicPlan } from '../template/plan.ts';
import { SqsStore } from './fauxqs.ts';

/**
 * SNS with raw delivery: a message goes into every subscribed queue as it is. It is in the queues' file when this returns.
 * @throws for a topic the template does not have
 */
export function publishTo(
  queues: SqsStore,
  topics: readonly TopicPlan[],
  topicArn: string,
  message: string,
): void {
  const topic = topics.find(({ arn }) => arn === topicArn);
  if (topic === undefined) throw new Error(`${topicArn} is not a topic of the template`);
  for (const arn of topic.queueArns) queues.getQueueByArn(arn)?.enqueue(SqsStore.createMessage(message));
}
