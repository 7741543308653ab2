import type { UsageTermCode } from '#schemas/article.ts'

const TERRITORY =
  '(?:u\\.?k\\.?|u\\.?s\\.?a?\\.?|eire|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|france|italy|italia|spain|españa|japan|australia|canada|china|korea|sweden|norway|denmark|finland|netherlands|belgium|poland|russia|turkey|israel|india|brazil|europe|new york|los angeles|asia|hong kong|taiwan|latin america|north america)'

/** What a clause says, first match wins. Sources: AP, Reuters, AFP, EPA and PA instruction lines; Creative Commons 4.0 license elements. */
const forms: readonly (readonly [UsageTermCode, RegExp])[] = [
  [
    'until-date',
    /\b(?:until|(?:no|not(?: to be| for)?) used? (?:after|later than)|use (?:by|before|within)|expires?|valid (?:until|to)|for (?:\w+ )?use within)\b.*?(?:\d|days|hours|weeks)|\bbis (?:zum )?\d{1,2}\./iu,
  ],
  [
    'no-archive',
    /\bno[- ]?(?:\w+ (?:and|or) )?archiv\w*|\barchiv\w* (?:out|prohibited|not allowed|not permitted)|\bnot to be archived|\bkeine archiv/iu,
  ],
  [
    'no-sales',
    /\bno[- ]?(?:\w+ (?:and|or) )?(?:re-?)?sales?\b|\bnot for (?:re-?)?sale\b|\bno third[- ]party sales?\b|\b(?:re-?)?sales? (?:out|prohibited)|\bkein (?:weiter)?verkauf/iu,
  ],
  [
    'mags-out',
    /\b(?:no |all )?mag(?:azine)?s?\b.{0,20}?\bout\b|\bno mag(?:azine)?s?\b|\bmag(?:azine)? use prohibited/iu,
  ],
  ['tv-out', /\b(?:tv|television|broadcast)\b.{0,12}?\bout\b|\bno (?:tv|television|broadcast)\b/iu],
  [
    'web-out',
    /\b(?:web|internet|online|digital|mobile)\b.{0,12}?\bout\b|\bno (?:web|internet|online|digital)\b|\b(?:print|newspaper) (?:use )?only\b|\bnicht (?:für )?(?:online|internet)/iu,
  ],
  [
    'mandatory-credit',
    /\bmandatory (?:photo )?credit\b|\b(?:must|should|required to) (?:be )?credit|\bcredit (?:is )?(?:required|mandatory|must)|\bcrédit obligatoire|\bcrédito obligatorio|\bnennung .{0,30}(?:pflicht|obligatorisch)|\bpflichtnennung|^cc[- ]by\b|\bcreative commons attribution/iu,
  ],
  [
    'editorial-use-only',
    /\b(?:for )?editorial (?:use|purposes?|usage) only\b|\beditorial only\b|\bnur (?:für )?redaktionelle/iu,
  ],
  [
    'non-commercial',
    /\bnon-?commercial\b|\bno commercial\b|\bnot for commercial\b|\bcommercial use (?:is )?(?:prohibited|not)|\bnicht-?kommerziell|\bcc[- ]by-nc\b/iu,
  ],
  [
    'no-derivatives',
    /\bno[- ]?deriv\w*|\bmay not be (?:altered|edited|modified|changed|rewritten\b(?!,? or redistributed))|\bno (?:alterations?|edits?|modifications?|cropping)\b|\bcc[- ]by(?:-nc)?-nd\b/iu,
  ],
  [
    'territory-out',
    new RegExp(
      `\\b${TERRITORY}\\b(?:[ ,/&]+(?:and\\s+)?${TERRITORY})*\\s+out\\b|\\b(?:no|not for) (?:use|publication|distribution|release)? ?(?:in )?(?:the )?${TERRITORY}\\b|\\b(?:for )?(?:use )?(?:in )?(?:the )?${TERRITORY} (?:use )?only\\b|\\bnot available (?:in|to)\\b`,
      'iu',
    ),
  ],
  [
    'other',
    /\b(?:may not be (?:re-?)?(?:published|produced|distributed|broadcast)|no (?:reproduction|redistribution|republication|use)\b|for (?:personal|internal|local|global|domestic) (?:use|distribution)|(?:written|prior) permission|terms (?:of use|and conditions)|(?:re)?print(?:ed)? with|use (?:is )?(?:restricted|subject)|attribution|click for restrictions|restrictions apply|one[- ]time use|exclusive)/iu,
  ],
]

/** The codes of a clause of usage terms, none where it states no condition, several for "CC BY-NC-ND" or "NO ARCHIVE OR SALES". */
export const classifyClause = (clause: string): UsageTermCode[] => {
  const codes = forms.filter(([, form]) => form.test(clause)).map(([code]) => code)
  return codes.length > 1 ? codes.filter(code => code !== 'other') : codes
}
