/** Where the running servers listen, all on 127.0.0.1. */
export interface Ports {
  storage: number; // S3 and SQS
  dynamodb: number;
  ses: number;
  functions: number; // function URLs
  archive: number; //   pages of the archive
  inbox: number; //   the page with the mails
  smtp: number;
}

/** The ports asked for first; a taken one gives way to the next free one. */
export const DEFAULT_PORTS: Ports = {
  storage: 4566,
  dynamodb: 4567,
  ses: 4568,
  functions: 4570,
  archive: 4572,
  inbox: 1080,
  smtp: 1025,
};

/** The account every local ARN and queue URL names; fauxqs knows no other. */
export const ACCOUNT = '000000000000';

/** The region when none is asked for. */
export const REGION = 'us-east-1';

/** Credentials the servers accept: any are. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

/** @returns the URL of a server on this machine */
export const localUrl = (port: number): string => `http://127.0.0.1:${port}`;

/** @returns the environment that points any AWS SDK, awscli or osls at the stack */
export function connectionEnv(ports: Ports, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_S3: localUrl(ports.storage),
    AWS_ENDPOINT_URL_SQS: localUrl(ports.storage),
    AWS_ENDPOINT_URL_DYNAMODB: localUrl(ports.dynamodb),
    AWS_ENDPOINT_URL_SESV2: localUrl(ports.ses),
    AWS_REGION: region,
    ...CREDENTIALS,
  };
}

/** @returns what an SDK client of one service takes to reach the stack, without touching the environment */
export function clientConfig(url: string, region: string) {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = CREDENTIALS;
  return { endpoint: url, region, credentials: { accessKeyId, secretAccessKey } };
}
