import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Publication } from '../../core/publication/schema.ts';
import { setting } from './setting.ts';

/**
 * What publication.yml said when the functions were built. PUBLICATION_FILE names its JSON: beside the bundle, or anywhere
 * by an absolute path.
 * @throws when the file is missing, or does not say what a publication must
 */
export function publication(): Publication {
  const file = resolve(import.meta.dirname, setting('PUBLICATION_FILE'));
  return Publication.parse(JSON.parse(readFileSync(file, 'utf8')));
}
