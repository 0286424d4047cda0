import type * as z from 'zod';

/** How the stack understands a resource type: the properties it honours, and those that change nothing locally. */
export interface ResourceType<Properties extends z.ZodType = z.ZodType> {
  honoured: Properties;
  inert: readonly string[];
}

/** @returns a resource type with the names of its inert properties */
export const type = <P extends z.ZodType>(honoured: P, inert: readonly string[] = []): ResourceType<P> => ({
  honoured,
  inert,
});
