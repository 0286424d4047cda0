import type { Act } from './act.ts';
import type { Candidate } from './input.ts';

/** What an editor's acts come to. */
export interface Editing {
  /** Stories in the order they are to be tried: those that lead before all, the one said last first. */
  inOrder(stories: readonly Candidate[]): Candidate[];
  leads(story: string): boolean;
  /** Who dropped a story; undefined when nobody did. */
  droppedBy(story: string): string | undefined;
  isDropped(article: string, fact: string): boolean;
}

/** Reads what an editor did to a draft. Acts on what is not there come to nothing. */
export function editingOf(acts: readonly Act[]): Editing {
  const leads = [...new Set(acts.flatMap((act) => (act.act === 'lead' ? [act.story] : [])).toReversed())];
  const stories = new Map(acts.flatMap((act) => (act.act === 'drop-story' ? [[act.story, act.by]] : [])));
  const facts = new Set(
    acts.flatMap((act) => (act.act === 'drop-fact' ? [`${act.article} ${act.fact}`] : [])),
  );
  return {
    inOrder(candidates) {
      const first = leads.flatMap((story) => candidates.find(({ id }) => id === story) ?? []);
      return [...first, ...candidates.filter((candidate) => !first.includes(candidate))];
    },
    leads: (story) => leads.includes(story),
    droppedBy: (story) => stories.get(story),
    isDropped: (article, fact) => facts.has(`${article} ${fact}`),
  };
}
