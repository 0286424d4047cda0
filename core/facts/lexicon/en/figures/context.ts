import type { ContextLexicon } from '../../figures.ts';
import { numberedClubs } from '../../numbered-clubs.ts';
import { words } from '../../word-list.ts';

/** Words that tell a number of another sort (a date, a name, an address) from a figure. */
export const context: ContextLexicon = {
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  eras: words('bc bce ad ce a.d b.c'),
  decades: words('s'),
  clock: words("am pm a.m p.m o'clock o’clock gmt bst est edt et pt cet utc pst cst hrs noon midnight"),
  starts: words('kick-off kickoff tip-off off starts start begins begin doors departs airs'),
  atTime: words('at'),
  past: words('past'),
  agesAround: new Set(),
  beforeYear: words(
    "in since by until till of during from before after early late mid year years fiscal fy circa through to spring summer autumn fall winter q1 q2 q3 q4 january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec the and or between around its his her their our this that 's calendar season class dated born founded established",
  ),
  identifiers: words(
    'seat flat section sections row gate page pages pp p chapter chapters room flight route highway interstate hwy article articles clause paragraph phase level channel grade season episode version volume vol issue figure fig table line platform terminal runway bus train tram pier exit junction lot suite apartment apt unit block district precinct ward zone area category class type tier tranche stage act bill proposition prop measure amendment resolution directive regulation rule form step lap lane studio camp hall house building tower warehouse dock bay locker box psalm verse sonata symphony opus apollo voyager sputnik falcon soyuz artemis game round week day match heat group division league formula super bowl bowl wrestlemania ufc war part parts book cell ring plan chapter schedule appendix exhibit count counts layer seed album footnote postcode number hole turn stop question item slide floor code size model mark mk series catch fast top Year Point',
  ),
  slangSums: words('grand'),
  models: words(
    'boeing airbus iphone ipad ios macos android windows galaxy pixel playstation xbox ps nintendo tesla model audi bmw mercedes kia mazda peugeot renault fiat volvo saab ferrari porsche lexus ford nokia oneplus redmi watch echo gpt chatgpt gemini claude intel core ryzen geforce rtx dow p ftse asx nasdaq nikkei dax cac russell topix kospi csi stoxx euro expo fortune forbes covid covid- opec studio channel forever blink sum maroon matchbox big catch- apollo gemini seal delta pier motel super hells title obamacare prometheus rfc iso unit usb hdmi windows photoshop angular python php swift java bluetooth wifi mig sukhoi s- su- f- b- m-',
  ),
  names: new Set(['50 cent', '1860 munich', 'democrats 66', ...numberedClubs]),
  streets: words(
    'street st road rd avenue ave lane drive dr boulevard blvd square sq place court crescent terrace way close gardens row hill mews parade highway plaza quay broadway',
  ),
  streetEndings: [],
  calls: words('call calls called calling dial dials dialed dialled dialing phone phoned ring rang 1-800'),
  numberSigns: words('no nos number numbers num nr #'),
};
