import type { Unit } from '../../figures.ts';

/**
 * Words that name the currencies of several countries (ISO 4217, English names as in Unicode CLDR): the words, ":", the code they
 * mean alone, if any, ";" and the adjectives before them with their codes.
 */
const families = `
dollar,dollars: USD; us USD,u.s USD,u.s. USD,american USD,australian AUD,aussie AUD,barbadian BBD,barbados BBD,bahamian BSD,belize BZD,bermudian BMD,bermudan BMD,brunei BND,canadian CAD,cayman islands KYD,east caribbean XCD,fijian FJD,fiji FJD,guyanese GYD,hong kong HKD,jamaican JMD,liberian LRD,namibian NAD,new taiwan TWD,taiwan TWD,taiwanese TWD,new zealand NZD,singapore SGD,singaporean SGD,solomon islands SBD,surinamese SRD,trinidad TTD,zimbabwe ZWG,zimbabwean ZWG
pound,pounds:; british GBP,uk GBP,egyptian EGP,falkland islands FKP,gibraltar GIP,lebanese LBP,south sudanese SSP,sudanese SDG,syrian SYP,irish IEP
franc,francs: CHF; swiss CHF,burundian BIF,congolese CDF,djiboutian DJF,guinean GNF,comorian KMF,rwandan RWF,cfa XAF,central african cfa XAF,west african cfa XOF,cfp XPF,pacific XPF,french FRF,belgian BEF
peso,pesos: MXN; mexican MXN,argentine ARS,argentinian ARS,chilean CLP,colombian COP,cuban CUP,dominican DOP,philippine PHP,filipino PHP,uruguayan UYU
rupee,rupees: INR; indian INR,pakistani PKR,pakistan PKR,sri lankan LKR,nepali NPR,nepalese NPR,mauritian MUR,mauritius MUR,seychellois SCR,seychelles SCR
dinar,dinars: RSD; serbian RSD,kuwaiti KWD,jordanian JOD,iraqi IQD,algerian DZD,tunisian TND,libyan LYD,bahraini BHD
dirham,dirhams: AED; uae AED,emirati AED,moroccan MAD
riyal,riyals: SAR; saudi SAR,qatari QAR,yemeni YER,omani OMR
rial,rials: IRR; iranian IRR,yemeni YER,omani OMR,qatari QAR
ruble,rubles,rouble,roubles: RUB; russian RUB,belarusian BYN,belarussian BYN
shilling,shillings: KES; kenyan KES,kenya KES,ugandan UGX,uganda UGX,tanzanian TZS,tanzania TZS,somali SOS
krone,kroner,kroners: DKK; danish DKK,norwegian NOK
krona,kronor,kronas,kronur,króna,krónur: SEK; swedish SEK,icelandic ISK
koruna,korunas,koruny: CZK; czech CZK
crown,crowns:; danish DKK,norwegian NOK,swedish SEK,icelandic ISK,czech CZK
guilder,guilders: XCG; caribbean XCG,antillean ANG,dutch NLG
mark,marks:; german DEM,convertible BAM,bosnian BAM
won: KRW; korean KRW,south korean KRW,north korean KPW
yuan,renminbi,rmb: CNY; chinese CNY
yen: JPY; japanese JPY
real,reals,reais:; brazilian BRL
lira,liras,lire: TRY; turkish TRY,italian ITL
som,soms,sum:; kyrgyz KGS,uzbek UZS,uzbekistani UZS
manat,manats: AZN; azerbaijani AZN,azeri AZN,turkmen TMT
lei: RON; romanian RON,moldovan MDL
leu: RON; romanian RON,moldovan MDL
leva,lev,levs: BGN; bulgarian BGN
lek,leke:; albanian ALL
kwacha,kwachas: ZMW; zambian ZMW,malawian MWK,malawi MWK
cedi,cedis: GHS; ghanaian GHS,ghana GHS
dong,dongs: VND; vietnamese VND
sol,soles:; peruvian PEN
shekel,shekels: ILS; israeli ILS,new israeli ILS,israeli new ILS
rand,rands: ZAR; south african ZAR
colon,colons,colones,colón:; costa rican CRC,salvadoran SVC
drachma,drachmas: GRD; greek GRD
peseta,pesetas: ESP; spanish ESP
escudo,escudos: CVE; cape verdean CVE,portuguese PTE
dram,drams:; armenian AMD`;

/** Currencies whose word names no other: code and name, also in -s. */
const lone =
  'EUR euro|AFN afghani|AOA kwanza|AWG florin|BDT taka|BOB boliviano|BTN ngultrum|BWP pula|ERN nakfa|ETB birr|GEL lari|GMD dalasi|GTQ quetzal|HNL lempira|HRK kuna|HTG gourde|HUF forint|IDR rupiah|KHR riel|KZT tenge|LAK kip|LSL loti|LSL maloti|MGA ariary|MKD denar|MMK kyat|MNT tugrik|MOP pataca|MRU ouguiya|MVR rufiyaa|MYR ringgit|MZN metical|MZN meticais|NGN naira|NIO cordoba|NIO córdoba|PAB balboa|PLN zloty|PLN złoty|PYG guarani|SLE leone|STN dobra|SZL emalangeni|THB baht|TJS somoni|UAH hryvnia|VES bolivar|VES bolívar|VUV vatu|GBP quid|USD buck|GBP sterling|GBP pounds sterling|GBP pound sterling|BTC bitcoin|ETH ether|IRR toman|DEM deutschmark|DEM deutsche mark';

/** Fractions of currencies: the name, then its other words. */
const fractions =
  'cent cents|cent u.s cents|cent us cents|cent euro cents|penny pence|penny penny|sen sen|kopeck kopecks|kopeck kopeks|kobo kobo|paisa paise|paisa paisa|satang satang|dime dime|dime dimes|ore ore|ore øre|ore öre|fils fils|centavo centavos|centime centimes|piastre piastres|grosz groszy';

const money = (name: string): Unit => ({ name, kind: 'money' });

const inFamilies = families
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [forms = '', codes = ''] = line.split(':');
    const [alone = '', countries = ''] = codes.split(';');
    return forms.split(',').flatMap((form): [string, Unit][] => [
      ...(alone.trim() === '' ? [] : [[form, money(alone.trim())] as [string, Unit]]),
      ...countries.split(',').map((pair): [string, Unit] => {
        const space = pair.lastIndexOf(' ');
        return [`${pair.slice(0, space).trim()} ${form}`, money(pair.slice(space + 1))];
      }),
    ]);
  });

const split = (pair: string): [string, string] => {
  const space = pair.indexOf(' ');
  return [pair.slice(0, space), pair.slice(space + 1)];
};

/** Currencies by name, lower case. A bare "pounds" is mass or money by its place, see units.ts. */
export const currencyNames: ReadonlyMap<string, Unit> = new Map([
  ...inFamilies,
  ...lone.split('|').flatMap((pair): [string, Unit][] => {
    const [code, name] = split(pair);
    return [name, `${name}s`].map((words) => [words, money(code)]);
  }),
  ...fractions.split('|').map((pair): [string, Unit] => {
    const [name, words] = split(pair);
    return [words, money(name)];
  }),
]);

/** Of these, the words that need a country to name one currency: "200 Ruritanian dollars" are no US dollars. */
export const sharedCurrencies: ReadonlySet<string> = new Set(
  families
    .trim()
    .split('\n')
    .flatMap((line) => line.slice(0, line.indexOf(':')).split(',')),
);
