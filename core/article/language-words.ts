/**
 * The most frequent function words of languages in the Latin alphabet. A word may stand in several: what tells them
 * apart is their sum.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that was with for his her they said will this from have not are were in on is it at as by be an a or which has had but he she their its who would',
  de: 'der die das und nicht ist mit dem den auch ein eine einen einem einer sich von vom wurde wurden nach bei wird werden für dass auf im zum zur über aus sind sagte hat haben in war an er sie es als wie',
  fr: 'le la les des est dans pour qui sur pas avec plus été par cette aux ont du une et un en que il elle ne se ce sont à au mais',
  es: 'el la los las con para del como más pero sus fue está este han por y en que de un una se no su al lo es ha',
  it: 'il di che della per non sono nel alla dei gli anche più la le e un una del in è ha si da con al lo come',
  nl: 'het een van niet dat zijn voor met ook aan werd naar door maar de en in is op te die heeft er bij hij zij was om',
  pt: 'os uma não com dos mais foi são pelo às também ao o a e que do da em um para na no se as por é',
  sv: 'och att det som en på är av för med den till inte har de ett om var men jag sig så han hon från sade vid kan',
  da: 'og at det som en på er af for med den til ikke har de et om var men jeg sig så han hun fra sagde ved kan blev efter',
  nb: 'og at det som en på er av for med den til ikke har de et om var men jeg seg så han hun fra sa ved kan ble etter',
  fi: 'ja on ei että oli se hän ovat mutta myös kuin joka sen mukaan hänen tai kun ole olivat mitä sanoi vuonna',
  pl: 'i w nie na się że z do to jest jak od za o po są przez dla ale był była oraz powiedział który tym już',
  cs: 'a se v na je že s z do to i o za by po jako ale není jsou podle pro který od byl byla řekl také už',
  sk: 'a sa v na je že s z do to aj o za by po ako ale nie sú podľa pre ktorý od bol bola povedal tiež už',
  hu: 'a az és hogy nem is egy ez volt van meg de már csak el ki ha szerint mint azt még után mondta lesz',
  ro: 'și în de la a nu că cu pe din un o care este pentru sau au fost mai prin ca sunt spus după să le',
  tr: 've bir bu için da de ile olarak ne daha çok olan gibi var en ise dedi kadar sonra ancak değil göre olduğunu',
  hr: 'i u je se na da su za od s o koji ne kao što to ali iz bi nije rekao po će biti te sam više',
  id: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena ada oleh mereka telah saya kata bisa atau',
  ca: 'el la els les de i que en un una per amb no és del al més ha com però dels ser aquest va són també seva',
  eu: 'eta da ez du dira zen bat ere izan dute baina egin zuen hori dela edo beste esan dio izango',
  lt: 'ir kad į iš su yra buvo tai ne kaip bet apie dėl už per po jis jo arba sakė taip pat savo',
  lv: 'un ir ka no ar par uz tas kā nav bet arī pēc tika bija teica pie gan var savu viņš',
  et: 'ja on ei et see oli ta kui ka mis aga oma või selle ning üle pärast ütles olid tema',
};

/** The languages a word is one of the most frequent words of. */
export const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), lang]);
  return languages;
})();
