import { html, type Markup } from '../../html.ts';
import type { Faults } from './choices-form.ts';

/** One field of a form: its label, a hint, and what is wrong with it, each tied to the control for screen readers. */
export interface Labels {
  readonly name: keyof Faults; // of the control; its id as well
  readonly label: string;
  readonly hint?: string;
  readonly fault: string | undefined;
}

/**
 * A labelled field (WCAG 2.2: 1.3.1, 3.3.1, 3.3.2).
 * @param control makes the input or select with the attributes that tie it to its label, hint and fault
 */
export function field(labels: Labels, control: (attributes: Markup) => Markup): Markup {
  const { name, label, fault } = labels;
  return html`<div class="${fault ? 'field wrong' : 'field'}">
<label for="${name}">${label}</label>
${notes(labels)}${control(html`id="${name}" name="${name}"${described(labels)}${invalid(fault)}`)}
</div>
`;
}

/** Several controls under one legend; the first of them has the name as its id. */
export function group(labels: Labels, controls: readonly Markup[]): Markup {
  const { label, fault } = labels;
  return html`<fieldset class="${fault ? 'wrong' : undefined}"${described(labels)}>
<legend>${label}</legend>
${notes(labels)}${controls}</fieldset>
`;
}

/** What is wrong, above the form: each fault a link to its field. Nothing when there is none. */
export function faultSummary(faults: Readonly<Record<string, string>>): Markup | undefined {
  const entries = Object.entries(faults);
  if (entries.length === 0) return undefined;
  return html`<div class="summary" role="alert" aria-labelledby="faults">
<h2 id="faults">${entries.length === 1 ? 'There is a problem' : `There are ${entries.length} problems`}</h2>
<ul>
${entries.map(([name, fault]) => html`<li><a href="#${name}">${fault}</a></li>\n`)}</ul>
</div>
`;
}

function notes({ name, hint, fault }: Labels): Markup {
  return html`${hint === undefined ? undefined : html`<p class="hint" id="${name}-hint">${hint}</p>\n`}${
    fault === undefined ? undefined : html`<p class="error" id="${name}-error">${fault}</p>\n`
  }`;
}

function described({ name, hint, fault }: Labels): Markup | undefined {
  const ids = [hint === undefined ? [] : `${name}-hint`, fault === undefined ? [] : `${name}-error`].flat();
  if (ids.length === 0) return undefined;
  return html` aria-describedby="${ids.join(' ')}"`;
}

/** Marks a control as wrongly filled in, where it is. */
export function invalid(fault: string | undefined): Markup | undefined {
  return fault === undefined ? undefined : html` aria-invalid="true"`;
}
