/** Words of the conditions themselves, in the languages of the agencies. */
const whole: ReadonlySet<string> = new Set(
  (
    'a access all allowed also and any anywhere appear app apps are article as at audiences available be blocked but by cleared column ' +
    'commercial content copy customers digital do editorial electronic everywhere ex excl export for from geo in internet into is it keep ' +
    'mag mags may must national new no not of off offered on online only or other out outlets outside papers permitted please post ' +
    'print readers reasons rights sale sales serial social sold solely story subscribers syndication tabloids television text than that the ' +
    'their this to tv usage use used users video web whole with within abdruck alleen apenas au ausgenommen aux carta consentito d de ' +
    'del den der derechos di die droits e einmaligen ej el eller em en endast et exceto for frei får för für geen hors i ikke il inte kein keine kun ' +
    'kunden l la le les mettre monde mondo mundo må na ne nel ni nicht niet no non nur nutzung não o och oder og ohne ou para pas pays países per por pour ' +
    'prensa presse rechte sauf solo somente stampa su sur sólo til todo tous tutto und uniquement untersagt usar uso verboten ' +
    'veröffentlichung von voor vorbehalten y zeitungen zur à'
  ).split(' '),
)
/** How others of them begin: "published", "publicación". */
const begun =
  /^(?:abonn|archive|au(?:ß|ss)er|broadcast|bru[gk]|client|countr|diffus|distribut|esclus|except|exclu|gebruik|geoblock|interdit|licens|limit|magazine|market|m[eé]di[aeo]|newspaper|photo|picture|prohib|proibid|(?:re)?pubb?li|region|release|reprod|resale|reserv|réservé|restrict|sperr|territor|uitge|utili[sz]|verwend|verbreitung|vietat|website|welt|world)/u

/** Whether a word, in lower case, is one of conditions themselves; any other may be the name of a place. */
export const isFiller = (word: string): boolean => whole.has(word) || begun.test(word)
