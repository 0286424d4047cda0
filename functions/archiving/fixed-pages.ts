import { schemaPages } from '../../core/archive/data.ts';
import { sheetPage } from '../../core/archive/layout.ts';
import { missingPage, robotsPage } from '../../core/archive/lists.ts';
import type { Page, Site } from '../../core/archive/site.ts';

/** What every archive has, whatever editions there are: it changes with a deployment alone. */
export function fixedPages(site: Site): Page[] {
  return [sheetPage(site), missingPage(site), robotsPage(site), ...schemaPages(site)];
}
