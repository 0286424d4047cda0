import * as z from 'zod';

/** When somebody gets daily and weekly editions: at a full hour of their own time zone. */
export const Schedule = z.object({ zone: z.string().min(1).max(60), hour: z.int().min(0).max(23) });
export type Schedule = z.infer<typeof Schedule>;

/** Who an edition is for. Who that is at the time is frozen when it is planned. */
export const AudienceRule = z.discriminatedUnion('of', [
  z.object({ of: z.literal('cadence') }), //                                              everybody who gets its cadence
  z.object({ of: z.literal('schedules'), schedules: z.array(Schedule).max(2000) }), //    of those, who get it now
  z.object({ of: z.literal('carriers'), editions: z.array(z.string().min(1)).min(1) }), // whoever these editions went to
]);
export type AudienceRule = z.infer<typeof AudienceRule>;
