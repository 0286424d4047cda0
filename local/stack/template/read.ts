import * as z from 'zod';
import { ACCOUNT } from '../connection.ts';
import { localSecret } from '../local-secret.ts';
import { LEFT_OUT, LOCAL_PARAMETERS, NO_COUNTERPART } from './coverage.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { attributeOf, type Place, physicalName, refOf, STACK_NAME } from './names.ts';
import { type PropertiesOf, RESOURCES, type ResourceName } from './resources.ts';
import { secretString } from './secret-resources.ts';

const Resource = z.strictObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  DependsOn: z.unknown().optional(), // everything exists before anything runs
  DeletionPolicy: z.unknown().optional(), // nothing is ever deleted but the whole state folder
  UpdateReplacePolicy: z.unknown().optional(),
  Metadata: z.unknown().optional(),
});

const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
});
export type Template = z.infer<typeof Template>;

/** The value of a secret, by its logical id and the length the template asks for. */
export type Secrets = (name: string, length: number) => string;

/** One resource the stack brings up, its honoured properties resolved and checked. */
export interface LocalResource<Name extends ResourceName> {
  id: string;
  name: string;
  properties: PropertiesOf<Name>;
}

/** A template with every reference resolved to something on this machine. */
export interface LocalTemplate {
  of: <Name extends ResourceName>(type: Name) => LocalResource<Name>[];
  attribute: (id: string, name: string) => string | undefined;
  ref: (id: string) => unknown;
}

/**
 * Reads a CloudFormation template for the embedded stack.
 * @param input the parsed JSON
 * @param parameters in place of the template's own values
 * @throws with the path, on a resource type, property, function or reference the stack cannot honour
 */
export function readTemplate(
  input: unknown,
  place: Place,
  secrets: Secrets = localSecret,
  parameters: Readonly<Record<string, string>> = {},
): LocalTemplate {
  const template = Template.parse(input);
  const scope = scopeOf(template, place, secrets, { ...LOCAL_PARAMETERS, ...parameters });
  const local = new Map<string, LocalResource<ResourceName> & { type: string }>();
  for (const [id, resource] of Object.entries(template.Resources)) {
    const { Type: type, Condition: condition } = resource;
    if (type in NO_COUNTERPART || id in LEFT_OUT) continue;
    if (condition !== undefined && !scope.condition(condition)) continue;
    if (!(type in RESOURCES)) throw new Error(`Resources.${id}: the embedded stack does not know ${type}`);
    const properties = readProperties(id, type as ResourceName, resource.Properties, scope);
    local.set(id, { id, type, name: physicalName(id, type), properties });
  }
  return {
    of: <Name extends ResourceName>(wanted: Name) =>
      [...local.values()].filter(({ type }) => type === wanted) as unknown as LocalResource<Name>[],
    attribute: scope.attribute,
    ref: scope.ref,
  };
}

function readProperties(id: string, type: ResourceName, properties: Record<string, unknown>, scope: Scope) {
  const { honoured, inert } = RESOURCES[type];
  const where = `Resources.${id}.Properties`;
  const live = Object.entries(properties).filter(([name]) => !(inert as readonly string[]).includes(name));
  const parsed = honoured.safeParse(resolve(Object.fromEntries(live), scope, where));
  if (!parsed.success) throw new Error(`${where} (${type}): ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function scopeOf(
  template: Template,
  place: Place,
  secrets: Secrets,
  parameters: Readonly<Record<string, string>>,
): Scope {
  const typeOf = (id: string) => template.Resources[id]?.Type ?? '';
  const scope: Scope = {
    ref: (id) => {
      if (id in template.Parameters) return parameters[id] ?? template.Parameters[id]?.Default;
      if (typeOf(id) in RESOURCES) return refOf(id, typeOf(id), place);
      return PSEUDO(place)[id];
    },
    attribute: (id, name) => attributeOf(id, typeOf(id), name, place),
    condition: (name) => {
      if (!(name in template.Conditions)) throw new Error(`Conditions.${name} is missing`);
      return Boolean(resolve(template.Conditions[name], scope, `Conditions.${name}`));
    },
    dynamic: (service, reference) => {
      const secret = Object.keys(template.Resources).find(
        (id) => typeOf(id) === 'AWS::SecretsManager::Secret' && reference === `${scope.ref(id)}:SecretString`,
      );
      if (service !== 'secretsmanager' || secret === undefined) return undefined;
      const type = 'AWS::SecretsManager::Secret';
      const { GenerateSecretString } = readProperties(
        secret,
        type,
        template.Resources[secret]?.Properties ?? {},
        scope,
      ) as PropertiesOf<typeof type>;
      return secretString(GenerateSecretString, secrets(secret, GenerateSecretString.PasswordLength));
    },
  };
  return scope;
}

const PSEUDO = ({ region }: Place): Record<string, string> => ({
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::StackName': STACK_NAME,
  'AWS::URLSuffix': 'amazonaws.com',
});
