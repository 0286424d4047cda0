import type { Unit } from '../../figures.ts';

const money = (name: string): Unit => ({ name, kind: 'money' });

// Codes: ISO 4217. Signs: Unicode block "Currency Symbols" and the Guardian and Reuters style guides.
const signs = `
$ USD|US$ USD|$US USD|U.S.$ USD|A$ AUD|AU$ AUD|$A AUD|C$ CAD|CA$ CAD|Can$ CAD|CDN$ CAD|HK$ HKD|NZ$ NZD|S$ SGD|SG$ SGD|N$ NAD
|NT$ TWD|R$ BRL|J$ JMD|TT$ TTD|Bds$ BBD|Z$ ZWG|FJ$ FJD|EC$ XCD|B$ BND|G$ GYD|Mex$ MXN|MX$ MXN|AR$ ARS|CLP$ CLP|COP$ COP
|£ GBP|€ EUR|¥ JPY|₹ INR|₩ KRW|₦ NGN|₪ ILS|₽ RUB|₺ TRY|฿ THB|₫ VND|₱ PHP|₴ UAH|₸ KZT|₵ GHS|₡ CRC|₲ PYG|₮ MNT|₾ GEL|₼ AZN|₿ XBT|E£ EGP|IR£ IEP
|Rs INR|Rs. INR|Re INR|RM MYR|Rp IDR|Tk BDT|NIS ILS|RMB CNY|CN¥ CNY|JP¥ JPY|KSh KES|Ksh KES|Sh KES|USh UGX|TSh TZS|GH₵ GHS|GH¢ GHS|Fr CHF|SFr CHF|Kč CZK|zł PLN|DM DEM|Y= JPY|=Y= JPY|R ZAR|N NGN|P PHP|Php PHP|Dh AED|Dhs AED|SR SAR|QR QAR|BD BHD|RO OMR|KD KWD|JD JOD|LE EGP|TL TRY|CFA XAF|FCFA XAF|Shs UGX|SKr SEK|DKr DKK|NKr NOK|GHc GHS|Lit LTL|S/. PEN|S/ PEN|Cdn$ CAD|Aus$ AUD|AUS$ AUD|CAD$ CAD|USD$ USD|AUD$ AUD|NZD$ NZD|HKD$ HKD|SGD$ SGD`;

const codes =
  'USD EUR GBP JPY CHF CNY AUD CAD NZD HKD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY ILS INR PKR BDT LKR NPR IDR MYR THB PHP VND KRW TWD ZAR NGN KES GHS EGP MAD TND UGX TZS ETB BRL ARS CLP COP PEN MXN UYU AED SAR QAR KWD BHD OMR JOD KZT GEL AMD AZN BTC';

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

const names = `
USD dollar|USD dollars|USD us dollar|USD us dollars|USD u.s. dollar|USD u.s. dollars|USD american dollars|USD bucks|AUD australian dollars|CAD canadian dollars|NZD new zealand dollars
|HKD hong kong dollars|SGD singapore dollars|TWD taiwan dollars|TWD new taiwan dollars|NAD namibian dollars|JMD jamaican dollars|ZWG zimbabwe dollars
|EUR euro|EUR euros|GBP pounds sterling|GBP british pounds|GBP sterling|GBP quid|EGP egyptian pounds|LBP lebanese pounds|SYP syrian pounds|SDG sudanese pounds|SSP south sudanese pounds
|JPY yen|JPY japanese yen|CNY yuan|CNY chinese yuan|CNY renminbi|CNY rmb|INR rupee|INR rupees|INR indian rupees|PKR pakistani rupees|PKR pakistan rupees|LKR sri lankan rupees|NPR nepali rupees|NPR nepalese rupees|IDR rupiah
|DKK danish crowns|DKK danish kroner|DKK danish krone|SEK swedish crowns|SEK swedish kronor|SEK swedish krona|SEK kronor|SEK krona|NOK norwegian crowns|NOK norwegian kroner|NOK norwegian krone|DKK kroner|CZK czech crowns|CZK koruna|CZK czech koruna|ISK icelandic kronur
|ILS shekel|ILS shekels|ILS israeli shekels|ILS new israeli shekels|RUB ruble|RUB rubles|RUB rouble|RUB roubles|RUB russian rubles|RUB russian roubles|UAH hryvnia|UAH hryvnias|BYN belarusian rubles
|PHP philippine pesos|MXN pesos|MXN mexican pesos|ARS argentine pesos|CLP chilean pesos|COP colombian pesos|CUP cuban pesos|UYU uruguayan pesos|BRL reais|BRL reals|BRL brazilian reais|BRL brazilian reals|PEN soles
|ZAR rand|ZAR south african rand|KRW won|KRW korean won|KRW south korean won|THB baht|TRY lira|TRY liras|TRY turkish lira|TRY turkish liras|CHF swiss francs|CHF swiss franc|CHF francs|XAF cfa francs|RWF rwandan francs|BIF burundian francs|CDF congolese francs
|AED dirham|AED dirhams|AED uae dirhams|MAD moroccan dirhams|SAR riyal|SAR riyals|SAR saudi riyals|QAR qatari riyals|QAR qatari rials|IRR rials|IRR iranian rials|IRR tomans|YER yemeni rials|OMR omani rials|MYR ringgit|MYR malaysian ringgit
|NGN naira|KES shillings|KES kenyan shillings|KES kenya shillings|UGX ugandan shillings|TZS tanzanian shillings|SOS somali shillings|GHS cedis|GHS cedi|GHS ghana cedis|ETB birr|ETB ethiopian birr|ZMW kwacha|ZMW zambian kwacha|MWK malawi kwacha|MWK malawian kwacha|BWP pula|MZN meticais
|VND dong|VND vietnamese dong|PLN zloty|PLN zlotys|PLN polish zlotys|HUF forint|HUF forints|RON lei|RON romanian lei|MDL moldovan lei|BGN leva|HRK kuna|HRK kunas|RSD dinars|RSD serbian dinars|KWD kuwaiti dinars|JOD jordanian dinars|IQD iraqi dinars|DZD algerian dinars|TND tunisian dinars|LYD libyan dinars|BHD bahraini dinars
|GEL lari|AMD armenian drams|KZT tenge|AZN manats|AZN manat|UZS soms|BDT taka|LAK kip|MMK kyat|KHR riels|MVR rufiyaa|BTC bitcoin|BTC bitcoins|DEM deutschmarks|DEM deutsche marks|FRF french francs`;

const parts = `cent cent|cent cents|cent u.s. cents|cent us cents|cent euro cents|penny pence|penny penny|sen sen|kopeck kopecks|paisa paise|paisa paisa|satang satang|dime dime|dime dimes|ore ore`;

const named = (list: string): [string, Unit][] =>
  list
    .replaceAll('\n', '')
    .split('|')
    .map((entry): [string, Unit] => {
      const [code = '', ...name] = entry.trim().split(' ');
      return [name.join(' '), money(code)];
    });

/** Currencies by name, lower case. A bare "pounds" is mass or money by its place, see units.ts. */
export const currencyNames: ReadonlyMap<string, Unit> = new Map([...named(names), ...named(parts)]);
