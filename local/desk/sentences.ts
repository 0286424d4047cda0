import { shown } from '../../core/digest/shown.ts';
import type { Step } from '../stack/steps.ts';
import { counted } from './words.ts';

/** What a step is to somebody who listens to the page rather than looks at it. @returns undefined for what it need not tell */
export function sentenceOf(step: Step): string | undefined {
  if (step.kind === 'uploaded')
    return step.bucket.endsWith('-articles') ? `${shown(step.key)} is uploaded.` : undefined;
  if (step.kind === 'mail') return `Mailed: ${shown(step.mail.subject)}`;
  if (step.kind === 'failed') return `A step failed: ${step.functionName}.`;
  if (step.kind !== 'logged') return undefined;
  const { event, keys } = step;
  switch (event) {
    case 'Article:Extracted':
      return `An article is read: ${counted(Number(keys.figures), 'figure')} and ${counted(Number(keys.quotes), 'quotation')} found.`;
    case 'Article:Rejected':
      return 'An upload could not be read.';
    case 'Edition:Draft':
      return 'A draft waits for approval.';
    case 'Edition:Prepared':
      return 'An edition is made.';
    case 'Edition:Empty':
      return 'There was nothing new for an edition.';
    case 'Edition:Finished':
      return 'An edition is sent to everybody.';
    default:
      return undefined;
  }
}
