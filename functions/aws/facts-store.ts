import type { Rejection } from '../../core/article/rejected-input.ts';
import { Article } from '../../core/article/schema.ts';
import { Facts } from '../../core/facts/schema.ts';
import type { DigestsBucket } from './digests-bucket.ts';

/** One revision of an article. */
export interface Ref {
  readonly id: string;
  readonly revision: string;
}

/** The facts of articles, and the reports on uploads that could not be read. */
export interface FactsStore {
  /** Keeps an article and its facts. A report that an earlier upload of the same key was rejected goes. */
  save(article: Article, facts: Facts): Promise<void>;
  /** @throws when that revision was never extracted */
  read(ref: Ref): Promise<{ article: Article; facts: Facts }>;
  reject(rejection: Rejection): Promise<void>;
}

/** Keeps `articles/<id>/<revision>/{article,facts}.json` and `rejected/<id>.json`. */
export function factsStore(bucket: DigestsBucket): FactsStore {
  const rejectedKey = (id: string) => `rejected/${id}.json`;
  const folder = ({ id, revision }: Ref) => `articles/${id}/${revision}`;
  return {
    async save(article, facts) {
      const key = folder(article);
      await Promise.all([
        bucket.save(`${key}/article.json`, JSON.stringify(article)),
        bucket.save(`${key}/facts.json`, JSON.stringify(facts)),
        bucket.remove(rejectedKey(article.id)),
      ]);
    },
    async read(ref) {
      const key = folder(ref);
      const [article, facts] = await Promise.all([
        bucket.readJson(`${key}/article.json`, Article),
        bucket.readJson(`${key}/facts.json`, Facts),
      ]);
      if (!article || !facts) throw new Error(`No facts are stored under ${key}: upload the article first`);
      return { article, facts };
    },
    reject: (rejection) => bucket.save(rejectedKey(rejection.articleId), JSON.stringify(rejection)),
  };
}
