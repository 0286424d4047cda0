import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

const words = (text: string) => figuresOf(text).map(({ span }) => text.slice(span.start, span.end));

test.each([
  'The council met on September 8.',
  'Voting opens on 8 September 2031.',
  'It was filed Aug. 14, 2019.',
  'The fair runs May 3-5.',
  'They met at 9:35 on Friday.',
  'Doors open at 7.30pm.',
  'The train leaves at 5 a.m. daily.',
  'At seven o’clock the siren went.',
  'The mill closed in 1987.',
  'The 2019 elections were calm.',
  'Growth stalled from 2018 to 2020.',
  'The 2018-19 season was short.',
  'The law dates from A.D. 1000.',
  'Disco ruled the 1970s.',
  'She is in her 40s.',
  'In 2018 shares fell.',
])('dates and times: %s', (text) => expect(words(text)).toEqual([]));

test.each([
  'He finished third.',
  'The 21st century began badly.',
  'It is the 4th time.',
  'He scored in the second half.',
  'A third man was held.',
  'The third quarter was slow.',
])('ordinals: %s', (text) => expect(words(text)).toEqual([]));

test.each([
  'Our seats are in Section 427 Row 21.',
  'He wore No. 10 for Brenholm.',
  'She flew on Flight 93.',
  'Read Chapter Four.',
  'The iPhone 11 sold well.',
  'She bought an Apple Watch 5.',
  'The S&P 500 rose.',
  'A Boeing 737 landed.',
  'The COVID-19 ward closed.',
  'An AK-47 was found.',
  'The G20 met in Ostby.',
  'It runs on a 5G network.',
  'Version 3.1.2 is out.',
  'He lives at 10 Downing Street.',
  'The shop is at 350 Fifth Avenue.',
  'Call 555-0100 for help.',
  'Ring (202) 555-0143 now.',
  'She dialed 911.',
  'See https://example.org/2019/44 for more.',
  'Write to desk44@example.org today.',
  'The BBC One show ended.',
  'The 401(k) plan was cut.',
  'Agent 007 returned.',
])('names and codes: %s', (text) => expect(words(text)).toEqual([]));

test.each([
  'Brenholm won 2-1.',
  'The court split 5-4.',
  'It ended 0–0 at home.',
  'Recall the 9/11 attacks.',
  'The desk is open 24/7.',
])('scores and pairs: %s', (text) => expect(words(text)).toEqual([]));

test.each([
  'She is one of the best.',
  'No one came.',
  'They will one day return.',
  'The two met again.',
  'This one is better.',
  'They love one another.',
  'One can only hope.',
  'The one-sided match ended.',
  'The plan aims for net zero.',
  'Flat £5mm washers were sold.',
  'A four-star general spoke.',
])('words that count nothing: %s', (text) => expect(words(text)).toEqual([]));

test.each([
  'Call +44 20 7946 0018 for help.',
  'Call 020 7946 0018 for help.',
  'The firm filed a 10-K.',
  'It cites Article 50(3).',
  'She lives in Room 12B.',
  'He sat in seat 14C.',
  'The under-21 side lost.',
  'The cluster J1149.5+6663 is far.',
  'The isle lies at 45°N.',
])('codes and forms: %s', (text) => expect(words(text)).toEqual([]));
