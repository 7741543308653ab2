import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/* The words of lines in other languages than English that ask desks to wait with a story, or to take it back, by their places in such a line. */

/** "Prosimy", "Bedes", "يرجى", "Attention :": a request. */
export const request = patternOf([
  /(?:uwaga|pozor|увага|внимани[ею]|пажња|pažnja|opozorilo|figyelem|atenţie|atenție|προσοχή|d[iİ]kkat|تنبيه|ملاحظة|تنويه|שימו לב|توجه|ध्यान दें|lưu ý|chú ý|perhatian|注意|[请請]注意|ご注意|주의|알림|huomio|huom|obs|nb|let op|aten[cç](?:ión|ão|ió)|attention|attenzione|avviso|aviso|achtung|hinweis|sperrvermerk|tähelepanu|uzmanību|dėmesio|โปรดทราบ)(?=\P{L})/iu,
  /(?:(?:vă|vas|vás|vänligen|hor) )?(?:pros[ií]me?|prosimo|prosimy|proszę|molimo|kérjük|rugăm(?: să)?|rog)/iu,
  /(?:просьба|просим|прохання|просимо|пожалуйста|моля|молим|молимо)(?: вас)?/iu,
  /(?:σας )?παρακαλ(?:ώ|ούμε|είσθε)(?: να)?/iu,
  /lütfen|rica olunur/iu,
  /يرجى|الرجاء|نرجو|رجاء/iu,
  /נא|בבקשה|אנא/iu,
  /لطف[اً]{1,2}|خواهشمند است/iu,
  /कृपया/iu,
  /xin|vui lòng|đề nghị/iu,
  /mohon|harap/iu,
  /[请請]|敬[请請]/iu,
  /pyydämme|palume|palun|lūdzam|lūdzu|prašome|prašom/iu,
  /preguem(?: que)?|si us plau|rogamos|(?:se )?ruega|(?:por )?favor(?: de)?|pede-se(?: para)?|pedimos(?: para)?/iu,
  /(?:merci|prière) de|veuillez/iu,
  /(?:si prega|preghiamo|pregasi)(?: di)?/iu,
  /graag|gelieve|bitte/iu,
  /venligst|vennligst|vänligen|var vänliga?(?: och)?|bes|bedes|ombedes/iu,
  /โปรด|กรุณา|ขอ/iu,
])
/** "Zatím", "foreløpig", "当面": for the time being. */
export const forNow = patternOf([
  /временно|тимчасово|пока(?: что)?|поки(?: що)?|засега|засад|за сада|привремено/iu,
  /zat[ií]m|zatiaľ|na razie|tymczasowo|deocamdată|momentan|zasada?|za sad[au]?|zaenkrat|začasno|privremeno|egyelőre|átmenetileg|jeszcze|ještě|ešte|još|încă|ещё|еще|ще|још/iu,
  /toistaiseksi|vielä|än|(?:tills|in[nd]til) vid[ae]re|foreløpig|foreløbigt?|ännu|ennå|endnu|voorlopig|nog|noch/iu,
  /por (?:enquanto|el momento|ahora|ara)|de moment|encara|ainda|todavía|aún|pour (?:le moment|l[’']instant)|encore|ancora|per (?:ora|il momento|adesso)|vorerst|vorläufig/iu,
  /προς το παρόν|προσωρινά|ακόμη|şimdilik|geçici olarak|henüz/iu,
  /مؤقت[اً]{1,2}|حاليا|في الوقت الحالي|فعل[اً]{1,2}|בינתיים|כרגע|לעת עתה|בשלב זה|अभी|फिलहाल/iu,
  /tạm(?: thời)?|(?:untuk )?sementara(?: waktu)?|dulu|dahulu/iu,
  /ajutiselt|praegu|esialgu|veel|pagaidām|vēl|kol kas|laikinai|dar/iu,
  /[暂暫][时時]?|先|当面(?:の間)?|일단|당분간|잠정/iu,
  /ชั่วคราว|ขณะนี้|เพิ่ง/iu,
])
/** "Der Bericht", "эту новость", "juttu": what they are to wait with. */
export const story = patternOf([
  /(?:эт[уо]|данн\p{L}+|цю|це|цей|ово|ову|ови|тази|този)? ?(?:новост|новин|вест|матери?ал|матеріал|сообщени|повідомлен|информаци|текст|съобщени)\p{L}*/iu,
  /(?:tuto|túto|t[eę]|tę|to|ovu|ovaj|az?|ezt az?|ez az?|acest|această)? ?(?:zpráv|správ|depesz|informacj|tekst|text|vijest|vest|novic|člane?k|članak|článok|hír|cikk|anyag|[sşș]tir|material)\p{L}*/iu,
  /(?:tätä |tämä |tämän )?(?:juttu|jutu|uuti|artikkeli)\p{L}*|(?:artike?l|text|nyhet|sak|histori)(?:e|en|et|n)|historien/iu,
  /(?:(?:dit|het|de|deze|den|det|der|die|das|denne|dette) )?(?:bericht|artikel|verhaal|sak|nyhed|melding|meldung|text|beitrag|artiklen|artikkelen|historie)/iu,
  /(?:(?:est[ae]|a|o|la|el|il|lo|questa|questo|cette?|aquesta|aquest) )?(?:mat[ée]ria|not[ií]cia|notizia|nota(?: informativa)?|despacho|dispaccio|articolo|article|dépêche|information|información|informação|peça|texto|testo|texte|text)/iu,
  /l[’'](?:article|articolo|information|informació)/iu,
  /(?:την |η )?(?:παρούσα )?(?:είδηση|πληροφορία)|(?:το )?(?:κείμενο|θέμα|ρεπορτάζ)/iu,
  /(?:bu )?haber(?:i|in)?/iu,
  /(?:هذا )?(?:ال)?(?:خبر|مادة|تقرير)|این خبر/iu,
  /(?:את )?(?:ה)?(?:ידיעה|כתבה)(?: הזו)?/iu,
  /(?:यह |इस )?(?:खबर|समाचार)(?: को| का)?/iu,
  /(?:bản )?tin(?: này)?|bài(?: này)?|(?:berita|naskah)(?: ini)?/iu,
  /[此本该該](?:稿|消息|[新電电][闻聞]?|[报報]道)|稿件|(?:この|本)?(?:記事|稿)(?:は|の|を)?|(?:이 )?기사(?:를|의|는)?/iu,
  /(?:see |seda )?(?:uudis|lugu)\p{L}*|(?:šo |šī )?ziņ[auo]|(?:šią )?(?:žini[ąau]|naujien\p{L}+)|ข่าว(?:นี้)?/iu,
])
/** "Nie publikować", "får ej användas": that they must not use it. */
export const ban = patternOf([
  /(?:må|skal|bør) (?:foreløbigt? |foreløpig |endnu |ennå )?ikke (?:bringes|bru[gk]es|publi[sc]eres|offentliggj?øres|trykkes)|ikke (?:publi[sc]er|bruk|bring|brug)|(?:publi[sc]er|bruk|bring|brug) ikke/iu,
  /(?:vent|vänta)(?: venligst| vennligst)? med (?:publisering|offentliggørelse|publicering|at (?:bringe|publicere))(?:en)?|avvakta (?:med )?publicering(?:en)?|afvent publicering(?:en)?/iu,
  /(?:(?:får|ska|skall|bör) )?(?:ej|inte|icke) (?:publiceras|användas|offentliggöras)|(?:använd|publicera) (?:ej|inte)|publiceras? ej/iu,
  /ei saa (?:julkaista|käyttää)|ei julkaistavaksi|ei julkisuuteen|älkää (?:julkaisko|käyttäkö)|älä (?:julkaise|käytä)|ei vielä julkais\p{L}+/iu,
  /nie (?:publikować|wykorzystywać|drukować|używać|emitować|do publikacji)/iu,
  /ne(?:zveřejňovat|zverejňovať|publikova[tť]|použív(?:a[tť]|[ae]jte)|použ(?:ít|iť)|vydáva[tť]|tisknout|tlačiť)/iu,
  /nem (?:közölhető|használható|közlésre)|ne (?:közöljék|használják(?: fel)?|adják (?:ki|le)|hozzák nyilvánosságra)|közlés[ei]? tilos/iu,
  /(?:a )?(?:să )?nu (?:se (?:public[aăā]|folosi|difuza|utiliza)|(?:publica|folosi|difuza|utiliza)[țţ]i|pentru publicare)/iu,
  /ne (?:objavlj|koris|uporablja)\p{L}+|nije za objav(?:u|ljivanje)/iu,
  /(?:να )?μην? (?:το |την |τη )?(?:δημοσιευ|δημοσιεύ|χρησιμοποι|μεταδοθ|μεταδώ)\p{L}+/iu,
  /(?:yay[ıi][nm]lamay|kullanmay)[ıi]n(?:[ıi]z)?|(?:yay[ıi][nm]lan|kullan[ıi]l)(?:ma(?:s[ıi]n|mal[ıi]d[ıi]r)|amaz)|beklet(?:[iİ]n[iİ]z|[iİ]ls[iİ]n)|yayı[nm]lanmak üzere değildir/iu,
  /(?:да )?не (?:се )?(?:публик|публік|використ|использ|използ|објављ|кори(?:сти|шћ)|давать в эфир|выпускать|печатать|друкувати|ставити на сайт|ставить на сайт|выдавать)\p{L}*|не для (?:публик|публік|печат|друк)\p{L}+|не за публикуване/iu,
  /(?:لا|غير) (?:[ين]نشر|للنشر|تنشر|يجوز نشره?)|(?:يمنع|ممنوع|يحظر) (?:ال)?(?:نشره?|بثه?)|عدم (?:ال)?(?:نشر|استخدام|بث)|التريث في (?:ال)?نشر|وليس للنشر/iu,
  /(?:אין|נא לא|לא) (?:לפרסם|להשתמש|לפרסום)|(?:להמתין|לחכות) עם (?:ה)?פרסום/iu,
  /(?:منتشر|استفاده) ن(?:کنید|شود|فرمایید|نمایید)|از انتشار خودداری (?:کنید|شود)/iu,
  /(?:प्रकाशित|प्रसारित|प्रयोग|उपयोग|इस्तेमाल|जारी) न(?: करें| किया जाए)|रोक(?: कर)? रखें/iu,
  /(?:không|chưa|đừng) (?:được )?(?:đăng|phát hành|xuất bản|sử dụng|phổ biến|dùng|phát)|(?:dừng|hoãn|ngừng) (?:đăng|phát)/iu,
  /쓰지 (?:마|말)\p{L}*(?: 주세요)?|(?:보도|사용|게재|공개)(?:를|을)?\s?(?:하지 (?:마|말)|보류|자제)\p{L}*(?: (?:주시기 )?(?:바랍니다|주(?:십시오|세요)))?/iu,
  /(?:[请請]?勿|[请請]?不要|不得|禁止|切勿|[缓緩停])(?:[发發]布|[发發]表|刊[登用发發]|播[发發]|使用|采用|採用)|[不禁][发發播刊]/iu,
  /(?:掲載|使用|報道|公開|放送|配信)(?:しないで(?:ください|下さい)|(?:を|は)?(?:見合わせ(?:てください|て下さい|中|願います)?|お?控え(?:て)?(?:ください|下さい|願います))|を?保留(?:中|して(?:います|ください|下さい))?(?:です)?)/iu,
  /(?:nur )?für interne zwecke|kun til redaktionel orientering|(?:tylko )?do wiadomości redakcji|(?:jen|pouze) pro (?:informaci|vnitřní potřebu) redakcí/iu,
  /samo za internu (?:uporabu|upotrebu)|для информации редаци?й|для информации редакций|само за служебно ползване/iu,
  /ne(?:skelb|naudo)ti|ne(?:public|izmanto)ēt|neizmantot/iu,
  /(?:mitte|ei tohi) (?:avaldami|avalda|kasuta)\p{L}*|ärge (?:veel )?(?:avaldage|kasutage)/iu,
  /(?:tahan\W+)?(?:jangan|(?:tidak|bukan) untuk|tidak) (?:disiarkan|dimuat|diterbitkan|dipublikasikan|digunakan|siaran|publikasi)/iu,
  /ไม่ใช่เพื่อเผยแพร่|ยังไม่ให้(?:เผยแพร่|ใช้)|(?:ห้าม|งด|อย่า)(?:เพิ่ง)?(?:เผยแพร่|ใช้)/iu,
  /wstrzymać|zadrž(?:ati|ite)|visszatart(?:va|andó)|(?:à|a) (?:suspendre|retenir)/iu,
  /(?:que )?no (?:(?:ho )?publi|difon|difun|utili|us|fer servir|s[’']utili)\p{L}*/iu,
  /não (?:publi|us|utiliz|divulg)\p{L}+|ne pas (?:publier|diffuser|utiliser)|non (?:pubblicare|diffondere|utilizzare|usare)|niet (?:te )?(?:publiceren|gebruiken)/iu,
  /(?:изчакайте|подожд\p{L}+|почека\p{L}+|сачекајте|po[čc][kz]\p{L}+|pričekajte|sačekajte|počakajte|oodake) (?:с|із|з|са|s|z|sa|se) (?:публик|objav|vydán|zveře|zvere|publik)\p{L}+|(?:aguard|esper)\p{L}+ para publicar|patienter avant de (?:publier|diffuser)|attendere prima di (?:pubblicare|diffondere)|mit der (?:veröffentlichung|verwendung) warten|wachten met (?:publiceren|publicatie)/iu,
  /(?:noch )?nicht (?:veröffentlichen|verwenden|publizieren|senden)|noch nicht freigegeben/iu,
])
/** "Придержать", "segurar", "aanhouden": that they hold it. Such words are news as well, so that more must say it: a request, the story, or until when. */
export const order = patternOf([
  /pozastavit|задержать|придержать|затримати|задржати/iu,
  /pidättäkää|pidättämään|odottakaa|afvent|hold|tilbageholdt?/iu,
  /aanhouden|vasthouden|zurück(?:zu)?halten|trattenere|suspendre|retenir/iu,
  /seg(?:ure|urem|urar)|reter|retenha[mr]?|reten(?:er|gan)/iu,
  /להמתין|hoidke|aizturēt|sulaikyti|tahan/iu,
])
/** "Zadržano", "sospesa", "موقوف": that it waits, until a word comes. */
export const waits = patternOf([
  /wstrzyman[aeoy]|zadržan[aoe]|задржан[аоe]|задържан[ао]|спряна?|задержано|затримано|pozastaven[aoá]?|re[țţ]inut[ăa]?|stavljen[oa] na čekanje/iu,
  /hold(?:t|es) (?:tilbake|tilbage)|zurückgestellt|aangehouden|stopp(?:ad|et)|pidätetty|julkaisu odottaa/iu,
  /suspendid[oa]|suspens[oa]|suspendue?|sospes[oa]|retid[oa]|retenid[oa]|retenue?|trattenut[oa]/iu,
  /bekletilecek|موقوف|معلق|(?:إيقاف|وقف) النشر|מעוכב(?:ת)?|ditahan|ditunda|kinni peetud|aizturēt[sa]|sulaikyta/iu,
])
/** What such a word is: a notice, or that it is confirmed. */
export const word = patternOf([
  /(?:avis|aviz|avvis|confirm|conferm|potvr[dz]?|potrd|potwier|odwoł|odvol|dalj|nadalj|preklic|bestätig|freigabe|weiteres|bekræft|bekreft|bekräft|bevestig|akkoord|nader|verif|ověř|clarif|vahvist|kinnit|apstiprin|patvirtin)\p{L}*/iu,
  /(?:ordre|order|ordem|bericht|orden|ordine|konfirmasi|pemberitahuan|videre|vidare|teyit)/iu,
  /(?:потв[ъе]?рд|підтвердж|подтвержд|даљ|уточн|провер|перевір)\p{L}*/iu,
  /(?:ال)?(?:تأكد|تأكيد|تحقق)|إشعار(?: آخر)?|אישור|לאישור|הודעה(?: חדשה)?/iu,
])
/** For how long, behind the verb; no day and no hour, which an embargo has. */
export const until =
  /(?:før|inden|inntil|indtil|førend|förrän|tills?|innan|ennen|kunnes|toistaiseksi|(?:až )?do|dokud|dokler|dok|kým|před|pred|przed|prije|pre|amíg|până|înainte|μέχρι|έως|πριν|до|поки|пока|док|преди|пре|без|bez|حتى|قبل|إلا|لحين|ريثما|(?:في|إلى|الى) (?:انتظار|حين)|עד|לפני|בטרם|sampai|hingga|sebelum|menunggu|cho (?:đến|tới)|trước khi|kuni|enne|līdz|pirms|iki|kol|fins|abans|hasta|antes|até|jusqu[’']|avant|en att[ée]nte?|dans l[’']attente|fino|sino|in attesa|prima|bis|vor|ohne|tot|voor|zonder|จนกว่า|további|újabb)(?: ?[\p{L}\p{M}’'-]+,?(?: [\p{L}\p{M}’'-]+,?){0,5})?/iu
/** The same in front of it, where verbs stand last. */
export const untilBefore =
  /(?:[iİ]k[iİ]nc[iİ]|yeni|başka|bir|sonraki|haber|teyit|onay|doğrulama|resm[iî]|konu)[^\d.!?。]{2,40}(?:kadar|önce|m[ae]d[ae]n)|[^\d.!?。]{2,40}(?:ig|előtt|तक|पहले|까지|전에는|まで|前|تایید(?: خبر)?|ثانوی)[\p{P}\s]*|تا (?:\p{L}+ ){0,3}\p{L}+/iu
/** Why: "ověřujeme", "确认中": it is checked. */
export const reason = patternOf([
  /(?:[\p{L}\p{M}]+ ){0,4}(?:ov[eě]řuj|ověř|potvrz|potvrd|provjer|proverav|sprawdz|potwier|confirm|conferm|bekräft|bekreft|bekræft|bestätig|bevestig|vahvist|tarkist|kontroll|kinnit|apstiprin|patvirtin|verific|verif|megerősít|ellenőriz)\p{L}*/iu,
  /(?:[\p{L}\p{M}]+ ){0,4}(?:провер|перевір|уточн|подтвержд|підтвердж|потврд|потвърд|ελέγχ|επιβεβαί|teyit|doğrulan|onay)\p{L}*/iu,
  /(?:稿件)?(?:[等待]{0,2}|正在|未[经經]?)?(?:确认|確認|核[实實]|查[证證]|通知|审|審)(?:が?(?:中|取れ\p{L}*))?(?:です|のため)?|확인\s?중(?:입니다|이니)?/iu,
  /(?:[\p{L}\p{M}]+ ){0,4}(?:تأكد|تأكيد|تحقق|تایید|בבדיקה|אימות|पुष्टि|xác minh|xác nhận|konfirmasi)/iu,
])
