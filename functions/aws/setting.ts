/**
 * A setting the deployment gives the function as an environment variable.
 * @throws when it is missing or empty, naming it
 */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set: see serverless.yml`);
  return value;
}

/**
 * A setting that a deployment may do without: it is then the word "none", for an environment variable cannot be empty.
 * @throws when it is missing, naming it
 */
export function optionalSetting(name: string): string | undefined {
  const value = setting(name);
  return value === 'none' ? undefined : value;
}

/** A setting that is a whole number from 1 up. @throws when it is anything else, naming it */
export function wholeSetting(name: string): number {
  const value = setting(name);
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new Error(`The environment variable ${name} must be a whole number`);
  return Number(value);
}
