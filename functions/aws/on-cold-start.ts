/**
 * Makes a handler whose live parts are built at the first invocation and kept, so that importing the module
 * (as tests do) needs no settings and opens no connection.
 */
export function onColdStart<Event, Context, Result>(
  build: () => (event: Event, context: Context) => Promise<Result>,
): (event: Event, context: Context) => Promise<Result> {
  let warm: ((event: Event, context: Context) => Promise<Result>) | undefined;
  return (event, context) => {
    warm ??= build();
    return warm(event, context);
  };
}
