import type { Step } from '../stack/steps.ts';
import { sentenceOf } from './sentences.ts';

/** What whoever watches is told: a sentence for people who listen; without one only that something has changed. */
export interface News {
  readonly say?: string;
}

/** A step of the pipeline that failed. It is tried again by itself. */
export interface Failure {
  readonly at: string; //           ISO 8601 in UTC
  readonly functionName: string;
  readonly error: string;
}

/** The steps of the stack as they happen. */
export interface LiveSteps {
  /** Takes a step of the stack. */
  note(step: Step): void;
  /** The last failures, newest first. */
  failures(): Failure[];
  /** Tells `listener` of what happens from now on. @returns stops it */
  watch(listener: (news: News) => void): () => void;
}

const KEPT = 500; // failures in memory

/** Whether a step may change what a page shows. */
function isNews(step: Step): boolean {
  if (step.kind === 'uploaded') return step.bucket.endsWith('-articles');
  if (step.kind === 'logged') return /^(Article|Edition|Archive):/.test(step.event);
  return step.kind === 'mail' || step.kind === 'failed';
}

/** @param now ms since 1970 */
export function liveSteps(now: () => number = Date.now): LiveSteps {
  const failures: Failure[] = [];
  const listeners = new Set<(news: News) => void>();
  return {
    note(step) {
      if (step.kind === 'failed') {
        const { functionName, error } = step;
        failures.unshift({ at: new Date(now()).toISOString(), functionName, error });
        failures.splice(KEPT);
      }
      if (!isNews(step)) return;
      const say = sentenceOf(step);
      const news = say === undefined ? {} : { say };
      for (const listener of listeners) listener(news);
    },
    failures: () => [...failures],
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
