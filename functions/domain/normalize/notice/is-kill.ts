const STORY =
  '(?:stor(?:y|ies)|items?|articles?|slug\\w*|headline\\w*|version|copy|dispatch|report|BC-|advisory|alert|photos?)'
const EDITORS = '(?:\\bplease|\\beditors?\\s?[:,–—-]|\\battention\\b|\\bwe (?:ask|advise)\\b|\\bmust\\b)'

/** Heads in capitals: "BULLETIN KILL", "STORY WITHDRAWN", "ANNULATION". */
const HEADS: readonly RegExp[] = [
  /^[\W_]*(?:(?:BULLETIN|MANDATORY|LEGAL|STORY|URGENT|COPY|AP|PA|AAP|ADVISORY|ATTENTION|EDITORS?|NOTE)\W+){0,3}(?:KILL(?:ED)?(?:\W+KILL)*(?:$|\s*[-:,;.!(—–/]|\s+(?:IS\b|THE\b|STORY|ITEM|ADVISORY|NOTICE|BC-|COPY|ON\b|FOR\b|ORDER))|WITHDRAWN\b|(?:STORY|ITEM) (?:WITHDRAWN|REMOVED|RETRACTED|KILLED)\b)/u,
  /^\W*Kill\s*[:—–]/u,
  /^[\W_]*(?:STORNO|STORNIERUNG|RÜCKZUG|ANNULATION|ANNULÉE?|ANULA(?:CIÓN|DA|DO|R)?|ANNULLA(?:RE|TA|TO|MENTO)|ANNULLERING|ANNULLERT|MAKULERA|VERVALLEN)(?!\p{L})\s*(?:$|[-:,.!(—–/])/u,
]

/** Sentences to editors. What could stand in a story about stories is asked for a word of the trade: "slugged", "STORY_NUMBER". */
const SENTENCES: readonly RegExp[] = [
  /\bkill is mandatory\b|\bmandatory kill\b/iu,
  new RegExp(`${EDITORS}.{0,60}?\\bkill\\b.{0,80}?\\b${STORY}`, 'iu'),
  new RegExp(`^\\W*kill (?:the|this|our|all)\\b.{0,60}?\\b${STORY}`, 'iu'),
  /\bmake (?:certain|sure) (?:that )?(?:the|this) \w+ (?:is|are) not (?:published|used|broadcast)\b/iu,
  /\b(?:story|item|article|headline|alert|advisory|slug)\b.{0,220}?\b(?:is|has been|have been|are) (?:wrong and is )?(?:hereby )?(?:killed|withdrawn|annulled)\b(?=.{0,200}?\bSTORY_NUMBER|.{0,200}?\bno (?:substitute|replacement)|\W*$)/iu,
  /\b(?:slugged|headlined|STORY_NUMBER|item number|moved (?:at|on))\b.{0,260}?\b(?:is|has been|have been|are|was) (?:wrong and is )?(?:hereby )?(?:killed|withdrawn|annulled)\b/iu,
  /\b(?:story|item|article|alert|dispatch|copy)\b.{0,120}?\b(?:transmitted|moved|sent|filed|issued|distributed|released) (?:in error|by mistake|erroneously)\b.{0,40}?\b(?:should|must|may|is) not (?:to )?be (?:used|published|broadcast)\b/iu,
  /^\W*(?:the |this )?(?:story|item|article|alert) (?:is|has been) (?:killed|withdrawn|retracted)\b/iu,
  /\b(?:the associated press|reuters|afp|dpa|bloomberg news|efe|the canadian press|pa media|aap) (?:has|have|is) (?:withdrawn|withdrawing|killed|killing|retracted) (?:its|the|this|a|our) (?:\S+ ){0,4}?(?:story|item|article|alert|report)\b/iu,
  new RegExp(
    `${EDITORS}.{0,80}?\\b(?:disregard|discard|spike|do not (?:use|publish|run)|delete)\\b.{0,60}?\\b${STORY}`,
    'iu',
  ),
  /\b(?:Meldung|Bericht|Text|Korrespondentenbericht|Beitrag|Zusammenfassung)\b.{0,160}?(?:\b(?:wird|ist|hat|haben|bitte)\b.{0,40}?\bzurückgezogen\b|\bnicht (?:mehr )?(?:zu )?verwende[nt]\b|\bstorniert\b|\bannulliert\b)/iu,
  /\b(?:zieht|ziehen|zogen|zog)\b.{0,160}?\b(?:Meldung|Bericht|Text)\b.{0,160}?\bzurück\b/iu,
  /\bverwenden Sie\b.{0,40}?\b(?:Meldung|Bericht|Text)\b.{0,160}?\bnicht\b/iu,
  /\b(?:veuillez|prière de|merci de)\b.{0,40}?\b(?:annuler|ne pas (?:utiliser|diffuser|publier)|supprimer|détruire)\b/iu,
  /\b(?:se ruega|rogamos|por favor)\b.{0,60}?\b(?:anul\w+|no (?:utili\w+|us\w+|publi\w+|difund\w+))\b/iu,
  /\b(?:si prega di|pregasi)\b.{0,40}?\b(?:annullare|non (?:utilizzare|pubblicare))\b/iu,
]

/**
 * Kills: "BULLETIN KILL", "A kill is mandatory.", "STORY WITHDRAWN", "Editors: Please kill the story slugged …", "Die Meldung … wird zurückgezogen",
 * "ANNULATION". Sources: AP, Reuters, AFP, dpa, EFE, PA and AAP advisories. "Police kill three" and a journal's withdrawn article are none.
 */
export const isKill = (text: string): boolean =>
  HEADS.some(form => form.test(text)) || SENTENCES.some(form => form.test(text))
