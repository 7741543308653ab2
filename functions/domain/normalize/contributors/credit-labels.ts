import type { Contributor } from '#schemas/article.ts'

/**
 * Words that head a part of a tail credit, with the role they give; a preposition or colon follows ("Editing by", "Redigido por", "Redaktion:").
 * Sources: Reuters in English, Spanish, Portuguese, French, German and Italian; AP, Bloomberg, Al Jazeera, dpa desk blocks. Where two are joined ("Reporting and writing by"), the first counts.
 */
export const creditLabels: readonly { role: Contributor['role']; words: string }[] = [
  {
    role: 'additional-reporting',
    words:
      'additional report(?:ing)?|laporan tambahan|supplementary reporting|further reporting|extra reporting|other reporting|added reporting|reporte adicional|información adicional|(?:com )?reporta[jg]em? adicional|weitere berichte|zusätzliche berichterstattung|reportage additionnel|avec la contribution',
  },
  {
    role: 'assistance',
    words:
      'assistance|with help|with(?: a)? files?|contributions?|contributed|inputs?|with material|additional material|with support|graphics?|data|data analysis|data visualization|social media|audience engagement|video|audio|production|produced|polling|translat\\p{L}+|tradução|additional work|reporting support|vertaling(?: uit het \\p{L}+)?|met bijdragen|med bidrag|[oö]versatt?(?: fr[aå]n? \\p{L}+)?|översättning|kontributor|(?:met )?medewerking|medverkan(?:de)?|medvirkende|aus dem \\p{L}+(?: übersetzt)?|tradu[ci]t(?:ion)?(?: d[eu] (?:l.)?\\p{L}+)?|tradu[cz]ido(?: del \\p{L}+)?|traducción(?: del \\p{L}+)?|traduzione(?: dall?.\\p{L}+)?|tradott[oa]|übersetzt?(?:ung)?|vertaald|visuals|interpreting|(?:con la )?colaboración|(?:com (?:a )?)?colaboração|con aportes?|in samenwerking|con la contribución|com informações|con informaci[oó]n(?:es)?|mit beiträgen|con il contributo|avec la collaboration|con la collaborazione|ترجمة|çeviri|çeviren|diterjemahkan|avec l.aide|adapted from (?:the )?\\p{L}+|bijdrage|при участии|за участі|перевод(?: с \\p{L}+)?|english version|con la asistencia',
  },
  {
    role: 'reporting',
    words:
      'segnalazioni|laporan|rapportering|raportti|dilaporkan|relacja|reporter[ií]a|with (?:a )?reports?|con reporter[ií]a|con reportes?(?: adicionales)?|con informes?|propos recueillis|servizio|reported|interviews?(?: conducted)?|interviewed|report|reporta[dj][oe]|informó|bericht(?:et)?|berichterstattung|información|informação|informações|based on report(?:ing)?s?|reporteo|تغطية صحفية',
  },
  {
    role: 'writing',
    words:
      'writing|written|ditulis|إعداد|a cura|created|rewriting|compiled|zusammengestellt|geschreven|escrit[oa]|redactado|redacción|rédaction|rédigé|écrit|geschrieben|scritto|text[eo]?|testo|teksti?|текст|szöveg',
  },
  {
    role: 'editing',
    words:
      'desking|bearbetning|medically reviewed|rediger[ae]?t|bewerking|disunting|düzenleyen|editat|relu|diedit|edited|تحرير|edited for \\p{L}+(?: (?:and )?\\p{L}+){0,2}|edited and condensed|additional editing|story editing|copy.edit\\p{L}+|condensed and edited|editad[oa](?: en español)?|edición(?: a cargo)?|[eé]dité|édition|redigiert|redaktion|bearbeitet|bearbeitung|editing italiano|redazione|revisado|com supervisão|sob (?:a )?supervisão|redactie|proofreading|edited and produced|toimetaja',
  },
  {
    role: 'research',
    words: '(?:additional )?research(?:ed)?|recherche|recherchiert|investigación|pesquisa|fact.check\\p{L}+',
  },
  {
    role: 'photography',
    words:
      '(?:additional )?photography|photographs?|pictures|photos?|foto[’\u0027]?s?|fotograf[ií]as?|photographie',
  },
]

/** Words that head names after a colon only: with "of" they are prose ("editor of ..."). */
export const colonLabels: readonly { role: Contributor['role']; words: string }[] = [
  {
    role: 'editing',
    words:
      '(?:online )?edit(?:ors?)?|toimitus|story editor|copy editor|revisão|supervisão|redakteur(?:in)?|editora?|eindredactie|schlussredaktion|redakce|reda[kc]t[oøöu]r\\p{L}{0,3}|uredni[kc]a?|уредни[кц]а?|edytor(?:ka)?|penyunting|(?:шеф-)?редактор(?: новостей)?|редакторка|(?:责任)?编辑|(?:責任)?編輯|责编|責編|编审|編審|审校|審校|核稿|校对|校對|编校|編集|편집|biên tập|biên tập viên|hiệu đính|redagowanie|szerkesztette|szerkesztő|επιμέλεια|עריכה|संपादन|সম্পাদনা|ویرایش|rédactrice|rédacteur',
  },
  {
    role: 'reporting',
    words:
      'reporters?|mitgearbeitet ha\\p{L}+|reporterin|journalist|authors?|autorin|autoren|autor(?:k[ai])?|autorzy|por|by|medarbejdere?|muhabir(?:ler)?|haber|wartawan|toimittaja|enquête|phóng viên|thực hiện|автор[ыи]?|над материалом работали?|ρεπορτάζ|취재보조|参与(?:采写)?(?:记者)?|參與(?:採寫)?(?:記者)?|记者|記者|采访(?:记者)?|採訪(?:記者)?|취재',
  },
  {
    role: 'writing',
    words:
      'writers?|(?<!key )words|κείμενο|metin|opracowanie|derleyen|pewarta|penulis|tekst/redigering|撰稿|执笔(?:记者)?|采写|採寫|構成',
  },
  {
    role: 'assistance',
    words:
      'translators?|video producers?|audio producers?|इनपुट|avustajat?|suomennos|fordítás|katkı(?:da bulunan)?(?:lar)?|μετάφραση|colabora|превод|pr(?:ij)?evod|תרגום|अनुवाद|spoluprác[ae]|közreműködött|grafik|infogra\\p{L}+|(?:инфо)?графика|vidéo|vídeo|видео|collabora[tz]ione?|编译|編譯|译者|譯者|翻译|翻譯|翻訳|번역|käännös(?: \\p{L}+)?|tłumaczenie(?: z \\p{L}+)?|p[rř]eklad(?: z \\p{L}+)?|traducere(?: din \\p{L}+)?|overs[eæ]tt?else(?: fra \\p{L}+)?|переклад(?: з \\p{L}+)?|penerjemah|biên dịch|取材協力|協力',
  },
  {
    role: 'photography',
    words:
      'photographers?|picture|beeld|kamera(?:man)?|camera|cámara|görüntü|zdjęcia|fotoğraf|fotók?|kuvat?|bild(?:er)?|bilde|фото|снимки|світлини|φωτογραφίες|摄影|攝影|写真|撮影|사진|צילום|تصوير',
  },
  {
    role: 'research',
    words: 'fact[- ]check(?:er)?s?|researchers?|verificación(?: de datos)?|faktencheck',
  },
]
