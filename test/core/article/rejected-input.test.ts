import { expect, test } from 'vitest';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import { Rejection, rejectionOf } from '../../../core/article/rejection.ts';

test.each(Rejection.shape.code.options)('%s tells a person what to do', (code) => {
  const { message, name } = new RejectedInput(code);
  expect(name).toBe('RejectedInput');
  expect(message).toMatch(/^[A-Z][^\n]{20,240}\.$/);
  expect(message).toMatch(/[Uu]pload/);
});

test('what was found is said', () => {
  const { message } = new RejectedInput('unsupported-type', 'seems to be a PDF document');
  expect(message).toMatch(/^The file seems to be a PDF document\. Upload/);
});

test('a report names the upload, and its version where it is known', () => {
  const error = new RejectedInput('too-large');
  const report = rejectionOf(error, 'inbox/everything.txt');
  expect(Rejection.parse(report)).toEqual(report);
  expect(report).not.toHaveProperty('versionId');
  expect(rejectionOf(error, 'inbox/everything.txt', 'v7').versionId).toBe('v7');
});
