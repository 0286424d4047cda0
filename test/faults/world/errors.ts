/** An error as the SDK throws it: code decides by its name. */
export function named(name: string, status: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status }, $fault: 'server' });
}

/** Nobody can know whether the call was carried out. */
export const lostAnswer = () => named('TimeoutError', 0);

/** The call was refused, for there are too many. */
export const tooMany = () => named('TooManyRequestsException', 429);

/** The service failed, and says so. */
export const serverError = () => named('InternalServerError', 500);
