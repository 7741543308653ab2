/**
 * Words, in lower case, that no personal name holds: function words and words of prose, navigation and headlines in the languages of the
 * bylines. Words that are family names as well ("Young", "Law", "Day") are left out on purpose.
 * Sources: the closed word classes of English, Spanish, Portuguese, German, French, Italian and Dutch; wording of page furniture and headlines.
 */
export const notNameWords: ReadonlySet<string> = new Set(
  `the a this that these those any all every each some not only just most less least same other another such
  of in on at to for from with without into onto over under through between among about above below after before during since until against across along around behind beyond despite toward towards upon via
  and or but yet if because while when where why how what which who whom whose whether than then there here also too very
  is was were be been being has have had does did done could would should shall might must cannot isn't don't won't we're
  she it we they them their his its our your i'm
  necessary demand popular comparison contrast default design nature weight subject submitting clicking using signing continuing agreeing entering registering logging accessing browsing visiting
  going getting making taking looking working reading writing doing saying giving having staying playing running
  authors byline name names title titles topic topics category categories tag tags date dates type types relevance popularity latest newest oldest trending home menu search login logout subscribe
  share shares comment comments print email follow following followers contact privacy policy terms cookie cookies advertisement advertisements sponsored sponsor related watch listen click view views updated published
  posted photo photos photograph video videos image images picture pictures illustration graphic graphics file caption courtesy credit credits handout getty gallery slideshow infographic
  source sources miscellaneous unknown anonymous gpt chatgpt admin administrator webmaster user guest n/a
  way ways end time year years month months week hour hours minute minutes moment majority minority vote votes voters order orders accident mistake train plane car bus boat hands
  numbers number percent million billion thousand half one two three four five seven eight nine ten hundred first second third next
  january february july september october november december monday tuesday wednesday thursday friday saturday sunday
  says say tells told asks warns calls kills killed dies dead wins won loses lost beats leads plans seeks faces hits gets makes takes gives wants needs helps shows finds opens closes vows urges backs slams blasts reveals
  announces launches rejects approves denies claims accuses arrested charged sentenced accused bans cuts rises
  war crisis attack attacks minister police american european defense utility traveler state states country countries city people men woman women child children family
  por qué que quién cuándo cómo dónde para con sin sobre entre hasta desde según contra tras bajo mediante como cuando donde porque muy más menos otro otra este esta estos estas eso aquel los las unos unas uno un
  sus su fue fueron ser está están tiene caso incidentes tortura fin ejemplo ahora primera segunda vez año años día días mes culpa causa motivo falta miedo
  não mais umas uns seu sua pelo pela pelos pelas ao aos às nos nas foi são estão quem onde quando
  diesem dieser diese dieses einem einer eine eines ein die wegen bis nach mit für aus bei über unter zwischen gegen ohne durch seit zum nicht auch noch schon sehr mehr weniger wie wer wo wann warum
  sich ist sind waren wird werden wurde haben hatte kann können muss müssen soll sollen ich sie wir ihr seine heute gestern rechts links oben unten hier dort anfang beginn
  quoi qui pourquoi pour avec sans sous sur dans vers chez donc cette ces cet ce une aux leur leurs sa ses est sont été être avoir plus moins très exemple hasard ailleurs
  come perché senza sopra sotto tra fra più meno molto questo questa questi queste quello quella sono essere stato alle allo agli dal dalla dalle nelle sul sulla
  het een deze dit niet ook nog maar met zonder voor naar uit bij onder tussen tegen door wordt worden werd zijn heeft hebben
  według att och inte med för från på är var har hade det ett en ikke og til
  stories story highlights highlight sign now breaking top up down off back previous started learn help support join free get account accounts
  settings subscription manage site sitemap index archive archives article articles podcasts live exclusive opinions
  editorials letters obituaries classifieds weather traffic business politics political health lifestyle
  travel feedback careers advertise download app apps shop cart checkout buy deals offer offers profile password
  username e-mail phone address zip submit cancel reset apply filter sort results result recommended featured picks must-see
  overview summary conclusion takeaways takeaway facts fact figure figures table chart charts map maps data report reports
  reported statement release releases season seasons episode episodes series sector sectors region regions industry
  product products companies segment size end-user channels genre genres proxy choice
  format admission disease syndrome disorder foto fotos bild bilder fotografía joins named quits resigns returns retires talks speaks discusses reflects performs sworn elected appointed hired fired honored indicted convicted sues chamber county township district municipality prefecture province
  decree unanimous consent request special reunion festival concert album movie hotel restaurant avenue boulevard playoffs championship league games match presidential welcome hello dear alone players mid photography photographs board editorial wires
  artikel artikelen artikeln artiklar artículo artículos artigo artigos articolo articoli beitrag beiträge kommentar kommentare commentaires comentarios comentários commenti
  team desk riproduzione riservata diritti riservati rights reserved vorbehalten reservados réservés
  الأكثر قراءة المزيد קראו עוד
  adobe nemzet archív архив архів пресс-служба прес-служба администрация министерство прокуратура яндекс вести
  yazı dizisi היום חדשות את
  haberin devamı haberi fotoğraf fotoğraflar 기자 사진 제공 특파원 리포트 뉴스 데스크 정치부 경제부 사회부 국제부 문화부 간담회 페이지 구독 프로필 홈페이지 이메일 기자회견 설명회 취재 영상 속보 단독 صورة صور أرشيفية فيديو عاجل اقرأ תמונה צילום ארכיון φωτογραφία αρχείου
  প্রতিবেদক প্রতিনিধি সংবাদদাতা ডেস্ক நிருபர் செய்தியாளர் संवाददाता प्रतिनिधि ब्यूरो डेस्क नेटवर्क ڈیسک
  notizie menü anmelden abonnieren suche startseite meistgelesen meistgelesene weiterlesen`
    .split(/\s+/u)
    .filter(Boolean),
)
