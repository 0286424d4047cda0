import type { ArticleRef } from '../../core/digest/edition/input.ts';
import { alertEdition } from '../../core/digest/edition/select-alert.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import { LONGEST_DELAY } from '../aws/queue.ts';
import { composeAlert, type Look, recentArrivals } from './alert.ts';
import { atOnce, composeCorrections } from './corrections.ts';
import type { Deps } from './deps.ts';
import { finish } from './finish.ts';
import { renewPages } from './renew-pages.ts';

/**
 * A new revision of an article → the alert of its story and, where they are due at once, corrections of what readers of other
 * cadences have had; and new pages of its older ones. Under embargo it waits; one that a newer version or its withdrawal has overtaken gets none.
 */
export async function composeRevision(
  deps: Deps,
  request: Extract<ComposeRequest, { article: unknown }>,
  look: Look,
): Promise<void> {
  const { article, correlationId } = request;
  const { alert } = deps.publication.cadences;
  const corrected = atOnce(deps, false);
  if (!alert && corrected.length === 0 && deps.publication.archive.access === 'off') return;
  const [memory, entry, current] = await Promise.all([
    alert ? recentArrivals(deps, look.at) : [],
    deps.facts.find(article),
    deps.versions.find(article.id),
  ]);
  if (!entry) throw new Error(`No facts are stored of ${correlationId}: upload the article first`);
  if (current?.revision !== article.revision) {
    deps.telemetry.info('Edition:Superseded', { correlationId, by: current?.revision ?? 'a withdrawal' });
    if (alert) await tellWhatWasMade(deps, article, correlationId);
    return;
  }
  const { embargo } = entry.article;
  const wait = embargo === undefined ? 0 : Date.parse(embargo) - deps.now();
  if (wait > 0) {
    await deps.composer.send([request], Math.min(Math.ceil(wait / 1000), LONGEST_DELAY));
    deps.telemetry.info('Edition:Embargoed', { correlationId, embargo });
    return;
  }
  const alerting = async () => {
    const coming = { entry, arrived: current.arrived, memory };
    if (!alert || (await composeAlert(deps, coming, look, correlationId))) return;
    // Its source may have gone back to a revision that readers had before the one they had last.
    const still = await deps.versions.find(article.id);
    if (still?.revision === article.revision) await composeCorrections(deps, still, ['alert'], correlationId);
  };
  await Promise.all([
    alerting(),
    composeCorrections(deps, current, corrected, correlationId),
    renewPages(deps, article.id, correlationId),
  ]);
  if (alert) await correctWithdrawn(deps, article.id, correlationId);
}

/** A function may have died when an alert was on its way and not noted as told: what overtook it then found nothing to correct. */
async function tellWhatWasMade(deps: Deps, article: ArticleRef, correlationId: string): Promise<void> {
  const edition = alertEdition(article);
  const [input, manifest] = await Promise.all([
    deps.editions.input(edition),
    deps.editions.manifest(edition),
  ]);
  if (!input || !manifest) return;
  await finish(deps, { input, manifest }, correlationId);
  await correctWithdrawn(deps, article.id, correlationId);
}

/** An article may have been taken back while its alert was made: its withdrawal then found nothing to correct. */
async function correctWithdrawn(deps: Deps, id: string, correlationId: string): Promise<void> {
  const current = await deps.versions.find(id);
  if (current && current.revision === undefined)
    await composeCorrections(deps, current, atOnce(deps, true), correlationId);
}
