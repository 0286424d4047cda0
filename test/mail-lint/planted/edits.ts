import type { RuleName } from '../lint.ts';
import type { Mail } from '../mail.ts';

/** A fault that the lint must find in a mail that had none. */
export interface PlantedFault {
  readonly rule: RuleName; // by which it is found
  readonly fault: string;
  readonly plant: (mail: Mail) => Mail;
}

/** An edit of a body that plants a fault; what it replaces stands there, or the mail is the wrong one. */
export type Edit = readonly [fault: string, from: string | RegExp, to: string];

/** Edits by the rule that finds their fault. */
export type Edits = Partial<Record<RuleName, readonly Edit[]>>;

/** The faults that edits of a body plant. */
export function plantedBy(edits: Edits, part: 'html' | 'text'): PlantedFault[] {
  return Object.entries(edits).flatMap(([rule, of]) =>
    of.map(([fault, from, to]) => ({
      ...{ rule: rule as RuleName, fault: `${fault} (${part})` },
      plant: (mail: Mail) => {
        const words = mail[part] ?? '';
        const edited = words.replace(from, to);
        if (edited === words) throw new Error(`the mail has no ${from} to plant a fault in`);
        return { ...mail, [part]: edited };
      },
    })),
  );
}
