import { caniemail, rawData } from 'caniemail';
import { msoView } from '../templates/tag-balance.ts';

/** The clients that mails are made for, by the names that caniemail.com's data have for them. */
const CLIENTS = [
  ...(['apple-mail.ios', 'apple-mail.macos', 'gmail.android', 'gmail.desktop-webmail', 'gmail.ios'] as const),
  ...(['outlook.android', 'outlook.ios', 'outlook.macos', 'outlook.outlook-com', 'outlook.windows'] as const),
  ...(['samsung-email.android', 'thunderbird.macos'] as const),
  ...(['yahoo.android', 'yahoo.desktop-webmail', 'yahoo.ios'] as const),
];
export type Client = (typeof CLIENTS)[number];

/** A feature of HTML or CSS that a mail uses and a client does not know, or knows in part. */
export interface Gap {
  readonly feature: string; // its title at caniemail.com
  readonly client: Client;
  readonly support: 'none' | 'partial';
}

/** What a mail uses that a client lacks: of Outlook for Windows in its own view of the mail. */
export function gapsIn(html: string): Gap[] {
  const others = CLIENTS.filter((client) => client !== 'outlook.windows');
  return [...gapsOf(html, others), ...gapsOf(msoView(html), ['outlook.windows'])];
}

function gapsOf(html: string, clients: readonly Client[]): Gap[] {
  const { issues } = caniemail({ clients: [...clients], html: opened(html) });
  const found = [...issues.errors, ...issues.warnings].flatMap(([name, ofClient]) =>
    ofClient.map(({ title: feature, support }) => ({ feature, client: name as Client, support })),
  );
  const ofMedia = mediaFeatures(html).flatMap((feature) =>
    clients.map((client) => ({ feature, client, support: supportOf(feature, client) })),
  );
  return [...found, ...ofMedia].filter((gap): gap is Gap => gap.support !== 'full');
}

/** The package reads no rule within `@media`: each such rule is repeated outside. */
function opened(html: string): string {
  return html.replace(/@media[^{}]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}/g, '$&\n$1');
}

/** Nor does it look at the conditions of `@media`. */
function mediaFeatures(html: string): string[] {
  const asked = [...html.matchAll(/@media[^{}]*/g)].join().match(/\(\s*[a-z-]+/g) ?? [];
  const names = new Set(asked.map((one) => one.replace(/\W+/, '')));
  const titles = rawData.data.map(({ title }) => title);
  return titles.filter((title) => [...names].some((name) => title.startsWith(`@media (${name})`)));
}

function supportOf(feature: string, client: Client): 'full' | 'partial' | 'none' {
  const newest = statsOf(rawData.data.find(({ title }) => title === feature)?.stats ?? {}, client).newest;
  return newest?.startsWith('n') ? 'none' : newest?.startsWith('a') ? 'partial' : 'full';
}

// The package fails where nobody has tested a client, counts an unknown as a fault, and takes "2019-10" for newer than "16.80".
for (const { stats } of rawData.data)
  for (const client of CLIENTS) {
    const { ofFamily, platform, newest } = statsOf(stats, client);
    ofFamily[platform] = { newest: newest && !newest.startsWith('u') ? newest : 'y' };
  }

function statsOf(stats: object, client: Client) {
  const [family = '', platform = ''] = client.split('.');
  const families = stats as Record<string, Record<string, Record<string, string>>>;
  families[family] ??= {};
  const ofFamily = families[family];
  return { ofFamily, platform, newest: Object.values(ofFamily[platform] ?? {}).at(-1) };
}
