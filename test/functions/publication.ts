import type { Publication } from '../../core/publication/schema.ts';

/** An invented publication that makes every cadence, with whatever else a test wants. */
export function publicationOf(changes: Partial<Publication> = {}): Publication {
  return {
    ...{ name: 'The Harbour Digest', sender: 'digest@harbour.example', address: 'Quay 1, Skarn' },
    zone: 'Europe/Oslo',
    colours: { accent: '#0b5f66', dark: '#7fd1d3' },
    cadences: { alert: true, daily: true, weekly: 'monday' },
    sections: [],
    limits: { stories: 12, figures: 6, quotes: 3 },
    catchUp: 6,
    corrections: 'next',
    approval: 'none',
    archive: { access: 'off', texts: 'whole' },
    ...changes,
  };
}
