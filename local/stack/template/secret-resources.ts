import * as z from 'zod';
import { type } from './resource-type.ts';

/** How CloudFormation makes a secret's value. */
const GenerateSecretString = z.strictObject({
  PasswordLength: z.number().default(32),
  ExcludePunctuation: z.literal(true),
  SecretStringTemplate: z.string().optional(), // JSON
  GenerateStringKey: z.string().optional(),
});
export type GenerateSecretString = z.infer<typeof GenerateSecretString>;

/** Secrets, whose values the stack makes of their names. */
export const SECRET_RESOURCES = {
  'AWS::SecretsManager::Secret': type(z.strictObject({ GenerateSecretString }), [
    'Name',
    'Description',
    'Tags',
  ]),
} as const;

/**
 * @param secret what was made for the secret
 * @returns the value as Secrets Manager keeps it: within the JSON of the template, where there is one
 */
export function secretString(
  { SecretStringTemplate, GenerateStringKey }: GenerateSecretString,
  secret: string,
): string {
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return secret;
  return JSON.stringify({ ...JSON.parse(SecretStringTemplate), [GenerateStringKey]: secret });
}
