/** How conditions of a family of languages name the places that they bar, or allow alone; "…" stands for the places. */
export interface FamilyOfLanguages {
  /** Whose names of countries they write (BCP 47). */
  languages: string
  /** Whether names change their ends: "кроме России". */
  isInflected?: true
  out: readonly string[]
  only: readonly string[]
  /** What allows copy to the media of a people alone, "…", in small letters where a language writes them so: "Kun for norske medier". */
  ofPeople?: readonly string[]
  /** Names of countries and peoples besides those of Unicode CLDR, and what begins as these do. */
  also?: Readonly<Record<string, string>>
}

/** Instruction lines of TASS, Ukrinform, PAP, ČTK, MTI, AA, Kyodo, Yonhap, Xinhua, PTI, SPA, STT, NTB and others. */
export const foreignLimits: readonly FamilyOfLanguages[] = [
  {
    languages: 'ru uk bg sr',
    isInflected: true,
    out: [
      '(?:о?кроме|о?крім|осим|освен|за (?:исключением|винятком)|с изключение на) …',
      'не для (?:использования|публикации|використання|публікації) [ву] …',
      'не (?:использовать|публиковать) в …',
      '(?:није|не) за (?:използване|публикуване|употреба|коришћење|употребу|објављивање) [ву] …',
      '(?:использовани|публикаци|распространени)\\p{L}+ (?:в|на территории) … запрещен\\p{L}{0,2}',
      'запрещен\\p{L}{0,2} (?:использовани|публикаци|распространени)\\p{L}+ (?:в|на территории) …',
    ],
    only: [
      '(?:только|исключительно|тільки|лише|виключно) (?:(?:для|на территории) )?(?:(?:использования|використання|СМИ|ЗМІ|клиентов|клієнтів|подписчиков) [ву] )?…',
      'само за …',
    ],
    ofPeople: [
      '(?:только|исключительно|тільки|лише|виключно) для … (?:СМИ|ЗМІ|медиа|медіа|изданий|видань|клиентов|клієнтів|подписчиков)',
    ],
    also: { рф: 'RU', сша: 'US' },
  },
  {
    languages: 'pl cs sk hr sl',
    isInflected: true,
    out: [
      '(?:z wyjątkiem|oprócz|poza|kromě|s výjimkou|mimo|okrem|s výnimkou|osim|razen) …',
      'nie do (?:użytku|publikacji|wykorzystania) w …',
      '(?:není určeno|nie je určené|neplatí|nepoužívať|nepoužívat) (?:pr[oe]|ve?|na) …',
      '(?:nije|ni) za (?:korištenje|uporabo|uporabu|objavo|objavu) [uv] …',
      '(?:zakaz (?:publikacji|użycia|wykorzystania)|zákaz (?:použit[íi]a?|publikace|publikovania)) (?:w|ve?|na) …',
    ],
    only: [
      '(?:tylko|wyłącznie) (?:(?:dla|do użytku w) )?(?:(?:mediów|klientów|odbiorców|redakcji) w )?…',
      '(?:pouze|jen|výhradně) (?:pro )?(?:(?:média|klienty|odběratele) (?:v|na) )?…',
      '(?:iba|len|výhradne) pre (?:(?:médiá|klientov|odberateľov) (?:v|na) )?…',
      'samo za …',
    ],
    ofPeople: [
      '(?:tylko|wyłącznie) dla (?:mediów|klientów|odbiorców|redakcji) …',
      '(?:tylko|wyłącznie) dla … (?:mediów|klientów|odbiorców|redakcji)',
      '(?:pouze|jen|výhradně|iba|len|výhradne) pr[oe] … (?:médi[aá]|klient(?:y|ov))',
    ],
    also: { 'českou republiku': 'CZ', 'české republice': 'CZ', čr: 'CZ', česká: 'CZ', sr: 'SK' },
  },
  {
    languages: 'lt lv et fi',
    isInflected: true,
    out: [
      '(?:išskyrus|izņemot|välja arvatud|paitsi) …',
      'ei (?:saa|tohi) (?:julkaista|käyttää|kasutada|avaldada) …',
      'draudžiama (?:naudoti|skelbti) …',
      'nav (?:izmantojams|paredzēts|publicējams) …',
      'ei (?=.*(?:[aeiouyäö]{2}n|ss[aä]|ll[ae])(?!\\p{L})) ?…',
      '… (?:lukuun ottamatta|ulos)',
    ],
    only: ['(?:tik|tikai|ainult|vain|ainoastaan) …'],
    ofPeople: ['(?:vain|ainoastaan) … (?:medialle|medioille|lehdille|asiakkaille)'],
    also: { suomalaiset: 'FI', ruotsalaiset: 'SE', virolaiset: 'EE' },
  },
  {
    languages: 'hu ro tr el',
    isInflected: true,
    out: [
      '(?:kivéve|cu excepția) …',
      '… (?:kivételével|hariç)',
      '… (?:kullanılamaz|yayınlanamaz|yayımlanamaz)',
      '… nem (?:használható|közölhető)',
      'nu (?:se (?:utilizează|publică|folosește)|este permis) în …',
      '(?:όχι|δεν είναι) για χρήση στη?ν? …',
      '(?:εκτός|όχι για|δεν επιτρέπεται) (?:από |στη?ν? )?…',
    ],
    only: [
      '(?:csak|kizárólag) …',
      '(?:doar|numai|exclusiv) pentru …',
      '(?:sadece|yalnızca) … için',
      '(?:μόνο|αποκλειστικά) για …',
    ],
    ofPeople: ['(?:csak|kizárólag) (?:a )?… (?:médiának|sajtónak|lapoknak|ügyfeleknek)'],
    also: { magyar: 'HU' },
  },
  {
    languages: 'de nl da nb sv',
    out: [
      'mit ausnahme (?:von|de[rs]) …',
      'ohne …',
      'nicht für … (?:freigegeben|bestimmt|verwendbar)',
      'in … nicht (?:verfügbar|verwenden|verwendbar|veröffentlichen)',
      'kein (?:vertrieb|verkauf|einsatz) in …',
      '(?:behalve|met uitzondering van|niet (?:te gebruiken |voor gebruik )?in) …',
      '(?:unntatt|undtagen|utom|förutom|utan) …',
      '… ute?',
      '(?:ikke|ej|inte) (?:til|for|för) (?:bruk|brug|användning|publicering) i …',
      '(?:ikke|ej|inte) till? …',
      '(?:må|får) (?:ikke|ej|inte) (?:brukes|bruges|användas|publi[cs]er[ae]s) i …',
    ],
    only: [
      'ausschlie(?:ß|ss)lich (?:für|in) …',
      'uitsluitend voor (?:gebruik in )?…',
      '(?:kun|bare|endast|enbart) (?:for|til|för) (?:(?:bruk|brug|användning) i )?…',
    ],
    ofPeople: [
      '(?:kun|bare|endast|enbart|uitsluitend|alleen|nur|ausschlie(?:ß|ss)lich) (?:(?:for|til|för|voor|für) )?… (?:medi(?:er|en|a)|aviser|tidningar|kranten|klanten|kunde[nr]|zeitungen)',
    ],
    also: {
      svenska: 'SE',
      svenske: 'SE',
      danske: 'DK',
      danska: 'DK',
      finska: 'FI',
      finske: 'FI',
      islandske: 'IS',
      deutsche: 'DE',
      duitse: 'DE',
      österreichische: 'AT',
      schweizerische: 'CH',
      schweizer: 'CH',
    },
  },
  {
    languages: 'fr es pt it ca',
    out: [
      '(?:excepte|llevat de|no es pot (?:utilitzar|usar|publicar) (?:a|en)) …',
      "à l[’']ex(?:ception|clusion) d(?:e|es|u|’) ?…",
      '(?:salvo|menos|con (?:la )?excepción de|com exceção d[aeo]|eccetto|tranne|ad e(?:sclus|ccez)ione d(?:i|el|ella)) …',
      'no (?:válido|autorizado|disponible) (?:para|en) …',
      'proibido (?:no|na|em) …',
    ],
    only: ['exclusiv(?:amente|ement) (?:para|en|pour|em) …', 'esclusivamente per …'],
    ofPeople: [
      '(?:s[oó]lo|solamente|[uú]nicamente|somente|só|apenas|soltanto|uniquement|seulement|exclusiv(?:amente|ement)|esclusivamente) (?:(?:per|para|pour) )?(?:(?:i|los|os|as|a|les|le|gli) )?(?:media|medios|meios|mídias?|médias|testate|giornali|clienti|client[es]s|abonados|journaux|jornais|diarios) …',
    ],
    also: {
      mexicanos: 'MX',
      belges: 'BE',
      belgas: 'BE',
      belgi: 'BE',
      españoles: 'ES',
      spagnoli: 'ES',
      tedeschi: 'DE',
      panameños: 'PA',
    },
  },
  {
    languages: 'ja',
    out: ['…を除く(?:全?世界)?', '…(?:国内)?(?:での?)?(?:使用|利用|掲載|配信)(?:不可|禁止)', '…除外'],
    only: ['…(?:国内)?(?:限定|のみ)', '…(?:国内)?でのみ(?:使用|利用|掲載)可?能?'],
    also: { 国内: 'JP', 中国大陸: 'CN', 米国: 'US', 英国: 'GB', 豪州: 'AU' },
  },
  {
    languages: 'zh zh-Hant',
    out: [
      '…(?:地[区區]|境[内內])?除外',
      '除…(?:以)?外',
      '(?:不得|禁止|[请請]勿)在…(?:地[区區]|境[内內])?(?:使用|[发發]布|刊登|[转轉][载載]|播出)',
    ],
    only: ['[仅僅][限供](?:[于於在])?…(?:地[区區]|境[内內])?(?:使用|[发發]布|刊登|媒[体體])?'],
    also: { 国内: 'CN', 國內: 'CN', 中国大陆: 'CN', 中國大陸: 'CN', 大陆: 'CN', 大陸: 'CN' },
  },
  {
    languages: 'ko',
    out: ['… ?제외', '… ?(?:내|에서)(?:의)? ?(?:사용|이용|게재|배포) ?(?:금지|불가)'],
    only: ['… ?(?:한정|전용)', '…에서만 ?(?:사용|이용|게재)(?: ?가능)?'],
    also: { 한국: 'KR', 국내: 'KR' },
  },
  {
    languages: 'ar fa he',
    out: [
      '(?:(?:ما )?عدا|باستثناء|به?جز|به جز|به استثنای) …',
      '(?:غير مسموح (?:بالاستخدام|بالنشر)|(?:ممنوع|يحظر|يمنع) (?:النشر|الاستخدام)) في …',
      'غير (?:مخصص|متاح) (?:للنشر|للاستخدام) في …',
      '(?:استفاده|انتشار) در … ممنوع(?: است)?',
      '(?:למעט|לא לשימוש ב) ?…',
    ],
    only: ['فقط (?:في|در|برای) …', 'للاستخدام في … فقط', 'לשימוש ב…בלבד'],
    also: { السعودية: 'SA', الإمارات: 'AE' },
  },
  {
    languages: 'hi th vi id ms',
    out: [
      '… को छोड़कर',
      '… में (?:उपयोग|प्रकाशन) (?:के लिए )?(?:नहीं|वर्जित)',
      'tidak untuk (?:digunakan|disiarkan|dipublikasikan) di …',
      'ยกเว้น(?:ประเทศ)?…',
      'ห้าม(?:ใช้|เผยแพร่)ใน(?:ประเทศ)?…',
      '(?:ngoại )?trừ …',
      'không (?:dùng|sử dụng|đăng) (?:tại|ở) …',
      'kecuali …',
    ],
    only: [
      'केवल … (?:के लिए|में)',
      '(?:ใช้)?เฉพาะ(?:ใน)?(?:ประเทศ)?…(?:เท่านั้น)?',
      'chỉ (?:dành cho|(?:dùng|sử dụng|đăng) (?:tại|ở)) …',
      'hanya untuk …',
    ],
  },
]
