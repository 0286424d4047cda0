import type { Outcome } from '../../core/article/upload-report.ts';
import type { Telemetry } from '../aws/telemetry.ts';

/**
 * Logs what became of an article: ids, codes and counts, no words of it.
 * @param cause what made a parser fail
 */
export function tell(telemetry: Telemetry, outcome: Outcome, cause?: unknown): void {
  const { articleId } = outcome;
  if (outcome.outcome === 'extracted') {
    const { revision, figures, quotes } = outcome;
    const correlationId = `${articleId}@${revision}`;
    telemetry.info('Article:Extracted', { correlationId, articleId, revision, figures, quotes });
    telemetry.count('ArticlesExtracted');
  } else if (outcome.outcome === 'withdrawn') {
    telemetry.info('Article:Withdrawn', { correlationId: articleId, articleId });
    telemetry.count('ArticlesWithdrawn');
  } else if (outcome.outcome === 'superseded') {
    telemetry.info('Article:Superseded', { correlationId: articleId, articleId, revision: outcome.revision });
    telemetry.count('ArticlesSuperseded');
  } else {
    telemetry.warn('Article:Rejected', { correlationId: articleId, articleId, code: outcome.code });
    telemetry.count('ArticlesRejected');
    if (cause !== undefined) telemetry.error('Parser:Failed', cause, { correlationId: articleId });
  }
}
