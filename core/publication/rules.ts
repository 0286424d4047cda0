import { contrast, READABLE } from './contrast.ts';
import { PublicationFile } from './file.ts';
import type { Problem } from './problems.ts';

// What stands behind the colours in mails and on pages: cards, and tinted ones.
const BEHIND = {
  accent: ['#ffffff', '#f1f5f4'],
  dark: ['#181c1f', '#21272a'],
} as const;

/**
 * What is wrong with values that are each of the right kind: colours nobody can read, no edition at all, two sections of
 * one name.
 * @param file the file's values; those of another kind are passed over
 */
export function disagreements(file: unknown): Problem[] {
  const values = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  return [...paleColours(values.colours), ...noCadence(values.cadences), ...sameSections(values.sections)];
}

function paleColours(colours: unknown): Problem[] {
  const { accent, dark } = PublicationFile.shape.colours.unwrap().shape;
  const schemas = { accent, dark };
  return (['accent', 'dark'] as const).flatMap((name) => {
    const read = schemas[name].safeParse((colours as Record<string, unknown> | undefined)?.[name]);
    if (!read.success) return [];
    return BEHIND[name]
      .map((ground) => ({ ground, ratio: contrast(read.data, ground) }))
      .filter(({ ratio }) => ratio < READABLE)
      .sort((one, other) => one.ratio - other.ratio)
      .slice(0, 1)
      .map(({ ground, ratio }) => ({
        path: ['colours', name],
        message: `colours.${name} ${read.data} cannot be read on ${ground}: its contrast is ${rounded(ratio)}:1, and ${READABLE}:1 is the least (WCAG 2.2). Choose a ${name === 'dark' ? 'lighter' : 'darker'} one.`,
      }));
  });
}

/** Down to a tenth, so that 4.46 is not called 4.5. */
const rounded = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

function noCadence(cadences: unknown): Problem[] {
  const read = PublicationFile.shape.cadences.safeParse(cadences);
  if (!read.success || Object.values(read.data).some((made) => made !== false)) return [];
  return [{ path: ['cadences'], message: 'cadences names no edition that is made: make one of them true.' }];
}

function sameSections(sections: unknown): Problem[] {
  if (!Array.isArray(sections)) return [];
  const seen = new Map<string, number>();
  return sections.flatMap((section: { name?: unknown } | null, index) => {
    const name = typeof section?.name === 'string' ? section.name.trim().toLowerCase() : '';
    const before = seen.get(name);
    if (name === '' || before === undefined) {
      seen.set(name, index);
      return [];
    }
    const message = `sections[${index + 1}] has the name of sections[${before + 1}]: put their keywords together, or give it another.`;
    return [{ path: ['sections', index, 'name'], message }];
  });
}
