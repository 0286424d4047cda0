import { writeFileSync } from 'node:fs';
import type { Publication } from '../../core/publication/schema.ts';
import type { Plan } from './template/plan.ts';

/** What a publication decides of the template: whether there is an archive, and who may open it. */
export const parametersOf = (publication: Publication | undefined): Record<string, string> =>
  publication === undefined ? {} : { ArchiveAccess: publication.archive.access };

/**
 * A plan whose functions make another publication than the one beside their bundles. It is written into a file, and the
 * embedded SES takes its sender.
 * @param file in a folder that is there
 */
export function withPublication(plan: Plan, publication: Publication, file: string): Plan {
  writeFileSync(file, `${JSON.stringify(publication)}\n`);
  return {
    ...plan,
    functions: plan.functions.map((each) => {
      if (!('PUBLICATION_FILE' in each.environment)) return each;
      return { ...each, environment: { ...each.environment, PUBLICATION_FILE: file } };
    }),
    mail: { ...plan.mail, identities: [...plan.mail.identities, publication.sender] },
  };
}
