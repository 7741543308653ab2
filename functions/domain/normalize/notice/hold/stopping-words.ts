import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What desks do to a story that must not run, in the words of all agencies: their beginnings. Loaded with the first order. */
export const stoppingWords = patternOf([
  // In scripts that set words apart, where a word begins.
  [
    /(?<!\p{L})/iu,
    [
      // English: "withdrawn", "sent in error", "do not use", "embargo", unless it says that it is over.
      /withdr|withh|retract|recall|rescind|scrap|void|null|nul(?!\p{L})|purge|barred|unpubl/iu,
      /sent (?:in error|by mistake)|kil(?:l|(?!\p{L}))|spike|cancel|disregard|ignor|delet|remov|destroy|pull/iu,
      /come down|take.?(?:it )?down|hold|(?:not|don['’]?t) (?:be )?(?:us|run|pub)|stop(?:p|(?!\p{L}))|extend/iu,
      /postpon|(?:embargo|sperrfrist)(?!.*(?:lift|expire|is over|ended|aufgeh|levé))/iu,
      // German: "zurückgezogen", "nicht verwenden", "gesperrt".
      /storn|(?:zu)?rück(?=ruf|zug|zieh|gez|n[ao]|gen|halt)|entfernt|(?:ge)?strichen|streich|ungültig/iu,
      /hinfällig|gegenstandslos|widerruf|vernicht|aufgehoben|sperr(?!frist)|gesperrt|(?:ge)?l[öo]sch|nicht /iu,
      /anhalten/iu,
      // French, Spanish, Portuguese, Italian and Catalan, which share many: "annulé", "anulada", "ritirata", "ne pas publier", "dar de baja".
      /ann?ul|retir|retrait|ritir|rimoss|revocat|cassat|suppr|soppr|suprim|dépubl|despubl|borr?a[dr]|descart/iu,
      /dar de baja|^\P{L}*baja|ret(?:en|id)|desestim|sin efecto|sem efeito|exclu(?:[ií][dr]|são)|apag|invalid|suspen|sosp/iu,
      /(?:(?:ne )?pas(?: en)?|n[ãa]o|non?(?: (?:se|l[ao]s?|va|vanno))?) (?:us|util|pub|dif|ten)|elimin/iu,
      /descons|não dev|cestin/iu,
      // Romanian: "retrasă", "nu publicați".
      /retra[gs]|[șşs]terge|[șşs]ters|nu (?:se |fol|pub|uti|pre)|reține/iu,
      // Dutch: "vervalt", "niet publiceren".
      /aan(?:ge| te )houden|verwijder|vervalt|intrek|ingetrok|terugg?e?trok|(?:ge)?schrap|geannul|nietig|niet /iu,
      // Danish, Norwegian, Swedish and Icelandic: "trukket tilbage", "inte", "utgår", "afturkallað".
      /tilba[kg]e(?=kal|tr)|återkal|slet|str[yu]k|rader|makul|använd ej|indrag|ta(?:s|ges) bort|kanseller/iu,
      /fjern|udgår|træk|trukk|trekt|trekk|utgår|inte |ikke |dra|vent(?:e|er)? med|avvakt|afvent/iu,
      /håll(?!\p{L})|afturk/iu,
      // Finnish and Estonian: "peruttu", "ei saa käyttää", "tühistatud".
      /hylät|ei saa k|mitätö|vedet|poist|peru|pidät|tühist/iu,
      // Polish: "skreślić", "nie publikować".
      /skreśl|unieważ|odwoł|kasuj|wstrzym|wycof|usun|nie /iu,
      // Czech and Slovak: "zrušeno", "stiahnuté".
      /sta[žh][euo]|stiahn|sťah|neplatn|odvol|vyřa[zď]|vymaz|ruší|zruš|nepouž/iu,
      // Hungarian: "visszavonva", "törölve", "ne közöljék".
      /érvényt|ne (?:has|köz|kor|obj|upo)|tör(?:öl|lé)|visszavon|tart(?:sák|sa|sd) vissza|odottak/iu,
      // Slovenian, Croatian, Bosnian and Serbian: "preklicano", "povučeno".
      /obri[sš]|nevaž|preklic|sma[zž]|povuč|povla|poniš|um[ia]k/iu,
      // Latvian and Lithuanian: "atsaukts", "atšaukta".
      /atšauk|atsau|anuli/iu,
      // Turkish: "iptal", "kullanmayın", "ikinci bir duyuruya kadar yayınlamayın".
      /kald[ıi]r|geçers|s[iİ]l[iİ]n|[iİ]ptal|kullanm|ger[iİ] çek/iu,
      /(?:ikinci bir duyuruya kadar )?yay[ıi]n(?:lamay|dan)|beklet/iu,
      // Filipino and Swahili: "bawiin", "imefutwa".
      /baliogab|bawiin|bina(?:ba)?wi|futwa|imefut/iu,
      // Indonesian and Malay: "dibatalkan", "jangan siarkan".
      /(?:di|mem)?batal|jangan|tidak |(?:di)?hapus|tunda|(?:pen|di|men)?(?:cabut|tarik)/iu,
      /(?:di)?tahan(?!\p{L})|menarik/iu,
      // Vietnamese: "hủy tin", "thu hồi".
      /h[ủu][ỷy] |huỷ |gỡ|thu hồi|rút|tạm (?:dừng|hoãn)|giữ lại/iu,
      // Russian, Ukrainian, Bulgarian, Serbian and Macedonian: "аннулировано", "не использовать", "відкликано", "повучено".
      /аннул|от(?:озв|зыв|зва)|снят|удал|отмен|недейс|изъят|недійс|видал|изтри|повлач|пониш|задерж|воздерж|[еэ]мбарго(?!.*(?:снят|знят))/iu,
      /не |анул|знят|відклик|затрим|скас|изтег|оттег|повуч|при(?:трим|держ)/iu,
      // Greek: "ακυρώνεται", "μη δημοσιεύσετε".
      /ακ[υύ]ρ|απ[οό]σ[υύ]ρ|διαγρ|ανακαλ|μη|κρατ[ήη]/iu,
      // Arabic and Persian: "إلغاء", "عدم النشر", "باطل".
      /(?:ب?ال)?إلغا|ملغ[ىي]|لاغ|شطب|[يت]حذف|منسوخ|سحب|تسحب|عدم|حذف|التريث|ابطال|لغو|باطل|نکنید|خودداری/iu,
      // Hebrew: "ביטול", "לא לפרסום".
      /לעכב|ביטול|מבוטל|הוסר|למחוק|לא ל/iu,
      // Hindi: "रद्द", "प्रकाशित न करें".
      /रद्द|निरस्त|वापस|रोक|न करें|हटा/iu,
    ],
  ],
  // Japanese: "取り消し", "使用禁止".
  /取り?消|削除|使用禁止|破棄|ボツ|廃棄|無効|見合わせ|控え|保留/iu,
  // Chinese: "停发", "撤稿", "请勿使用".
  /停[发發]|[废廢]稿|[删刪]除|撤|勿|停用|作[废廢]|停止|不使用|[暂暫][缓緩停]/iu,
  // Korean: "취소", "사용 금지".
  /폐기|무효|사용\s?금지|취소|삭제|철회|보류/iu,
  // Thai: "ยกเลิก", "งดเผยแพร่".
  /ยกเลิก|ถอน|งด|ชะลอ|ลบ|ระงับ|ห้าม/iu,
])
