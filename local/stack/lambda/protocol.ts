/** What a function's worker thread is started with. */
export interface FunctionWorkerData {
  /** URL of the bundle. */
  module: string;
  exportName: string;
}

/** Tells the worker to run its handler. */
export interface Invocation {
  id: number;
  event: unknown;
  context: ContextFields;
}

/** The plain part of a Lambda context; the worker adds the methods. */
export interface ContextFields {
  functionName: string;
  functionVersion: string;
  invokedFunctionArn: string;
  memoryLimitInMB: string;
  awsRequestId: string;
  logGroupName: string;
  logStreamName: string;
  /** ms since 1970 at which the invocation is cut off. */
  deadline: number;
}

/** How an invocation went. */
export type Reply =
  | { id: number; ok: true; result: unknown }
  | { id: number; ok: false; error: { name: string; message: string; stack: string } };

/** What the worker tells: that its bundle is loaded, or how an invocation went. */
export type FunctionNews = { kind: 'loaded'; milliseconds: number } | { kind: 'reply'; reply: Reply };
