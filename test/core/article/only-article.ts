import { parseUpload } from '../../../core/article/parse.ts';
import type { Article } from '../../../core/article/schema.ts';
import type { Upload } from '../../../core/article/upload.ts';

/** The article of an upload that must hold one and nothing else. @throws RejectedInput where it holds none */
export async function onlyArticle(upload: Upload): Promise<Article> {
  const [item, ...others] = await parseUpload(upload);
  if (item === undefined || !('article' in item) || others.length > 0)
    throw new Error(`${upload.key} holds something other than one article`);
  return item.article;
}
