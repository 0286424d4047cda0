import * as z from 'zod';
import { beatOf } from './beat.ts';
import { type } from './resource-type.ts';

/** The only word of EventBridge Scheduler's that inputs may hold here: it becomes the moment the schedule is for. */
export const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** What calls queues at moments of the clock. */
export const SCHEDULE_RESOURCES = {
  'AWS::Scheduler::Schedule': type(
    z.strictObject({
      ScheduleExpression: z.string().transform((expression, context) => {
        const beat = beatOf(expression);
        if (beat) return beat;
        const message = `only rate(N minutes|hours|days) and cron(A/B * * * ? *), where B divides 60, are kept locally, not ${expression}`;
        context.addIssue({ code: 'custom', message });
        return z.NEVER;
      }),
      ScheduleExpressionTimezone: z.literal('UTC', { error: 'only UTC is kept locally' }).optional(),
      State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
      FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
      Target: z.strictObject({
        Arn: z.string().startsWith('arn:aws:sqs:', 'only queues are called at times locally'),
        RoleArn: z.string(), // local servers check no permissions
        Input: z
          .string()
          .refine(
            (input) => !/<aws\.scheduler\./.test(input.replaceAll(SCHEDULED_TIME, '')),
            `only ${SCHEDULED_TIME} is filled in locally`,
          ),
        RetryPolicy: z.unknown().optional(), // a queue on the same machine takes every message
      }),
    }),
    ['Name', 'GroupName', 'Description'],
  ),
} as const;
