import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOMS = ['core/article', 'core/facts', 'core/stories', 'core/digest', 'core/archive', 'core/delivery'];
const PURE_BUILT_INS = ['node:crypto', 'node:url', 'node:zlib']; // hashes, domain names, gzip: values in, values out
const IMPURE =
  /\b(Date\.now|new Date\(\)|Math\.random|randomUUID|randomBytes|process\.|globalThis\.|fetch\(|setTimeout|console\.)/;

const sources = ['core', 'functions', 'local', 'templates']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
const under = (room: string) => sources.filter(({ file }) => file.startsWith(`${room}/`));

/** What a file imports: project files as paths from the root, packages by name. */
function importsOf({ file, code }: { file: string; code: string }): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, name]) =>
    name!.startsWith('.') ? normalize(join(dirname(file), name!)) : name!,
  );
}

/** Files that import something `forbidden`, as "file → import". */
function breaches(files: typeof sources, forbidden: (name: string, file: string) => boolean): string[] {
  return files.flatMap((source) =>
    importsOf(source)
      .filter((name) => forbidden(name, source.file))
      .map((name) => `${source.file} → ${name}`),
  );
}

describe('the house', () => {
  test('has its rooms', () => {
    for (const room of [...ROOMS, 'functions', 'functions/aws', 'local']) expect(under(room)).not.toEqual([]);
  });

  test.each(ROOMS.map((room, index) => [room, ROOMS.slice(index + 1)]))(
    '%s imports upstream only',
    (room, later) => {
      expect(
        breaches(under(room as string), (name) => (later as string[]).some((l) => name.startsWith(`${l}/`))),
      ).toEqual([]);
    },
  );

  test('core knows no function, no cloud and no disk', () => {
    const forbidden = (name: string) =>
      /^(functions|local|test|bench)\//.test(name) ||
      /^(@aws|aws-lambda)/.test(name) ||
      (name.startsWith('node:') && !PURE_BUILT_INS.includes(name));
    expect(breaches(under('core'), forbidden)).toEqual([]);
  });

  test('core reads no clock, no chance and no environment', () => {
    expect(
      under('core')
        .filter(({ code }) => IMPURE.test(code))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('only functions/aws talks to AWS', () => {
    const talkers = [...under('core'), ...under('functions'), ...under('templates')].filter(
      ({ file }) => !file.startsWith('functions/aws/'),
    );
    expect(
      breaches(talkers, (name) => name.startsWith('@aws-sdk/') || name.startsWith('@aws-lambda-powertools/')),
    ).toEqual([]);
  });

  test('functions hold nothing that is there for the local stack', () => {
    expect(breaches(under('functions'), (name) => /^(local|test|bench)\//.test(name))).toEqual([]);
    expect(
      under('functions')
        .filter(({ code }) => /localhost|127\.0\.0\.1|AWS_ENDPOINT/.test(code))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test('the environment is read in one place', () => {
    const readers = under('functions').filter(({ code }) => code.includes('process.env'));
    expect(readers.map(({ file }) => file)).toEqual(['functions/aws/setting.ts']);
  });

  test('mjml stays at build time', () => {
    expect(
      breaches(sources, (name, file) => name.startsWith('mjml') && file !== 'templates/compile.ts'),
    ).toEqual([]);
  });

  test('one flat file is one function', () => {
    const flat = under('functions').filter(({ file }) => dirname(file) === 'functions');
    expect(flat.filter(({ code }) => !/export const handler = /.test(code)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});
