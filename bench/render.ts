/** `node bench/render.ts`: how fast a one-story digest becomes a mail, beside compiling the same MJML each time. */
import Handlebars from 'handlebars';
import mjml2html from 'mjml';
import { renderDigest } from '../core/digest/render.ts';
import { viewOf } from '../core/digest/view.ts';
import { readTemplate } from '../templates/compile.ts';
import { digestTemplate } from '../templates/digest.generated.js';
import { digestOf } from '../test/core/digest/digest-of.ts';
import { ferry } from '../test/core/digest/sample.ts';
import { quantile, report } from './measure.ts';

const archive = { base: 'https://archive.example/', key: '2031-03.AbCdEfGhIjKlMnOpQrStUv' };
const one = digestOf([ferry], { archive });
const five = digestOf(
  Array.from({ length: 5 }, () => ferry),
  { archive },
);
const fill = Handlebars.compile(readTemplate('digest'), { knownHelpersOnly: true });
const view = viewOf(one);

/** Microseconds a call takes: the fastest tenth of batches after warming up, for other work on the machine only adds. */
async function microseconds(batches: number, calls: number, call: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const start = performance.now();
    for (let count = 0; count < calls; count += 1) {
      const result = call();
      if (result instanceof Promise) await result;
    }
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return quantile(times.slice(batches >> 2), 0.1);
}

const render = await microseconds(200, 100, () => renderDigest(one));
const renderFive = await microseconds(100, 20, () => renderDigest(five));
const html = await microseconds(200, 100, () => digestTemplate(view));
const mjml = await microseconds(20, 3, () => mjml2html(fill(view), { fonts: {} }));

const held = [
  report({
    name: 'render of a one-story digest: HTML, text, subject',
    value: render,
    unit: 'µs',
    atMost: 50,
  }),
  report({ name: 'render of a five-story digest', value: renderFive, unit: 'µs' }),
  report({ name: 'of one story the HTML alone, by the precompiled template', value: html, unit: 'µs' }),
  report({ name: 'the same HTML by mjml2html', value: mjml, unit: 'µs' }),
  report({
    name: 'the precompiled template beside mjml2html',
    value: mjml / html,
    unit: 'times',
    atLeast: 50,
  }),
  report({
    name: 'the whole render beside mjml2html, which makes only HTML',
    value: mjml / render,
    unit: 'times',
  }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
