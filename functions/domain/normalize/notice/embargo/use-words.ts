import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/* Single words of lines, in English and other languages that set words apart, that say from when copy may be used, in whatever order they stand. */

/** How words begin that say what desks do with copy: "publikovat", "използвайте", "käyttää". */
export const use = patternOf(/^/iu, [
  /release$|(?:post|air|run|print|broadcast|hold|keep)(?:s|n?ing)?$|sav(?:e|ing)$|posted$|use[ds]?$|using$|held$|kept$|go(?:es)?$|lock(?:ed)?$|rights$|sit$|wait$|restricted$|going$|launch$|pub$/iu,
  // To keep it back, and the edition that it is for
  /guarda[rd]|retener|retenir|reserva[rd]|segura[rd]|tener|trattene|conserv|garder|bewar|aanhoud|vasthoud|sparas?$|hålls?$|zurück(?:zu)?(?:halt|gehalt)|halten$|wstrzyma|zatrzyma|(?:po|za)drž|придерж|задерж|притрим|задърж|säilyt|pidä|beklet|sakla|שמ[ור]|احتفظ|الاحتفاظ|simpan|giữ$/iu,
  /vyd(?:án[ií]|at$|áv)|wyda(?:ć|wać)$|wydani[aeu]$|edici[óo]n|edizione|édition$|edição|utgåva|udgave|utgave|ausgabe/iu,
  /о?публик(?!ум|а$|у$)|о?публік|оприлюдн|обнарод|објав|објав|не?використ|використ|използ|использ|употреб|корист|пуск|пуст|дать$|дава[тй]|став[ия]|выпуск(?!$)|эфир|[её]тер$|ефір|применя|застосов|[эе]мбарго/iu,
  /(?:ne|не)?objav|(?:ne)?zve[rř]ej|(?:ne)?publi[kcsq](?!u[ms]$|it|id|o$)|pubblic(?!o$|it)|(?:ne)?použ|korist|uporab|uży[ćctw]|druk|tisk|tlač|vys[ií]l|emit|prikaz|wykorzyst|embarg|ambargo/iu,
  /dif(?:us|und|fu|fon)|emit|emis|trasm|transm|servir|imprim|stampa|veicul|reprodu|divulg|utili[sz]|usar|usad[ao]|uso$|usat[ao]|folosi|fer$|közöl|megjelen|ținut|közlés|(?:fel)?használ|adás|lead/iu,
  /ge(?:sendet|bracht|druckt|nutzt|publiceerd|bruikt|zonden)$|offentlig|anvend|s[äe]nd(?:as?|es|t|en|ing)?$|trykk|tryk|druk|uitzend|bruikbaar|abdruck|send(?:en|ung)|nutz|bring(?:es?|en)?$|frigi[vst]|freigabe|sende(?:start|termin)$|u[i]?t$|stellen$|mettre$|paraître$|subir$|puszcza|bruk(?:es|as|t)?$|brug(?:es)?$|använ[dt]|används|gebruik|verwend|veröffentl|sperr(?:frist|et$)|gesperrt|spärr(?:tid|ad)|klausul/iu,
  /julkais|käyt|lähet|edasta|transliu|pārraid|spausd|drukā|avalda|kasuta|naudo|(?:ne)?skelb|julkisu|(?:ne)?izmanto|(?:ne)?lieto|(?:ne)?publicē/iu,
  /χρησιμοπ|χρήσ|δημοσ|μετ[αά]δ|εμπάργκο|kullan|yay[ıi][nm]|girme|giriniz/iu,
  /(?:ال|لل)?نشر|[يت]نشر|(?:ال|لل)?استخدام|[يت]ستخدم|(?:ال)?بث$|[يت]بث|استفاده|پخش|چاپ|שידור|לשדר|منتشر|انتشار|کار$|ל?פרסום|ל?פרסם|שימוש|להשתמש|אמברגו|प्रकाश|उपयोग|जारी|प्रसार|एम्बार्गो/iu,
  /发[布表稿]|發[布佈表稿]|刊[发登發]|[见見][报報]|播[出发發]|公[开開表]|上[线線]|[使采採]用|可?用$|解禁|掲載|報道|配信|放送|เผย|แพร่|นำเสนอ|ใช้|보도|게재|사용|공개|쓰|엠바고|发$|發$|刊$|播$/iu,
  /đăng|dùng|phát|sử$|công$|tayang|ditayang|publikasi|guna|pakai|siar|disiar|muat|dimuat|terbit|digunakan|dipakai|tahan/iu,
])

/** Where copy goes, or what goes there: "papers", "Sonntagsausgabe", "verkkoon", "朝刊". */
export const place = patternOf(
  /^/iu,
  [
    /(?:news)?papers?|print(?:s|ed)?|editions?|issues?|fronts?|covers?|pages?|a1|home-?page|online|web(?:site)?s?|sites?|digital|apps?|alerts?|platforms?|slots?|sections?|newsletters?|tv|radio|broadcasts?|bulletins?|pms|ams|(?:news)?stands?|streets?|socials?|air/iu,
    /(?:\p{L}+s)?(?:ausgabe|zeitung|blatt)(?:en|s|es)?|netz|sendung|journa(?:l|ux)|(?:é|e)ditions?|ligne|papier|antenne|kiosques?|une|peri[óo]dicos?|papel|portada|p[áa]gina|diarios?|capa|jornal|ar|giornal[ei]|edicola|sito|rete|onda|(?:\p{L}+dags?)?(?:krant(?:en)?|editie)/iu,
    /(?:papir|nett|\p{L}+dags?)?avis(?:a|en|er|ene)?|(?:pappers|\p{L}+dags?)?tidning(?:en|ar)?|nett(?:et)?|net(?:tet)?|webb(?:en)?|papir(?:et)?|eter(?:en)?|(?:verkko|paperi)?leh(?:ti|teen|tiin|dessä|den)|verkko(?:on|ssa)?|netti(?:in)?|etusivu\p{L}*/iu,
    /(?:gazet|numer|sieci|antenie|noviny|novin|časopis|číslo|broj|izdanj|номер|газет|сайт|печат|эфир|ефір|полос|gazete|bask[ıi]|sayı|koran|edisi|cetak|daring|lap(?:szám)?|ziar|ediți)\p{L}*/iu,
    /(?:ال|لل)?(?:عدد|صحيف|صحف|جريد|طبع|موقع)\p{L}*|ב?(?:עיתון|גיליון|אתר)|अंक|अखबार|संस्करण|वेबसाइट|[朝夕]刊|紙面|ウェブ|[早晚日]报|[头頭]?版|网|網|号|面|付|조간\p{L}*|석간\p{L}*|지면|신문|온라인\p{L}*/iu,
  ],
  /(?:['’]s?)?$/iu,
)

/** That it comes before its time, or when that is: "advance", "planned", "d'avance". */
export const ahead = patternOf(
  /^/iu,
  [
    /advance|early|plan(?:ned|ning)|scheduled|intended|slated|budget(?:ed)?|prepared|mov(?:e|es|ed|ing)|sent|time-sensitive|strict(?:ly)?|timed|slotted|package|lifts?|clears?|ready|listo|pronto|pr[eê]t|klar|fertig|valmis|gotow[ey]|d['’]avance|avance|vorab|vorgeplant|previst[oa]|prévue?|geplant|gepland|planlagt|planerad|zaplanowan\p{L}*/iu,
  ],
  /$/iu,
)

/** "Volné", "off limits": that it is free or is not, of copy and of much else. */
export const loose = patternOf(
  /^/iu,
  [
    /free|limits|wraps|strict|blocked|restricted|cleared|lock(?:ed)?|frei|vrij|fri(?:tt|givet|gitt)?|vapaa|vaba|brīvs|laisva|wolne|voľné|volné|slobodno|prosto|liber[oa]?|lliure|livre|libre|liberad[oa]|bebas|serbest|свободно|слободно|вільно|разрешено|дозволено|ελεύθερο|प्रतिबंधित|रोक|sp(?:er|är|ær)r(?:a[dt]|et)/iu,
  ],
  /$/iu,
)

/** Words that say whether, only, from when or until when they may. */
export const limiting = patternOf(
  /^/iu,
  [
    // Not, only, until, may
    /not|don['’]?t|never|only|before|un?till?|after|from|earlier|sooner|prior|ok(?:ay)?(?:ed)?|can|must|approved|cleared|available|wait|ahead|onwards?|starting|allowed|barred|banned|prohibited|forbidden|refrain|avoid|pending|later|first|no|window|frühe\p{L}{0,3}st\p{L}*/iu,
    /н[еі]|нельзя|n[eu]|ne(?:sm[ií]e?j?|drīkst|galima)|nem|nie|no|non|não|pas|niet|nichts?|rien|ikke|inte|ej|ei|mitte|ärge|μην?|δεν|لا|عدم|غير|न|نشود|نکنید|אין|לא|không|chưa|jangan|tidak|nav/iu,
    /тек|лишь|ранее|раньше|раніше|рано|по-рано|тільки|лише|только|само|tek|samo|pouze|jen|nejd[rř][ií]ve|najsk[oô]r|najwcześniej|wcześniej|najranije|najprej|šele|d[rř][ií]ve|sk[oô]r|až|teprve|iba|len|dopiero|tylko|wyłącznie|csak|legkorábban|doar|devreme|ancak|yalnız(?:ca)?|sadece|إلا|רק|ही|baru|mới|anksčiau|agrāk|varem|aikaisintaan|aiemmin|frühestens|eerder|vroegst|earlier|numai|abia|solo|sólo|só|somente|apenas|seulement|nur|erst|alleen|kun|först|bara|endast|først|tidligst|tidiga?st|vain|vasta|ainult|alles|tik|tikai|μόνο|فقط|केवल|chỉ|hanya|només/iu,
    // May, must, forbidden
    /може|можно|можна|сме(?:е|ју)?|нельзя|wolno|sm[ií]e?|sme(?:jo|jú)?|lze|można|m[oóô][žz][ne]o?|může|smije|lahko|kan|mag|må|tohib|tillat(?:t|en|et)|tilladt|tillåt\p{L}*|får|skal|ska|skall|darf|kann|peut|puede|pode|poate|può|voi(?:daan)?|saa|võib|galima|leidžiama|atļau\p{L}*|lubatud|sallittu|lehet|szabad|drīkst|μπορεί|يمكن|يجوز|مسموح|מותר|ניתן|אסור|مجاز|được|boleh|bisa/iu,
    /(?:за|про)?(?:бран|борон|прещ|брањ)\p{L}*|(?:раз|до)(?:реш|зволен)\p{L}*|zabran\p{L}*|zak[aá]z\p{L}*|dovoljen\p{L}*|dozvoljen\p{L}*|mogoč\p{L}*|možn\p{L}*|możliw\p{L}*|platí/iu,
    /can['’]?t|cannot|pro(?:hib|ib)id[ao]|vietat[ao]|interdit[es]?|untersagt|kein\p{L}*|zabronion\p{L}*|gesperrt|interzis\p{L}*|permitid[ao]|permess[ao]|perm[ií]s[aă]?|permes[ao]?|permise?|permès|consentit[ao]|erlaubt|zulässig|toegestaan|dopušten\p{L}*|povolen\p{L}*|uvoln[eě]n\p{L}*|dozwolon\p{L}*|серб\p{L}*|liberad[ao]|επιτρέπεται|yasak|serbest|autoris\p{L}*|autoriz\p{L}*|possible|possibile|frei|vrij|fritt?|vapaa|libr[eo]|liber[oaă]?|livre|verboten|verboden|forbudt|förbjud\p{L}*|kielle\p{L}*|\p{L}*kielto|\p{L}*keeld|keelatud|draudžiama|aizliegts?|tilos|απαγορεύεται|ممنوع|يمنع|محظور|mögli\p{L}*|rok|रोक/iu,
    // From, until
    /od|po|do|pre|pred|před|przed|prije|nakon|posle|poslije|от|до|з|с|со|із|після|после|від|од|преди|пре|след/iu,
    /până|înainte|după|pirms|pēc|līdz|no|iki|nuo|po|enne|kuni|alates|pärast|ennen|jälkeen|alkaen|előtt|után|[\p{L}\d-]*t[óő]l|fins|abans|hasta|desde|antes|depois|após|después|després|até|avant|après|dès|partire?|jusqu[’']?\p{L}*|prima|dopo|fino|da(?:l|lle|lla)?|före|från|efter|innan|till|til|før|fra|etter|inden|tot|voor|vanaf|na|bis|vor|nach|ab/iu,
    /πριν|μέχρι|έως|από|μετά|قبل|حتى|بعد|عتبارا|اعتبارا|ابتداء|من|تا|از|پس|پیش|עד|לפני|אחרי|החל|तक|पहले|से|बाद|kadar|önce|sonra|itibaren|trước|sau|từ|đến|sebelum|sampai|hingga|setelah|mulai|sejak/iu,
    /[之以]?[前后後]|[まか][でら]|以降|以後|[请請]?勿|不[要得]?|禁止?|至|[可才起能]|しない|控え|[이]?전에?는?|[마말]\p{L}*|유예|불가|가능|요망|제한|cấm|itibar\p{L}*|까지|부터|이후|ก่อน|หลัง|ห้าม|งด|ได้|ตั้งแต่|จน\p{M}*/iu,
  ],
  /$/iu,
)

/** Words that ask for it, or stand between the others. */
export const linking = patternOf(
  /^/iu,
  [
    /please|pls|be|now|we|you|your|our|i|with|so|them|their|any|up|off|limits|wraps|hit|are|back|immediate|mise|dessen|was|in|use|good|desk|desks|note|feature|package|column|profile|version|series|first|the|it|this|these|at|by|of|than|and|or|live|out|online|web|story|copy|item|article|piece|text|material|eds|editors|desks|timing|ligne|en/iu,
    /μετά|και|लिए|उससे|पर|डालें|同日|此前|하여|주시기|báo|in|khi|gå|under|phép|προς|för|bes|kaip|kā|alınız|ediniz|да|се|са|бъде|бити|biti|být|być|zostać|wordt?e?n?|werden?|bli|olla|būt|būti|va|vor|poder|être|essere|sein|pot|qu[’']?|je|је|s[ae]|ser|fi|es|est|è|e|er|är|ir|yra|on|να|έχει/iu,
    /prosíme?|prosimo|prosimy|proszę|molimo|моля|моли[мт]о?|прос(?:им|имо|ьба|ить)|прохання|palun|palume|kérjük|rog|rugăm|vă|por|favor|merci|veuillez|prière|si|us|plau|prega|preghiamo|graag|gelieve|bitte|te|zu|venligst|vennligst|vänligen|pyydämme|lūdzam|prašome|lütfen|παρακαλ\p{L}+|يرجى|نرجو|الرجاء|لطفا\p{M}?|נא|कृपया|xin|vui|lòng|đề|nghị|mohon|harap|untuk|para|per|pour|voor|op|aan|på|im|for|för|att|at/iu,
    /für|d(?:ie|as|an)|za|на|a[ol]|dell[ae]|all|nothing|so|l[ae]|el|il|an?|o|η|το|την|a|à|de|d[eo]|is|zur?|k|ke|na|la|к|за|для|कर|रखें|करें|जाए|की|का|के|लिए|को/iu,
    /[はにをのがで在于於请請]|くだ|ください|さい|下さい|願います|お願い|本|稿|바랍니다|주세요|하지|여/iu,
  ],
  /$/iu,
)
