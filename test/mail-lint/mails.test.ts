import { expect, test } from 'vitest';
import { lint } from './lint.ts';
import { mails } from './mails.ts';

test.each(Object.entries(mails()))('%s is sound', (_, mail) => expect(lint(mail)).toEqual([]));
