import { approve, dropFact, dropStory, leadStory } from './acts/draft-acts.ts';
import { checkTable, importChecked } from './acts/import-acts.ts';
import { decide, goOn, halt, pauseEdition, unhalt } from './acts/steering-acts.ts';
import { addSomebody, removeSomebody } from './acts/subscriber-acts.ts';
import { uploadFiles, uploadSample } from './acts/upload-acts.ts';
import type { Answer, Visit } from './answer.ts';
import type { Desk } from './desk.ts';
import { articlePage } from './pages/article-page.ts';
import { articlesPage } from './pages/articles-page.ts';
import { editionPage } from './pages/edition-page.ts';
import { editionsPage } from './pages/editions-page.ts';
import { mailDocument } from './pages/mail-document.ts';
import { publicationPage } from './pages/publication-page.ts';
import { subscribersPage } from './pages/subscribers-page.ts';

type Run = (desk: Desk, visit: Visit) => Promise<Answer>;

/** Something the desk can be asked. */
export interface Route {
  readonly path: readonly string[]; //                  what the groups of the pattern matched
  readonly run: Run;
  readonly back: (path: readonly string[]) => string; // where to say that it was refused
}

const EDITION = '/editions/([\\w-]{1,200})';

const toEdition = ([id = '']: readonly string[]) => `/editions/${id}`;
const home = () => '/';

const READ: readonly [pattern: string, run: Run][] = [
  ['/', articlesPage],
  ['/articles/([a-z0-9-]{1,80})/([0-9a-f]{12})', articlePage],
  ['/editions', editionsPage],
  [EDITION, editionPage],
  [`${EDITION}/mail`, mailDocument],
  ['/subscribers', subscribersPage],
  ['/publication', publicationPage],
];

const WRITE: readonly [pattern: string, run: Run, back: Route['back']][] = [
  ['/uploads', uploadFiles, home],
  ['/uploads/sample', uploadSample, home],
  [`${EDITION}/drop-fact`, dropFact, toEdition],
  [`${EDITION}/drop-story`, dropStory, toEdition],
  [`${EDITION}/lead`, leadStory, toEdition],
  [`${EDITION}/approve`, approve, toEdition],
  [`${EDITION}/pause`, pauseEdition, toEdition],
  [`${EDITION}/resume`, goOn, toEdition],
  [`${EDITION}/decide`, decide, toEdition],
  ['/halt', halt, () => '/editions'],
  ['/unhalt', unhalt, () => '/editions'],
  ['/subscribers/add', addSomebody, () => '/subscribers'],
  ['/subscribers/remove', removeSomebody, () => '/subscribers'],
  ['/subscribers/import', checkTable, () => '/subscribers'],
  ['/subscribers/import/([\\w-]{16})', importChecked, () => '/subscribers'],
];

/** What a request asks for; the methods there are, where it is none of them; undefined where there is no such page. */
export function routeTo(method: string, path: string): Route | { allow: string } | undefined {
  const read = matched(READ, path);
  const write = matched(WRITE, path);
  if (read && (method === 'GET' || method === 'HEAD')) return { ...read, back: home };
  if (write && method === 'POST') return write;
  return read || write ? { allow: read ? 'GET, HEAD' : 'POST' } : undefined;
}

function matched(
  routes: readonly (readonly [string, Run, Route['back']?])[],
  path: string,
): Route | undefined {
  for (const [pattern, run, back = home] of routes) {
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (found) return { path: found.slice(1), run, back };
  }
  return undefined;
}
