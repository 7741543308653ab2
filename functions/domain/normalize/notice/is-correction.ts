const STORY =
  '(?:stor(?:y|ies)|article|column|post|report|item|version|headline|caption|graphic|photo|piece|transcript|page|dispatch|obituary|review|editorial|map|chart|list|interview|newsletter|podcast|video)'
const WRONG =
  '(?:erroneous(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|inaccurate(?:ly)?|imprecise(?:ly)?|misstated?|misidentif\\w+|misspell\\w*|misspelt|misattribut\\w+|misquot\\w+|mischaracteri[sz]\\w+|misreported|misnamed|omitted|in error|an error|error)'
const FORMS: readonly RegExp[] = [
  /^[\W_]*(?:CORRECT(?:ED|S|ION|IONS|IVE|ING)|CLARIF(?:ICATION|IES|IED)|KORREKTUR|KORRIGIERT|BERICHTIG(?:UNG|T)|RICHTIGSTELLUNG|RECTIFICATI(?:F|ON)|CORRECTIF|CORRIG[EÉ]E?|CORRECCIÓN|CORRIGE|RECTIFICA(?:CIÓN)?|FE DE ERRATAS|ERRAT(?:A|UM)|CORREÇÃO|RETTELSE|RÄTTELSE|KORRIGERING|OIKAISU|RECTIFICATIE|RETTIFICA|ПОПРАВКА|ИСПРАВЛЕНИЕ)\b(?! (?:FACILIT|OFFICER|DEPARTMENT|CENTER))/u,
  /^\W*(?:correction|clarification|editor['’]s correction|korrektur|berichtigung|richtigstellung|rectificatif|correctif|corrección|rectificación|fe de errat?as|fe de errores|erratum|errata|correção|rettelse|rättelse|rectificatie|rettifica|errata corrige)s?\W{0,2}\s*(?:[:—–(|]|-\s|\d|added|appended|issued|made|to (?:the|this|a)|on\b|zu\b|$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)/iu,
  /^\W*(?:eds?[:.]|editors?[:,]|editor['’]?s['’]? note[:.—–-]*)?\W*(?:(?:this|the)\b.{0,60}?)?\b(?:corrects|correcting|correct spelling|fixes|fixing|clarifies|amends|removes|deletes|drops)\b(?=.{0,200}?\b(?:para(?:graph|s)?|graf|headline|story|typo|spelling|name|date|figure|reference|quote|title|day|word|wording|byline|dateline|slug|year|number|amount|spelt|extraneous|erroneous|attribution|age|to show|to say|to read|to fix|style|link|version|bullet|lead|first|last|second|third|day|misspell\w*|that|in)\b)/iu,
  new RegExp(
    `\\b${STORY}\\b.{0,100}?\\b(?:has|have|was|were|is|been)\\b.{0,40}?\\b(?:corrected|amended|revised|changed|clarified|updated)\\b.{0,40}?\\b(?:to (?:show|reflect|correct|fix|say|clarify|remove|add|state|note|attribute|include|make|indicate|delete|change|reword)|error|spelling|typo)`,
    'iu',
  ),
  new RegExp(`\\b${STORY}\\b.{0,100}?\\b(?:has|have) been corrected\\b`, 'iu'),
  new RegExp(
    `\\b(?:earlier|previous|original|prior|initial|first)\\b.{0,30}?\\b(?:versions?|edition|draft|${STORY})\\b.{0,200}?\\b(?:${WRONG}|said|stated|gave|contained|included|attributed|referred|reported|described|listed|linked|implied|suggested|named|corrected?|updated)\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:this|the) ${STORY}\\b.{0,40}?\\boriginally\\b`, 'iu'),
  new RegExp(
    `^\\W*in (?:an?|some|its|the|two|several|our)\\b.{0,80}?\\b${STORY}\\b.{0,500}?(?:\\b${WRONG}\\b|\\bdid not (?:include|say|make|give)\\b|\\bfailed to\\b)`,
    'iu',
  ),
  new RegExp(
    `^\\W*(?:an?|the|our)\\b.{0,60}?\\b${STORY}\\b.{0,300}?\\b(?:misstated|misidentified|misspelled|misattributed|mischaracteri[sz]ed|omitted|referred (?:imprecisely|incorrectly)|(?:incorrectly|erroneously|mistakenly) \\p{L}+|\\p{L}+ (?:incorrectly|erroneously|mistakenly))\\b`,
    'iu',
  ),
  /\bregrets? the error\b|\bcorrects (?:in|the) (?:\w+ )?(?:para|graf|headline|lead)|\bthis (?:\w+\.? \d+ )?(?:story|version) corrects\b/iu,
  /\(\s*(?:statt|nicht|korrigiert|berichtigt)\s*:/iu,
  /\b(?:Meldung|Bericht|Text|Artikel|Fassung|Version)\b.{0,80}?\b(?:wurde|wird|ist|war|hieß es|haben wir)\b.{0,100}?\b(?:korrigiert|berichtigt|richtiggestellt|fälschlich\w*|irrtümlich\w*|falsch\w*)\b/iu,
  /^\W*(?:corrige|rectifie|rectifica|corrigida?|corretto)\b|\b(?:version|dépêche) (?:corrigée|rectifiée)\b|\bune (?:version|première version) précédente\b|\bversión anterior\b.{0,120}?\b(?:error|decía|afirmaba|indicaba)/iu,
]

/**
 * Corrections: "CORRECTED-", "Correction:", "(Corrects …)", "Eds: CORRECTS …", "This story has been corrected …", "In a story May 8 about …, The Associated Press reported erroneously …",
 * "An earlier version of this article misstated …", "Berichtigung", "(statt: 1992)". Sources: AP, Reuters, CP, dpa, AFP, EFE and newspapers' correction columns.
 */
export const isCorrection = (text: string): boolean => FORMS.some(form => form.test(text))
