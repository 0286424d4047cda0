import type { Unit } from '../figures.ts';

const money = (name: string): Unit => ({ name, kind: 'money' });

// Codes: ISO 4217. Signs: Unicode block "Currency Symbols" and the Guardian and Reuters style guides.
const signs = `
$ USD|US$ USD|$US USD|U.S.$ USD|A$ AUD|AU$ AUD|$A AUD|C$ CAD|CA$ CAD|Can$ CAD|CDN$ CAD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|N$ NAD
|NT$ TWD|R$ BRL|J$ JMD|TT$ TTD|Bds$ BBD|Z$ ZWG|FJ$ FJD|EC$ XCD|B$ BND|G$ GYD|Mex$ MXN|MX$ MXN|AR$ ARS|CLP$ CLP|COP$ COP
|$C CAD|$CAN CAD|$CDN CAD|$AU AUD|$NZ NZD|$HK HKD|Bds$ BBD|Arg$ ARS|kr SEK|kr. SEK|Sfr CHF|SFr. CHF|Fr. CHF
|£ GBP|€ EUR|¥ JPY|₹ INR|₩ KRW|₦ NGN|₪ ILS|₽ RUB|₺ TRY|฿ THB|₫ VND|₱ PHP|₴ UAH|₸ KZT|₵ GHS|₡ CRC|₲ PYG|₮ MNT|₾ GEL|₼ AZN|₿ XBT|E£ EGP|IR£ IEP
|Rs INR|Rs. INR|Re INR|RM MYR|Rp IDR|Tk BDT|NIS ILS|RMB CNY|CN¥ CNY|JP¥ JPY|KSh KES|Ksh KES|Sh KES|USh UGX|TSh TZS|GH₵ GHS|GH¢ GHS|Fr CHF|SFr CHF|Kč CZK|zł PLN|DM DEM|Y= JPY|=Y= JPY|R ZAR|N NGN|P PHP|Php PHP|Dh AED|Dhs AED|SR SAR|QR QAR|BD BHD|RO OMR|KD KWD|JD JOD|LE EGP|TL TRY|CFA XAF|FCFA XAF|Shs UGX|SKr SEK|DKr DKK|NKr NOK|GHc GHS|Lit LTL|S/. PEN|S/ PEN|Cdn$ CAD|Aus$ AUD|AUS$ AUD|CAD$ CAD|USD$ USD|AUD$ AUD|NZD$ NZD|HKD$ HKD|SGD$ SGD`;

// All codes but those that are words in capitals too: ALL, COP, CUP, LAK, MOP, SOS, TOP.
const codes =
  'AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG HRK BTC';

/** Currency signs and codes that stand before a number. Case matters. */
export const signsBefore: ReadonlyMap<string, Unit> = new Map([
  ...signs
    .replaceAll('\n', '')
    .split('|')
    .map((pair): [string, Unit] => {
      const [sign = '', code = ''] = pair.trim().split(' ');
      return [sign, money(code)];
    }),
  ...codes.split(' ').map((code): [string, Unit] => [code, money(code)]),
]);

/** Currency signs and codes that stand after a number. Case matters. */
export const signsAfter: ReadonlyMap<string, Unit> = new Map([
  ...codes.split(' ').map((code): [string, Unit] => [code, money(code)]),
  ...['€', '£', '$', '¥', '₹', '₽', '₺', '₪', '₫', '₴'].map((sign): [string, Unit] => [
    sign,
    signsBefore.get(sign) ?? money('USD'),
  ]),
  ['p', money('penny')],
  ['c', money('cent')],
  ['¢', money('cent')],
  ['kr', money('SEK')],
  ['RMB', money('CNY')],
  ['zł', money('PLN')],
  ['Kč', money('CZK')],
]);
