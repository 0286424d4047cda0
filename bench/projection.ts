/**
 * `node bench/projection.ts`: what an edition for a million subscribers would cost and how long it would take, from what
 * `bench/delivery.ts` measured and from list prices. Nothing of it was run at that size.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFigures } from './delivery/figures.ts';
import { costOf, PRICES, type Price } from './delivery/prices.ts';
import { ASSUMED, billOf, runAt, storedIn } from './delivery/project.ts';

const RATES = [14, 50, 500]; // mails a second that SES allows: what an account starts with, and what it may grow to

if (!readFigures()) {
  console.log('Nothing is measured yet: this takes two minutes.\n');
  spawnSync(process.execPath, [join(import.meta.dirname, 'delivery.ts')], { stdio: 'inherit' });
}
const figures = readFigures();
if (!figures) throw new Error('bench/delivery.ts measured nothing: see what it says');

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
const dollars = (value: number) =>
  `$${value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const duration = (seconds: number) =>
  seconds < 3600 ? `${(seconds / 60).toFixed(0)} min` : `${(seconds / 3600).toFixed(1)} h`;

const largest = figures.planned.at(-1)!;
console.log(`A projection for ${number(ASSUMED.subscribers)} subscribers and ${ASSUMED.editions} editions a month.

measured    ${figures.at.slice(0, 10)}, on this machine against the embedded stack
            ${number(figures.sent)} mails a second sent and settled, ${number(figures.mailBytes)} bytes each
            ${number(largest.frozen)} subscribers a second frozen, ${number(largest.asked)} a second asked for, in ${number(largest.megabytes)} MB
            ${number(figures.rowBytes.subscriber)} bytes a subscriber, ${number(figures.rowBytes.send)} bytes a row of the ledger
assumption  ${ASSUMED.mailSeconds} s from claim to settlement on AWS, ${ASSUMED.workers} senders or more, nobody skipped
            a sender uses 95% of the rate that SES allows, and is paid for while it waits
price       list prices of us-east-1 without free tiers: bench/delivery/prices.ts
`);

console.log(row('an edition takes', 'senders', 'sending', 'senders cost'));
for (const rate of RATES) {
  const run = runAt(rate);
  const cost = billOf(figures, run).find(({ name }) => name.startsWith('Lambda, GB'))!;
  console.log(
    row(
      `at ${rate} mails a second of SES's`,
      String(run.workers),
      duration(run.seconds),
      dollars(costOf(cost.quantity, cost.price)),
    ),
  );
}
const freezing = ASSUMED.subscribers / largest.frozen;
console.log(row('before it, the audience is frozen', '', duration(freezing), 'as measured'));

const slowest = runAt(RATES[0]!);
const bill = billOf(figures, slowest);
const title = `what it costs at ${slowest.perSecond} a second`;
console.log(`\n${row(title, 'quantity', 'an edition', 'a month', 'price')}`);
for (const { name, quantity, price, from } of bill) {
  const cost = costOf(quantity, price);
  const costs = [dollars(cost), dollars(cost * ASSUMED.editions)];
  console.log(`${row(name, number(quantity), ...costs, priceOf(price))}   ${from}`);
}
const stored = storedIn(figures);
const storing = costOf(stored, PRICES.tableGbMonth);
console.log(
  `${row('DynamoDB, GB kept', number(stored), '', dollars(storing), priceOf(PRICES.tableGbMonth))}   measured: bytes a row; nothing removes the ledger`,
);
const edition = bill.reduce((sum, { quantity, price }) => sum + costOf(quantity, price), 0);
console.log(row('all together', '', dollars(edition), dollars(edition * ASSUMED.editions + storing)));

function priceOf({ dollars: amount, per }: Price): string {
  return per === 1 ? `$${amount}` : `$${amount} / ${number(per)}`;
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(40) + cells.map((cell, n) => cell.padStart(n < 3 ? 14 : 22)).join('');
}
