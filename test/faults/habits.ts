import { idOf } from './people.ts';
import type { Habit, Person } from './scenario.ts';
import { type Visit, visit } from './world/door.ts';
import { feedbackOf } from './world/feedback.ts';
import { linkOf } from './world/old-link.ts';
import { linksOf, oneClick } from './world/raw-mail.ts';
import type { SesEntry } from './world/ses.ts';
import type { World } from './world/world.ts';

const RETRIES = 5; // how often somebody tries again whose click came to nothing

/** Has the mailboxes of all these people act on the mails that SES takes for them. */
export function mailboxes(world: World, people: readonly Person[], visits: Visit[]): void {
  const habits = new Map(people.map((person) => [person.address, person.habits]));
  world.ses.onAccepted = (entry) => {
    for (const habit of habits.get(entry.mail.to) ?? []) act(world, habit, entry, visits);
  };
  const hasty = people.filter((person) => person.habits.includes('leaves as it is sent'));
  const leaving = new Map(hasty.map(({ address }) => [idOf(address), address]));
  world.subscribers.onLookUp = (id, by) => {
    const address = leaving.get(id);
    if (address === undefined || by !== 'send-digest') return;
    leaving.delete(id);
    insist(world, linkOf('unsubscribe', address), { 'List-Unsubscribe': 'One-Click' }, visits);
  };
}

/** Does something at the door until it is answered, and keeps what came of it. */
export function insist(
  world: World,
  link: string,
  fields: Readonly<Record<string, string>>,
  visits: Visit[],
  tries = RETRIES,
): void {
  visit(world, 'POST', link, fields, (made) => {
    visits.push(made);
    if ((made.status === 0 || made.status >= 500) && tries > 1)
      world.time.after(10_000, () => insist(world, link, fields, visits, tries - 1));
  });
}

function act(world: World, habit: Habit, entry: SesEntry, visits: Visit[]): void {
  const { raw } = entry.mail;
  const links = linksOf(raw);
  const { time, chance } = world;
  const later = (seconds: number, does: () => void) =>
    time.after(1000 * seconds + chance.below(1000 * seconds), does);
  const confirmation = links.find((link) => link.includes('/confirm?'));
  const leaving = oneClick(raw) ?? links.find((link) => link.includes('/unsubscribe?'));
  const leave = () => leaving && insist(world, leaving, { 'List-Unsubscribe': 'One-Click' }, visits);
  const confirm = () => confirmation && insist(world, confirmation, {}, visits);
  const scan = () => {
    for (const link of links.filter((one) => one.includes('token=')))
      for (const method of ['HEAD', 'GET'] as const)
        later(1, () => visit(world, method, link, {}, (made) => visits.push(made)));
  };
  const report = (kind: 'Bounce' | 'Complaint') => {
    const returned = { messageId: entry.messageId ?? '', mail: entry.mail };
    world.queues.feedback.put(JSON.stringify(feedbackOf(returned, kind, time.now())), 0);
  };
  const habits: Record<Habit, () => void> = {
    'is scanned': scan,
    confirms: () => later(20, confirm),
    leaves: () => later(3, leave),
    'leaves, then confirms': () => {
      later(2, leave);
      later(60, confirm);
    },
    'leaves as it is sent': () => {},
    bounces: () => later(2, () => report('Bounce')),
    complains: () => later(2, () => report('Complaint')),
  };
  habits[habit]();
}
