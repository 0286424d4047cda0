/**
 * `node bench/month.ts`: a month of editions over both changes of the clocks, lived through on ports in memory by the
 * functions that are deployed. Sydney and Lord Howe put theirs forward on 5 October 2031, Berlin puts its back on the 26th,
 * New York on 2 November.
 */
import { judge } from '../test/month/judge.ts';
import { live } from '../test/month/period.ts';
import { report } from './measure.ts';

const at = (time: string) => Date.parse(`${time}:00Z`);
const ZONES = [
  ...['UTC', 'Europe/Berlin', 'America/New_York', 'America/Sao_Paulo'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Chatham'],
];

const started = performance.now();
const lived = await live({
  ...{ seed: 2031, from: at('2031-10-03T00:00'), to: at('2031-11-05T00:00'), readers: 300 },
  ...{ zones: ZONES, hours: [0, 1, 2, 3, 7, 18, 23] },
  outages: [
    // Shorter than what is caught up on, its ticks delivered late; longer, and the clock stood still too.
    { from: at('2031-10-11T04:50'), to: at('2031-10-11T06:40'), clockToo: false },
    { from: at('2031-10-25T20:00'), to: at('2031-10-26T06:10'), clockToo: true },
  ],
});
const { slots, editions, windows, entries, faults } = judge(lived);
const seconds = (performance.now() - started) / 1000;

for (const fault of faults.slice(0, 20)) console.log(fault);
const days = (lived.period.to - lived.period.from) / 86_400_000;
const held = [
  report({
    name: `${days} days, ${lived.people.length} readers in ${ZONES.length} zones`,
    value: seconds,
    unit: 's',
  }),
  report({ name: 'uploads', value: lived.uploads.length, unit: 'files' }),
  report({ name: 'ticks, three in ten of them twice', value: lived.ticks, unit: 'ticks' }),
  ...(['alert', 'daily', 'weekly'] as const).map((cadence) =>
    report({ name: `${cadence} editions`, value: editions[cadence] ?? 0, unit: 'editions' }),
  ),
  report({ name: 'mails', value: lived.mailed.length, unit: 'mails' }),
  report({ name: 'readers’ slots owed', value: slots.owed, unit: 'slots' }),
  report({ name: '  mailed, once', value: slots.mailed, unit: 'slots' }),
  report({ name: '  nothing new, and noted', value: slots.empty, unit: 'slots' }),
  report({ name: '  skipped, and noted', value: slots.skipped, unit: 'slots', atLeast: 1 }),
  report({
    name: '  neither, or twice',
    value: slots.owed - slots.mailed - slots.empty - slots.skipped,
    unit: 'slots',
    atMost: 0,
  }),
  report({ name: 'windows, each beginning where the last ended', value: windows, unit: 'windows' }),
  report({ name: 'entries of ledgers, one for each arrival', value: entries, unit: 'entries' }),
  report({
    name: 'faults of slots, windows, ledgers and audiences',
    value: faults.length,
    unit: 'faults',
    atMost: 0,
  }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;
