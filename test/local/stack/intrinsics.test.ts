// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { expect, test } from 'vitest';
import { resolve, type Scope } from '../../../local/stack/template/intrinsics.ts';

const scope: Scope = {
  ref: (id) => ({ Bucket: 'news', Number: 5, 'AWS::Region': 'eu-west-1' })[id],
  attribute: (id, name) => (id === 'Queue' && name === 'Arn' ? 'arn:queue' : undefined),
  condition: (name) => name === 'Yes',
  dynamic: (service, reference) =>
    service === 'secretsmanager' && reference === 'link:SecretString' ? 's3cret' : undefined,
};

test.each<[string, unknown, unknown]>([
  ['Ref', { Ref: 'Bucket' }, 'news'],
  ['Ref to a number', { Ref: 'Number' }, 5],
  ['GetAtt as a list', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:queue'],
  ['GetAtt as a string', { 'Fn::GetAtt': 'Queue.Arn' }, 'arn:queue'],
  ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'Bucket' }]] }, 'a-news'],
  [
    'Sub',
    { 'Fn::Sub': '${Bucket}/${Queue.Arn}/${AWS::Region}/${!Literal}' },
    'news/arn:queue/eu-west-1/${Literal}',
  ],
  ['Sub with its own names', { 'Fn::Sub': ['${x}-${Bucket}', { x: { Ref: 'Number' } }] }, '5-news'],
  ['a dynamic reference', { 'Fn::Sub': 'a{{resolve:secretsmanager:link:SecretString}}z' }, 'as3cretz'],
  ['If', { 'Fn::If': ['Yes', 'a', 'b'] }, 'a'],
  ['NoValue', { a: { 'Fn::If': ['No', 'x', { Ref: 'AWS::NoValue' }] }, b: 1 }, { b: 1 }],
  ['NoValue in a list', [1, { Ref: 'AWS::NoValue' }, 2], [1, 2]],
  ['conditions', { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Bucket' }, 'news'] }] }, false],
  ['a plain map with one key', { Name: 'x' }, { Name: 'x' }],
])('%s is resolved', (_name, value, expected) => {
  expect(resolve(value, scope, 'Here')).toEqual(expected);
});

test.each<[string, unknown, string]>([
  [
    'an unknown function',
    { a: [{ 'Fn::Select': [0, ['a']] }] },
    'Here.a.0: the embedded stack cannot resolve Fn::Select',
  ],
  ['a reference to nothing', { Ref: 'Nothing' }, 'Here: Ref Nothing has no counterpart'],
  ['an unknown attribute', { 'Fn::GetAtt': ['Queue', 'Size'] }, 'Fn::GetAtt Queue.Size has no counterpart'],
  ['an unknown name in a Sub', { 'Fn::Sub': 'a${Nothing}' }, '${Nothing} has no counterpart'],
  ['a secret of another service', '{{resolve:ssm:/a/b}}', '{{resolve:ssm:/a/b}} has no counterpart'],
])('%s is an error that says where', (_name, value, message) => {
  expect(() => resolve(value, scope, 'Here')).toThrow(message);
});
