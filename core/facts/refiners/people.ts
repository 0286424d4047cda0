import type { Bearer } from '../finders/people.ts';
import type { Scene } from '../finders/scene.ts';
import type { Person } from '../schema.ts';
import { descriptionOf } from './description.ts';

/** Everybody the article names beyond doubt, in order of first mention. */
export function findPeople(scene: Scene): Person[] {
  const { words, cast } = scene;
  return cast.bearers.flatMap((bearer, index) => {
    if (!bearer.person && !(bearer.speaks && bearer.full)) return [];
    const description = descriptionOf(scene, index);
    if (!bearer.person && !description && !goesBySurname(scene, bearer)) return [];
    const mentions = bearer.mentions.map((mention) => ({
      start: words.start[cast.names[mention]!.first]!,
      end: words.end[cast.names[mention]!.last]!,
    }));
    return [{ name: bearer.name, mentions, ...(description ? { description } : {}) }];
  });
}

/** Whether an article calls by a bare surname whom it has named in full, as it calls no company. */
function goesBySurname({ cast }: Scene, { mentions }: Bearer): boolean {
  return mentions.some((mention) => cast.names[mention]!.first === cast.names[mention]!.last);
}
