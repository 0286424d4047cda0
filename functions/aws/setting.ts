/**
 * A setting the deployment gives the function as an environment variable.
 * @throws when it is missing or empty, naming it
 */
export function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set: see serverless.yml`);
  return value;
}
