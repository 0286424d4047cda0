import { articleId } from '../../core/article/identity.ts';
import type { Rejection } from '../../core/article/rejection.ts';
import { Article } from '../../core/article/schema.ts';
import { reportOf, type UploadReport } from '../../core/article/upload-report.ts';
import { Facts } from '../../core/facts/schema.ts';
import type { DigestsBucket } from './digests-bucket.ts';

/** One revision of an article. */
export interface Ref {
  readonly id: string;
  readonly revision: string;
}

/** The facts of articles, and the reports on uploads. */
export interface FactsStore {
  /** Keeps a revision of an article and its facts. */
  save(article: Article, facts: Facts): Promise<void>;
  /** @returns undefined when that revision was never extracted */
  find(ref: Ref): Promise<{ article: Article; facts: Facts } | undefined>;
  /** Keeps what became of an upload. A rejection of an earlier upload of the same key goes. */
  report(report: UploadReport): Promise<void>;
  /** Keeps why an upload could not be read at all. */
  reject(rejection: Rejection): Promise<void>;
}

/** Keeps `articles/<id>/<revision>/{article,facts}.json`, `uploads/<id>.json`, `rejected/<id>.json`. */
export function factsStore(bucket: DigestsBucket): FactsStore {
  const rejectedKey = (id: string) => `rejected/${id}.json`;
  const reportKey = (key: string) => `uploads/${articleId(key)}.json`;
  const folder = ({ id, revision }: Ref) => `articles/${id}/${revision}`;
  return {
    async find(ref) {
      const key = folder(ref);
      const [article, facts] = await Promise.all([
        bucket.readJson(`${key}/article.json`, Article),
        bucket.readJson(`${key}/facts.json`, Facts),
      ]);
      return article && facts && { article, facts };
    },
    async save(article, facts) {
      const key = folder(article);
      await Promise.all([
        bucket.save(`${key}/article.json`, JSON.stringify(Article.parse(article))),
        bucket.save(`${key}/facts.json`, JSON.stringify(facts)),
      ]);
    },
    async report(report) {
      await Promise.all([
        bucket.save(reportKey(report.key), JSON.stringify(report)),
        bucket.remove(rejectedKey(articleId(report.key))),
      ]);
    },
    async reject(rejection) {
      await Promise.all([
        bucket.save(rejectedKey(rejection.articleId), JSON.stringify(rejection)),
        bucket.save(reportKey(rejection.key), JSON.stringify(reportOf(rejection))),
      ]);
    },
  };
}
