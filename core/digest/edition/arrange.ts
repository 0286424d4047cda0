import type { Section } from '../../publication/schema.ts';
import type { StoryChoice } from '../story/choose-story.ts';

/**
 * Puts stories in the order of print: those that an editor made lead, then section by section as the publication has them, what
 * is in none last; within each in the order given.
 */
export function arranged(
  stories: readonly StoryChoice[],
  sections: readonly Section[],
  leads: (story: string) => boolean,
): StoryChoice[] {
  const names = sections.map(({ name }) => name);
  const place = ({ id, section }: StoryChoice) => {
    if (leads(id)) return -1;
    return section === undefined ? names.length : names.indexOf(section);
  };
  return [...stories].sort((a, b) => place(a) - place(b));
}

const FULL = 3; //  stories told in full where there are many
const MANY = 6; //  that a mail has room for in full
const BRIEF = { figures: 2, quotes: 1, points: 1 };

/** Tells the later stories of a long edition in brief, so that its mail has room for them; what changed or is disputed stays. */
export function inProportion(stories: readonly StoryChoice[]): StoryChoice[] {
  if (stories.length <= MANY) return [...stories];
  return stories.map((story, place) => {
    if (place < FULL) return story;
    const { figures, quotes, points } = story;
    return {
      ...story,
      figures: figures.slice(0, BRIEF.figures),
      quotes: quotes.slice(0, BRIEF.quotes),
      points: points.slice(0, BRIEF.points),
    };
  });
}
