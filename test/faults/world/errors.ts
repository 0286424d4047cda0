/** An error as the SDK throws it: code decides by its name. */
export function named(name: string, status: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status }, $fault: 'server' });
}

export const lostAnswer = () => named('TimeoutError', 0);
export const tooMany = () => named('TooManyRequestsException', 429);
export const serverError = () => named('InternalServerError', 500);
