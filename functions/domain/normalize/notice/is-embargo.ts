const FREE =
  /\b(?:no embargo|not (?:under )?embargo(?:ed)?|embargo\W{0,3}(?:none|no|nil|n\/a|keine|aucun|ninguno)\b|embargo (?:has been |is |was |now )?(?:lifted|over|expired|broken)|(?:lift|lifts|lifted) (?:the |its )?embargo|sperrfrist\W{0,3}(?:keine|frei|entfällt|aufgehoben|ist (?:aufgehoben|abgelaufen)|abgelaufen))/iu
/** What an embargo of another kind is on. */
const GOODS =
  'arms|oil|gas|trade|weapons|grain|import|export|economic|food|fuel|fur|military|u\\.?s\\.?|un|eu'
const FORMS: readonly RegExp[] = [
  /^[\W_]*(?:(?:STRICTLY|UNDER|STRICT|NOTE|EDITORS?|ATTENTION|NEWS|PRESS|MEDIA|SOUS|ONDER|UNTER|EN)\W+){0,3}EMBARG(?:O(?:ED|S)?|AD[OA]|OÉ)(?=$|\W)/u,
  new RegExp(
    `(?<!\\b(?:${GOODS}) )\\bembargo(?:ed)?\\W{0,3}(?:is \\d|(?:until|till|expires?|lifts?|time|date|jusqu|hasta|fino|até|tot|bis|til)(?!\\p{L})|:)`,
    'iu',
  ),
  new RegExp(`(?<!\\b(?:${GOODS}|the|an|this|that) )\\bembargo(?:ed)?\\W{0,3}(?:for|to|from|by)\\b`, 'iu'),
  /\bembargoed (?:copy|material|news|release|until|story|article|speech)\b|\b(?:under|strict|sous|onder|unter) embargo\b.{0,12}?\b(?:until|till|to|jusqu|tot|bis|\d)/iu,
  /\b(?:sperr(?:e)?frist|klausul(?:ert|eret)?)\b(?=.{0,80}?(?:\d|bis\b|til\b|:)|\W*$)/iu,
  /^\W*gesperrt bis\b|\bsperrvermerk\b/iu,
  /^[\W_]*HOLD FOR (?:RELEASE|USE|PUBLICATION)\b|\bhold for release\b/iu,
  /\bnot (?:for|to be) (?:release[d]?|publication|publish(?:ed)?|broadcast|use[d]?)\b.{0,60}?\b(?:before|until|till|prior to)\b/iu,
  /\bdo not (?:publish|use|release|broadcast)\b.{0,30}?\b(?:before|until|till)\b/iu,
  /^[\W_]*for release\b(?!\W*(?:$|immediate))(?=\W*(?:at|on|after|not before|until|\d|\p{L}+day\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noon|midnight|am\b|pm\b|0))/iu,
]

/**
 * Embargoes: "EMBARGOED FOR RELEASE UNTIL …", "Sperrfrist …", "HOLD FOR RELEASE", "Not for publication before …", "SOUS EMBARGO jusqu'à". Sources: AP, Reuters, dpa, AFP,
 * PA and journals' press offices. "FOR IMMEDIATE RELEASE", a lifted embargo and an embargo on goods are none.
 */
export const isEmbargo = (text: string): boolean => !FREE.test(text) && FORMS.some(form => form.test(text))
