import type { Scene } from '../finders/scene.ts';
import type { Person } from '../schema.ts';
import { descriptionOf } from './description.ts';

/** Everybody the article names beyond doubt, in order of first mention. */
export function findPeople(scene: Scene): Person[] {
  const { words, cast } = scene;
  return cast.bearers
    .map((bearer, index) => ({ ...bearer, index }))
    .filter(({ person, speaks, full }) => person || (speaks && full))
    .map(({ name, mentions, index }) => {
      const description = descriptionOf(scene, index);
      const spans = mentions.map((mention) => ({
        start: words.start[cast.names[mention]!.first]!,
        end: words.end[cast.names[mention]!.last]!,
      }));
      return { name, mentions: spans, ...(description ? { description } : {}) };
    });
}
