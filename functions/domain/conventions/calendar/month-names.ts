/**
 * Names of the months, January first, whole and as agencies shorten them, without the final dot. Left out:
 * Croatian "listopada", which is another month in Polish, and Serbian "marta", a given name. Source: Unicode
 * CLDR (wide and abbreviated, format and stand-alone), and the AP, Reuters and dpa style books for the short
 * forms.
 */
const byLanguage: Record<string, string> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  de: 'januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  fr: 'janvier janv jan|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept sep set|octubre oct|noviembre nov|diciembre dic',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  sv: 'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sep|oktober okt|november nov|december dec',
  da: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep|oktober okt|november nov|december dec',
  fi: 'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  pl: 'stycznia sty|lutego lut|marca|kwietnia kwi|maja|czerwca cze|lipca lip|sierpnia sie|września wrz|października paź|listopada lis|grudnia gru',
  ru: 'января янв|февраля фев|марта мар|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сен|октября окт|ноября ноя|декабря дек',
  uk: 'січня січ|лютого лют|березня бер|квітня кві|травня тра|червня чер|липня лип|серпня сер|вересня вер|жовтня жов|листопада лис|грудня гру',
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  cs: 'ledna led|února úno|března bře|dubna dub|května kvě|června|července|srpna srp|září zář|října říj|listopadu|prosince',
  sk: 'januára jan|februára feb|marca mar|apríla apr|mája máj|júna jún|júla júl|augusta aug|septembra sep|októbra okt|novembra nov|decembra dec',
  sl: 'januarja jan|februarja feb|marca mar|aprila apr|maja|junija jun|julija jul|avgusta avg|septembra sep|oktobra okt|novembra nov|decembra dec',
  hr: 'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna||studenoga studenog|prosinca',
  'sr-Cyrl':
    'јануара јан|фебруара феб|мар|априла апр|маја|јуна јун|јула јул|августа авг|септембра сеп|октобра окт|новембра нов|децембра дец',
  sr: 'januara jan|februara feb|mar|aprila apr|maja|juna jun|jula jul|avgusta avg|septembra sep|oktobra okt|novembra nov|decembra dec',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  lt: 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  lv: 'janvāris janvārī janv|februāris februārī febr|martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov|decembris decembrī dec',
  et: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  ca: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  hu: 'január jan|február febr feb|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  ro: 'ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie oct|noiembrie nov|decembrie dec',
  no: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des',
  id: 'januari|februari|maret|april|mei|juni|juli|agustus agu|september|oktober|november|desember des',
  el: 'ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου',
  ar: 'يناير|فبراير|مارس|أبريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  az: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
  be: 'студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня',
  ms: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
  hi: 'जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
}

/** A Latin or Greek name, and the same without its accents, as seven-bit wires and capitals have it: "května", "kvetna" (ČTK), "ΜΑΡΤΙΟΥ". */
const spellings = (name: string): string[] =>
  /^[\p{Script=Latin}\p{Script=Greek}]+$/u.test(name)
    ? [name, name.normalize('NFD').replace(/\p{M}/gu, '')]
    : [name]

/**
 * Month (1 to 12) by its lower-case name, in any of the languages; a name that two languages share means the
 * same month in both.
 */
export const monthNames: ReadonlyMap<string, number> = new Map(
  Object.values(byLanguage).flatMap(months =>
    months.split('|').flatMap((names, index) =>
      names
        .split(' ')
        .filter(Boolean)
        .flatMap(spellings)
        .map(name => [name, index + 1] as const),
    ),
  ),
)
