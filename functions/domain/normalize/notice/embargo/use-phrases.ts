import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/* How lines begin, end or are joined that say from when copy may be used, and lines of the same words that do not. */

/** "No use after Sunday", "Not to be published from Sunday on": it ends then. */
export const ends =
  /(?<!\p{L})(?:no|not|never|don['’]?t)(?!\p{L}).*(?<!\p{L})(?:after|from|beyond)(?!\p{L})/iu
/** "Published Saturday", "Publicado no sábado": what a page says of itself. */
export const done = patternOf(
  /^\P{L}*/iu,
  [
    /hold on/iu,
    [
      /(?:editors: )?(?:(?:first|originally|early|zuerst) )?/iu,
      [
        /publi(?:shed|cad[ao]|é|ée|kováno)|posted|updated|printed|appeared|aired|released|moved|sent(?= \p{L}+day\P{L}*$)/iu,
        /pubblicat[oa]|veröffentlicht|erschienen|gepubliceerd|publicerad|publisert|publiceret|julkaistu|opublikowano|vydáno|опубликовано/iu,
      ],
    ],
  ],
  /(?!\p{L})/iu,
)
/** "Erscheint jeden Samstag" */
export const recurs =
  /(?<!\p{L})(?:every|each|jede[nrs]?|tous les|chaque|cada|todos os|ogni|elke|varje|hver|joka|ka[żz]d\p{L}+|кажд\p{L}+)(?!\p{L})/iu
/** A note to editors that tells of more copy: "UPDATES at 6 p.m. with vote". */
export const ofMore =
  /(?<!\p{L})(?:updat|expect|photo|video|graphic|lead|lede|follow|cover(?:s|age|ing)|quote|writethr|add(?:s|ing|ed)|correct|chang|rais|trim|later|version|aktual|foto|folgt|vidéo|suivr)/iu
/** "Not before Sunday", "Ei ennen maanantaita" */
export const barred = /^\P{L}*(?:\p{L}+: )?(?:not?|nicht|niet|nie|ikke|inte|ej|ei|non?|pas|não|ne|не)\s/iu
/** "Para publicar el sábado", "К публикации в субботу" */
export const towards =
  /^\P{L}*(?:for|para|per|pour|voor|för|til|till?|für|zur?|k|ke|pr[oe]|za|do|к|до|для|за|[aà]|de|للنشر|untuk)(?!\p{L})|lehteen\P{L}*$/iu
/** "Para domingo", "Till lördag" */
export const forDay = /^\P{L}*(?:for|para|per|pour|voor|för|till?|für|na|на|для)(?!\p{L})/iu
/** "Web may post at 6 p.m. Friday", "Feature for Saturday use", "Friday a.m. release", "Vydat v sobotu" */
export const permits = patternOf([
  /(?<!\p{L})may (?:be )?(?:post|run|air|print|us|publish|broadcast|appear)/iu,
  /(?<!\p{L})for [^.]{2,30} (?:use|publication)\P{L}*$/iu,
  /(?:\d ?[ap]\.?m\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: [ap]\.?m\.?)?) release\P{L}*$/iu,
  /^\P{L}*(?:vyda[tť]|(?:о?публик|publik|opublik)(?:ov|ow|ов)a(?:[tťć]|ть)|publi(?:car|er|ceren|zieren)|pubblicare|veröffentlichen)(?!\p{L})/iu,
])
/** "Goes up Saturday at 5 a.m.", "Publishes Saturday", "日曜解禁": that it goes out then. */
export const goesOut =
  /^\P{L}*(?:goes (?:up|live|out)|publishes|lifts|clears?)(?!\p{L})|^(?=.*[曜日明])(?:.*解禁|.*[朝夕]刊用\P{L}*$)|[见見][报報]|yay[ıi][nm]lanacak\P{L}*$/iu
/** The same in verbs that are of films and shops, too: "Sale el domingo", "Выход в субботу". */
export const goesOutOrOn =
  /^\P{L}*(?:parution|(?:sale|parait|paraît|sort) (?:el|le)?|sai no|esce|uscita|erscheint|verschijnt|utkommer|utgis|выход|freigabe|launch|slot|budgeted|planned|julkais\p{L}+|ilmestyy)(?!\p{L})|ausgabe\P{L}*$/iu
export const embargo = /(?<!\p{L})(?:embarg|[эе]мбарго|ambargo|엠바고|time.?lock|blackout)/iu
/** "Web: Saturday 6 a.m. Print: Sunday" */
export const split = /^(?=.*(?:web|online|digital|app|homepage))(?=.*(?:print|paper|a1|front))/iu
/** Words that bar, whatever else is said. */
export const bars = patternOf([
  /(?<!\p{L})(?:not?|don['’]?t|can['’]?t|never|until|till|before|only|hold|wait|for (?:use|release|publication))(?!\p{L})/iu,
  /(?<!\p{L})(?:nicht|erst|nur|ne|pas|no|hasta|antes|solo|sólo|só|até|non|prima|fino|niet|tot|inte|ikke|först|først|ei|vasta|nie|dopiero|až|ne|не|до|только|لا|حتى|لن|לא|עד|μη|να μη)(?!\p{L})/iu,
  /[勿不禁前]|まで|까지/iu,
])
/** Words that forbid, whatever the day. */
export const bans =
  /(?<!\p{L})(?:(?:not?|don['’]?t|never|nicht|pas|não|non|niet|inte|ikke|ei|nie|не|لا|לא|אין|μη)(?!\p{L})|ne\p{L}{5}|zakaz|забор|запр)|[勿禁]/iu
/** "Frei für Samstag" */
export const freeFor = /(?<!\p{L})(?:for|für|för|para|per|pour|voor|til) /iu
/** Words that keep copy back, beside which nothing allows its use until a day: "Don’t use until Friday". */
export const keepsBack =
  /(?<!\p{L})(?:cannot|can['’]?t|won['’]?t|hold|keep|save|wait|refrain|avoid|lock\p{L}*|barr?ed|banned|prohibited|forbidden|restricted|untersagt|verbod?t?en|interdit\p{L}*|pro[hi]{1,2}bi[dt]\p{L}*|vietat[oa]|zabron\p{L}*|zak[aá]z\p{L}*|kiellet\p{L}*|forbud\p{L}*|förbj\p{L}*|embarg\p{L}*|withh\p{L}*|kein\p{L}*|geen|ingen|ej|erst|(?:ge)?sperr\p{L}*|ne|n['’]|sin|sem|senza|нельзя|запр\p{L}*)(?!\p{L})/iu
