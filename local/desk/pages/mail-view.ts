import { linkPlaces, MARKERS } from '../../../core/digest/links.ts';

/** How a mail is to be looked at. */
export interface View {
  readonly form: 'desktop' | 'phone' | 'text';
  readonly light: 'light' | 'dark';
}

/** The forms there are, as they are called. */
export const VIEWS: readonly [form: View['form'], words: string][] = [
  ['desktop', 'Desktop'],
  ['phone', 'Phone'],
  ['text', 'Plain text'],
];

/** The view that a query asks for. */
export function readView(query: URLSearchParams): View {
  const form = VIEWS.find(([name]) => name === query.get('view'))?.[0] ?? 'desktop';
  return { form, light: query.get('light') === 'dark' ? 'dark' : 'light' };
}

/**
 * A mail's HTML as a client in dark or light colours shows it, whatever those of this computer: in its head, the question for
 * either is one that every screen, or none, says yes to. Links open beside the desk, but those of each reader lead nowhere.
 */
export function asSeenIn(mail: string, light: View['light']): string {
  const inert = withoutOwnLinks(mail);
  const end = inert.search(/<\/head>/i);
  const head = inert
    .slice(0, Math.max(end, 0))
    .replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi, (_, asked: string) =>
      asked.toLowerCase() === light ? '(min-width: 0)' : '(max-width: 0)',
    )
    .replace(/(color-schemes?(?:: |" content="))light dark/gi, `$1${light}`)
    .replace(/<head>/i, '<head><base target="_blank">');
  return head + inert.slice(Math.max(end, 0));
}

/** A mail's plain text, with words where each reader's own links stand. */
export function asShown(text: string): string {
  return text
    .replace(MARKERS.preferences, '(each reader’s own link)')
    .replace(MARKERS.unsubscribe, '(each reader’s own link)');
}

function withoutOwnLinks(mail: string): string {
  return linkPlaces(mail, 'html').reduceRight(
    (done, { start, end }) => `${done.slice(0, start)}#${done.slice(end)}`,
    mail,
  );
}
