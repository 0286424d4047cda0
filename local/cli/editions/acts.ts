import type { Act } from '../../../core/digest/edition/act.ts';
import type { ComposeRequest } from '../../../core/digest/schema.ts';
import type { EditionStore } from '../../../functions/aws/edition-store.ts';
import type { Queue } from '../../../functions/aws/queue.ts';
import { terminalLine } from '../terminal-words.ts';
import { act, type Desk } from './act-on-draft.ts';
import { describeStory } from './describe-digest.ts';
import { type Draft, droppable, droppableFact, leadable, whoAndWhen } from './draft.ts';
import { partsLeft } from './facts-in.ts';
import { factNamed, namesFact, storyNamed } from './numbers.ts';
import { readManifest } from './read-manifest.ts';

/** What editing takes. */
export interface Editing extends Desk {
  readonly editions: Pick<EditionStore, 'input' | 'manifest'>;
  readonly composer: Pick<Queue<ComposeRequest>, 'send'>;
}

/** Takes a fact ("2:f130") or a story out of a draft. @returns the exit code */
export function drop(target: Editing, id: string, word: string, by: string): Promise<number> {
  return namesFact(word) ? dropFact(target, id, word, by) : dropStory(target, id, word, by);
}

async function dropStory(target: Editing, id: string, word: string, by: string): Promise<number> {
  const draft = await act(target, id, by, (seen) => {
    return { act: 'drop-story', story: droppable(seen, storyNamed(word, seen.numbers)) };
  });
  console.log([`${word} is dropped.`, ...headlinesOf(draft)].join('\n'));
  return 0;
}

async function dropFact(target: Editing, id: string, word: string, by: string): Promise<number> {
  let words: readonly string[] = [];
  let article = '';
  const draft = await act(target, id, by, (seen) => {
    const shown = droppableFact(seen, factNamed(word, seen.numbers));
    ({ words, article } = shown);
    return { act: 'drop-fact', article, fact: shown.fact };
  });
  console.log([`${word} is dropped.`, ...storiesWith(draft, article, words)].join('\n'));
  return 0;
}

/** Puts a story first, also one that was below the cut. @returns the exit code */
export async function lead(target: Editing, id: string, word: string, by: string): Promise<number> {
  const draft = await act(target, id, by, (seen) => {
    return { act: 'lead', story: leadable(seen, storyNamed(word, seen.numbers)) };
  });
  console.log([`${word} comes first.`, ...headlinesOf(draft)].join('\n'));
  return 0;
}

/**
 * Has a draft mailed as it is now; said again, asks for it again.
 * @returns the draft, or who approved it before
 * @throws Refused
 */
export async function approveDraft(
  target: Editing,
  id: string,
  by: string,
): Promise<{ draft: Draft } | { before: Act; isDraft: boolean }> {
  const state = await target.states.find(id);
  const isDraft = state?.status === 'draft';
  const manifest = isDraft ? undefined : await readManifest(target, id);
  const acts = typeof manifest === 'object' ? manifest.acts : state?.acts;
  const before = acts?.find((act) => act.act === 'approve');
  const done = before
    ? { before, isDraft }
    : { draft: await act(target, id, by, () => ({ act: 'approve' })) };
  // What is made already is only asked to be sent again: whoever has it gets nothing.
  await target.composer.send([{ approved: { edition: id }, correlationId: `editor@${id}` }]);
  return done;
}

/** The same, and says what was done. @returns the exit code */
export async function approve(target: Editing, id: string, by: string): Promise<number> {
  const done = await approveDraft(target, id, by);
  if ('before' in done) {
    const { before, isDraft } = done;
    console.log(
      `${id} was approved by ${whoAndWhen(before)}: it is ${isDraft ? 'asked for again' : 'made'}.`,
    );
  } else {
    const { mail } = done.draft;
    console.log(mail ? `Approved: ${terminalLine(mail.rendered.subject)}` : 'Approved: it goes to nobody.');
  }
  return 0;
}

/** The stories of a draft in their order, for the editor to see that it is what was meant. */
function headlinesOf({ mail, numbers }: Draft): string[] {
  if (!mail) return ['Nothing is left to mail: approved like this, the edition goes to nobody.'];
  const { stories } = mail.digest;
  return [
    `Subject: ${terminalLine(mail.rendered.subject)}`,
    ...stories.map(({ id, headline }) => `${numbers.stories.get(id)}. ${terminalLine(headline.text)}`),
  ];
}

/** The stories that an article is a source of, as they read now, and where they still say what was dropped. */
function storiesWith(draft: Draft, article: string, words: readonly string[]): string[] {
  const { mail, numbers } = draft;
  const source = mail?.digest.sources.find(({ articleId }) => articleId === article)?.number ?? 0;
  const stories = mail?.digest.stories.filter(({ sources }) => sources.includes(source)) ?? [];
  if (!mail || stories.length === 0) return headlinesOf(draft);
  const left = partsLeft(mail.digest, article, words);
  return [
    ...stories.flatMap((story) => describeStory(story, { digest: mail.digest, numbers })),
    ...(left.length > 0
      ? [`Its words still stand in: ${left.join(', ')}. If they may not, drop the story.`]
      : []),
  ];
}
