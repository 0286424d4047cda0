/** One run of a function: what the rest of the world knows of it. */
export interface Invocation {
  readonly requestId: string;
  readonly name: string; //      of the function
  readonly cause: string; //     "GET unsubscribe", "send"
  readonly started: number;
  readonly deadline: number; //  the platform ends it then
  dead: boolean;
  readonly calm?: true; //       nothing goes wrong in it, and its edges have no numbers
  /** What went wrong in it, in order. */
  readonly faults: string[];
  /** Ends it at once: none of its code runs on. */
  readonly die: (why: string) => void;
}

/** Who touches the world: the invocation that a warm container is at work on. */
export interface Caller {
  current: Invocation | undefined;
}
