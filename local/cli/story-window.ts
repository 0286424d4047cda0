import { clusterStories, type Member } from '../../core/stories/cluster.ts';

/** Articles that are sorted together at a time, besides as many that came before them. */
export const WINDOW = 2_000;

/** The story of an article, by the id of its first article. */
export interface Told {
  readonly id: string;
  readonly story: string;
  readonly copyOf?: string; // the article it is a near-identical copy of
}

/**
 * Sorts a stream of articles into stories, a window at a time, and remembers the window before: memory does not grow with
 * the stream, and within a window the order of articles does not matter. What has been told of an article stays as it is.
 */
export class StoryWindow {
  #before: readonly Member[] = [];
  #storyOf: ReadonlyMap<string, string> = new Map(); // of those before
  #now: Member[] = [];
  #ids = new Set<string>(); // of both

  /** Whether an article of this id is remembered. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Adds an article of an id that is not remembered. */
  add(member: Member): void {
    this.#now.push(member);
    this.#ids.add(member.id);
  }

  /** Closes the window and begins the next. @returns what is told of the articles added since the last, in that order */
  close(): Told[] {
    const told = new Map<string, Told>();
    for (const { id, members } of clusterStories([...this.#before, ...this.#now])) {
      const known = members.find((member) => this.#storyOf.has(member.id));
      const story = known ? this.#storyOf.get(known.id)! : id;
      for (const member of members) told.set(member.id, { ...member, story });
    }
    const closed = this.#now.map(({ id }) => told.get(id)!);
    this.#before = this.#now;
    this.#storyOf = new Map(closed.map(({ id, story }) => [id, story]));
    this.#now = [];
    this.#ids = new Set(this.#before.map(({ id }) => id));
    return closed;
  }
}
