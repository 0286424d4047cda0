import * as z from 'zod';

/** A moment: ISO 8601 in UTC, to the millisecond, so that texts sort as moments do. */
export const Time = z.iso.datetime();
