import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TickRequest } from '../../../core/delivery/schedule/schema.ts';
import { startClock } from '../../../local/stack/clock.ts';
import { beatOf, lastMoment } from '../../../local/stack/template/beat.ts';

import { smallStack } from './small-stack.ts';

const MINUTE = 60_000;

test.each([
  ['rate(15 minutes)', { every: 15 * MINUTE, offset: 0 }],
  ['rate(1 minute)', { every: MINUTE, offset: 0 }],
  ['rate(2 hours)', { every: 120 * MINUTE, offset: 0 }],
  ['rate(1 day)', { every: 1440 * MINUTE, offset: 0 }],
  ['cron(0/15 * * * ? *)', { every: 15 * MINUTE, offset: 0 }],
  ['cron(*/20 * * * ? *)', { every: 20 * MINUTE, offset: 0 }],
  ['cron(5/15 * * * ? *)', { every: 15 * MINUTE, offset: 5 * MINUTE }],
  ['cron(30 * * * ? *)', { every: 60 * MINUTE, offset: 30 * MINUTE }],
  ['cron(* * * * ? *)', { every: MINUTE, offset: 0 }],
  ['cron(0/7 * * * ? *)', undefined], //    uneven: 56 and then 60
  ['cron(20/15 * * * ? *)', undefined], //  20, 35, 50: uneven
  ['cron(0/0 * * * ? *)', undefined],
  ['cron(0 7 * * ? *)', undefined],
  ['cron(0/15 * * * MON *)', undefined],
  ['rate(0 minutes)', undefined],
  ['rate(5 weeks)', undefined],
  ['at(2031-10-03T07:00:00)', undefined],
  ['', undefined],
])('%s is read as %j', (expression, beat) => expect(beatOf(expression)).toEqual(beat));

test('the last moment is now or before', () => {
  const beat = { every: 15 * MINUTE, offset: 5 * MINUTE };
  const at = (time: string) => Date.parse(`2031-10-03T${time}Z`);
  expect(lastMoment(beat, at('07:04:59'))).toBe(at('06:50:00'));
  expect(lastMoment(beat, at('07:05:00'))).toBe(at('07:05:00'));
});

test('a stack puts the input of a schedule into its queue, with the moment filled in', async () => {
  const small = await smallStack({
    Resources: {
      TickQueue: { Type: 'AWS::SQS::Queue' },
      TickRole: { Type: 'AWS::IAM::Role' },
      TickSchedule: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ...{ ScheduleExpression: 'cron(0/15 * * * ? *)', FlexibleTimeWindow: { Mode: 'OFF' } },
          Target: {
            Arn: { 'Fn::GetAtt': ['TickQueue', 'Arn'] },
            RoleArn: { 'Fn::GetAtt': ['TickRole', 'Arn'] },
            Input: '{"scheduled":"<aws.scheduler.scheduled-time>"}',
          },
        },
      },
    },
  });
  const QueueUrl = `${small.stack.env.AWS_ENDPOINT_URL_SQS}/000000000000/${small.stack.names.TickQueue}`;
  const { Messages = [] } = await small.sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }));
  await small.remove();
  const { scheduled } = TickRequest.parse(JSON.parse(Messages[0]?.Body ?? ''));
  expect(scheduled).toMatch(/:(00|15|30|45):00Z$/);
  expect(Date.parse(scheduled)).toBeLessThanOrEqual(Date.now());
});

describe('the clock', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2031-10-03T07:02:00Z') }));
  afterEach(() => vi.useRealTimers());
  const schedule = { queueArn: 'q', input: '{"scheduled":"<aws.scheduler.scheduled-time>"}' };

  test('tells of the last moment at once, and of each as it comes', async () => {
    const sent: string[] = [];
    const stop = startClock([{ ...schedule, beat: { every: 15 * MINUTE, offset: 0 } }], (queue, body) =>
      sent.push(`${queue} ${body}`),
    );
    const told = (...times: string[]) => times.map((time) => `q {"scheduled":"2031-10-03T${time}:00Z"}`);
    expect(sent).toEqual(told('07:00'));
    vi.advanceTimersByTime(12 * MINUTE);
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(MINUTE);
    expect(sent).toEqual(told('07:00', '07:15'));
    await stop();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(sent).toHaveLength(2);
  });

  test('that was asleep tells of the last moment', async () => {
    const sent: string[] = [];
    const stop = startClock([{ ...schedule, beat: { every: 15 * MINUTE, offset: 0 } }], (_, body) =>
      sent.push(body),
    );
    vi.setSystemTime(new Date('2031-10-03T10:31:00Z'));
    vi.advanceTimersByTime(10_000);
    expect(sent.at(-1)).toBe('{"scheduled":"2031-10-03T10:30:00Z"}');
    expect(sent).toHaveLength(2);
    await stop();
  });
});
