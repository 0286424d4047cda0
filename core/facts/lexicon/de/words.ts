/** The words of a list, separated by white space. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
