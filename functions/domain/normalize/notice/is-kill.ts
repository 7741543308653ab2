const HEAD =
  /^[\W_]*(?:(?:BULLETIN|MANDATORY|LEGAL|STORY|URGENT|COPY|AP|PA|AAP|ADVISORY|ATTENTION|EDITORS?|NOTE)\W+){0,3}(?:KILL(?:ED)?(?:\W+KILL)*(?:$|\s*[-:,;.!(—–/]|\s+(?:IS\b|THE\b|STORY|ITEM|ADVISORY|NOTICE|BC-|COPY|ON\b|FOR\b|ORDER))|WITHDRAWN\b|(?:STORY|ITEM) (?:WITHDRAWN|REMOVED|RETRACTED|KILLED)\b)/u
const LABELS =
  /^[\W_]*(?:STORNO|STORNIERUNG|RÜCKZUG|ANNULATION|ANNULÉE?|ANULA(?:CIÓN|DA|DO|R)?|ANNULLA(?:RE|TA|TO|MENTO)|ANNULLERING|ANNULLERT|MAKULERA|VERVALLEN)\b\s*(?:$|[-:,.!(—–/])/u
const STORY =
  '(?:stor(?:y|ies)|items?|articles?|slug\\w*|headline\\w*|version|copy|dispatch|report|brief|BC-|advisory|photos?)'
const SENTENCES: readonly RegExp[] = [
  /\bkill is mandatory\b|\bmandatory kill\b/iu,
  new RegExp(
    `(?:\\bplease|\\beditors?\\b|\\bmust|\\badvis\\w+|^\\W*)\\W.{0,60}?\\bkill\\b.{0,80}?\\b${STORY}`,
    'iu',
  ),
  new RegExp(`^\\W*kill (?:the|this|our|all)\\b.{0,60}?\\b${STORY}`, 'iu'),
  /\bmake (?:certain|sure) (?:that )?(?:the|this) \w+ (?:is|are) not (?:published|used|broadcast)\b/iu,
  new RegExp(
    `^\\W*(?:(?:advisory|attention|editors?|urgent|note|please note|please be advised)\\W.{0,60}?)?\\b(?:the|this|our|a|an)?\\s?(?:\\S+ ){0,3}?${STORY}\\b.{0,220}?\\b(?:is|has been|have been|was|are|being)\\s+(?:wrong and is )?(?:hereby )?(?:killed|withdrawn|annulled)\\b`,
    'iu',
  ),
  /\b(?:the associated press|reuters|afp|dpa|bloomberg|efe|the canadian press|pa media|aap) (?:has|have|is) (?:withdrawn|withdrawing|killed|killing|retracted) (?:its|the|this|a|our)\b/iu,
  new RegExp(
    `\\b(?:please|editors?)\\b.{0,80}?\\b(?:disregard|discard|spike|do not (?:use|publish|run)|delete)\\b.{0,60}?\\b${STORY}`,
    'iu',
  ),
  /\b(?:Meldung|Bericht|Text|Korrespondentenbericht|Beitrag|Zusammenfassung)\b.{0,160}?\b(?:zurückgezogen|nicht (?:mehr )?(?:zu )?verwende[nt]|storniert|annulliert)\b/iu,
  /\b(?:zieht|ziehen|zogen|zog)\b.{0,160}?\b(?:Meldung|Bericht|Text)\b.{0,160}?\bzurück\b|\bBitte\b.{0,40}?\b(?:Meldung|Bericht|Text)\b.{0,160}?\bnicht (?:zu )?verwenden\b/iu,
  /\b(?:veuillez|prière de|merci de)\b.{0,40}?\b(?:annuler|ne pas (?:utiliser|diffuser|publier)|supprimer|détruire)\b/iu,
  /\b(?:se ruega|rogamos|por favor)\b.{0,60}?\b(?:anul\w+|no (?:utili\w+|us\w+|publi\w+|difund\w+))\b/iu,
  /\b(?:si prega di|pregasi)\b.{0,40}?\b(?:annullare|non (?:utilizzare|pubblicare))\b/iu,
]

/**
 * Kills: "BULLETIN KILL", "A kill is mandatory.", "STORY WITHDRAWN", "Editors: Please kill the story slugged …", "Die Meldung … wird zurückgezogen",
 * "ANNULATION". Sources: AP, Reuters, AFP, dpa, EFE, PA and AAP advisories. "Police kill three" is none.
 */
export const isKill = (text: string): boolean =>
  HEAD.test(text) || LABELS.test(text) || SENTENCES.some(form => form.test(text))
