/** What references in a template can be resolved to. */
export interface Scope {
  /** The value of `Ref` for a resource, parameter or pseudo parameter; undefined when there is none. */
  ref: (id: string) => unknown;
  /** The value of `Fn::GetAtt`; undefined when the stack does not have that attribute. */
  attribute: (id: string, name: string) => string | undefined;
  condition: (name: string) => boolean;
  /** The value of `{{resolve:service:reference}}`; undefined when there is none. */
  dynamic: (service: string, reference: string) => string | undefined;
}

/** `Ref: AWS::NoValue` takes the property away. */
const NO_VALUE = Symbol('AWS::NoValue');

/**
 * Replaces every intrinsic function, pseudo parameter and dynamic reference in a value of a template.
 * @param where the path of the value, for errors
 * @returns plain JSON; undefined for AWS::NoValue
 * @throws with the path, when a function or reference cannot be resolved
 */
export function resolve(value: unknown, scope: Scope, where: string): unknown {
  const resolved = walk(value, scope, where);
  return resolved === NO_VALUE ? undefined : resolved;
}

function walk(value: unknown, scope: Scope, where: string): unknown {
  if (typeof value === 'string') return dynamic(value, scope, where);
  if (Array.isArray(value)) {
    return value
      .map((item, index) => walk(item, scope, `${where}.${index}`))
      .filter((item) => item !== NO_VALUE);
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const [name, argument] = entries[0] ?? [''];
  if (entries.length === 1 && (name === 'Ref' || name === 'Condition' || name.startsWith('Fn::'))) {
    const apply = FUNCTIONS[name];
    if (apply === undefined) throw new Error(`${where}: the embedded stack cannot resolve ${name}`);
    return apply(argument, scope, where);
  }
  const kept = entries.map(([key, item]) => [key, walk(item, scope, `${where}.${key}`)] as const);
  return Object.fromEntries(kept.filter(([, item]) => item !== NO_VALUE));
}

type Intrinsic = (argument: unknown, scope: Scope, where: string) => unknown;

const FUNCTIONS: Record<string, Intrinsic> = {
  Ref: (id, scope, where) => {
    if (id === 'AWS::NoValue') return NO_VALUE;
    return found(scope.ref(String(id)), `Ref ${id}`, where);
  },
  'Fn::GetAtt': (argument, scope, where) => {
    const [id = '', ...name] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return found(scope.attribute(id, name.join('.')), `Fn::GetAtt ${id}.${name.join('.')}`, where);
  },
  'Fn::Join': (argument, scope, where) => {
    const [separator, parts] = pair(argument, where);
    const resolved = walk(parts, scope, where);
    if (!Array.isArray(resolved)) throw new Error(`${where}: Fn::Join takes a list`);
    return dynamic(resolved.join(String(separator)), scope, where);
  },
  'Fn::Sub': (argument, scope, where) => {
    const [text, own] = Array.isArray(argument) ? pair(argument, where) : [argument, {}];
    const names = walk(own, scope, where) as Record<string, unknown>;
    const replaced = String(text).replace(/\$\{([^{}]*)\}/g, (whole, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (Object.hasOwn(names, name)) return String(names[name]);
      const [id = '', ...attribute] = name.split('.');
      const value = attribute.length > 0 ? scope.attribute(id, attribute.join('.')) : scope.ref(id);
      return String(found(value, whole, where));
    });
    return dynamic(replaced, scope, where);
  },
  'Fn::If': (argument, scope, where) => {
    const [name, yes, no] = argument as [string, unknown, unknown];
    return walk(scope.condition(name) ? yes : no, scope, where);
  },
  'Fn::Equals': (argument, scope, where) => {
    const [left, right] = walk(argument, scope, where) as unknown[];
    return String(left) === String(right);
  },
  'Fn::Not': (argument, scope, where) => !(walk(argument, scope, where) as unknown[])[0],
  'Fn::And': (argument, scope, where) => (walk(argument, scope, where) as unknown[]).every(Boolean),
  'Fn::Or': (argument, scope, where) => (walk(argument, scope, where) as unknown[]).some(Boolean),
  Condition: (name, scope) => scope.condition(String(name)),
};

function dynamic(text: string, scope: Scope, where: string): string {
  return text.replace(/\{\{resolve:([a-z-]+):([^{}]+)\}\}/g, (whole, service: string, reference: string) =>
    String(found(scope.dynamic(service, reference), whole, where)),
  );
}

function found<T>(value: T | undefined, what: string, where: string): T {
  if (value === undefined) throw new Error(`${where}: ${what} has no counterpart in the embedded stack`);
  return value;
}

function pair(argument: unknown, where: string): [unknown, unknown] {
  if (!Array.isArray(argument) || argument.length !== 2)
    throw new Error(`${where}: two arguments were expected`);
  return [argument[0], argument[1]];
}
