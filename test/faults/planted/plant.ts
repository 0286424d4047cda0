/** A bug put into the product's source, one at a time, to see whether the harness finds it. */
export interface Plant {
  readonly bug: string;
  readonly like?: string; //   where it broke somebody else
  readonly file: string;
  readonly text: string; //    stands in the file exactly once
  readonly becomes: string;
  readonly breaks: string; //  the invariant that must catch it
}
