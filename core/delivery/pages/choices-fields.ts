import { flag, html, type Markup } from '../../html.ts';
import type { Cadences } from '../../publication/made.ts';
import type { Faults, Typed } from './choices-form.ts';
import { field, group, invalid } from './controls.ts';
import { hourHint, offersOf } from './wording.ts';
import { zoneRegions } from './zones.ts';

/** The fields of what somebody wants to get, filled in as typed. Only editions that are made are offered. */
export function choicesFields(cadences: Cadences, typed: Typed, faults: Faults): Markup {
  return html`${editionsField(cadences, typed, faults)}${field(
    {
      name: 'topics',
      label: 'Topics (optional)',
      hint: 'Words to look for, separated by commas: harbour, city council. Without any you get everything.',
      fault: faults.topics,
    },
    (attributes) =>
      html`<input ${attributes} type="text" value="${typed.topics}" autocomplete="off" spellcheck="true">`,
  )}${timeFields(hourHint(cadences), typed, faults)}`;
}

function editionsField(cadences: Cadences, typed: Typed, faults: Faults): Markup {
  return group(
    { name: 'editions', label: 'What would you like to get?', fault: faults.editions },
    offersOf(cadences).map(({ edition, name, sentence }, index) => {
      const id = index === 0 ? 'editions' : `editions-${edition}`;
      return html`<div class="choice">
<input type="checkbox" id="${id}" name="editions" value="${edition}" aria-describedby="about-${edition}"${invalid(faults.editions)}${flag('checked', typed.editions.includes(edition))}>
<label for="${id}">${name}</label>
<p class="hint" id="about-${edition}">${sentence}</p>
</div>
`;
    }),
  );
}

/** When only alerts are made nobody is asked for an hour, but a form always sends one. */
function timeFields(hint: string | undefined, typed: Typed, faults: Faults): Markup {
  if (hint !== undefined) return html`${hourField(hint, typed, faults)}${zoneField(typed, faults)}`;
  return html`<input type="hidden" name="hour" value="${typed.hour}">
<input type="hidden" name="zone" value="${typed.zone}">
`;
}

function hourField(hint: string, typed: Typed, faults: Faults): Markup {
  const options = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    name: `${String(hour).padStart(2, '0')}:00`,
  }));
  return field(
    { name: 'hour', label: 'Hour', hint, fault: faults.hour },
    (attributes) => html`<select ${attributes} class="short">
${options.map((option) => optionOf(option, typed.hour))}</select>`,
  );
}

function zoneField(typed: Typed, faults: Faults): Markup {
  const regions = zoneRegions(typed.zone).map(({ name, zones }) => {
    const options = zones.map(({ zone, city }) => optionOf({ value: zone, name: city }, typed.zone));
    return name === '' ? html`${options}` : html`<optgroup label="${name}">\n${options}</optgroup>\n`;
  });
  return field(
    { name: 'zone', label: 'Time zone', fault: faults.zone },
    (attributes) => html`<select ${attributes}>\n${regions}</select>`,
  );
}

function optionOf({ value, name }: { value: string; name: string }, chosen: string): Markup {
  return html`<option value="${value}"${flag('selected', value === chosen)}>${name}</option>\n`;
}
