import { resolve } from 'node:path';

/** Where a stack keeps its state unless told otherwise: NEWS_DIGEST_STATE, else a folder of the project's. */
export const STATE_DIR = process.env.NEWS_DIGEST_STATE ?? resolve(import.meta.dirname, '../.news-digest');
