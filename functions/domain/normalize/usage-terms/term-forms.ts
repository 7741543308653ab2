import type { UsageTermCode } from '#schemas/article.ts'
import type { Pattern } from '../pattern/screen.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'

/** What ends a clause that bars a use: nothing after "out" but marks, or until when it is barred. */
const OUT = 'out(?:\\W*$|\\s+until\\b)'

/** What a clause says, and its code. Sources: AP, Reuters, AFP, EPA, EFE, ANSA, dpa and PA instruction lines; Creative Commons 4.0 license elements. */
export const termForms: readonly (readonly [UsageTermCode, Pattern])[] = (
  [
    [
      'until-date',
      /\b(?:use[d]?|valid|available|licen[cs]ed|rights?)\b.{0,40}?\b(?:until|through)\b.*?(?:\d|days|hours|weeks)|(?:^\W*|\bout )until\b.*?\d|\blimited to \d+ (?:days|weeks|months)\b|\b(?:no(?: new)?|not(?: to be| for)?) use[ds]? (?:after|later than)\b.*?\d|\buse (?:only )?(?:by|within)\b.*?\d|\b(?:do not|not to be|must not be) (?:publish|broadcast|use)\p{L}* after\b.*?\d|\b\d+[- ]days?['’]? use\b|\buse for \d+ (?:days|weeks|months)\b|^\W*(?:remove|delete|take down) (?:by|after|before)\b.*?\d|\bexpires?\b.*?\d|\bvalid (?:until|to)\b.*?\d|\b(?:får|må|kan) (?:(?:ej|inte|ikke) )?(?:användas|bruges|brukes) (?:efter|etter|till?)\b.*?\d|\bfor (?:\w+ )?use within\b.*?\d|(?:^\W*|\b(?:frei|\p{L}*nutz\p{L}*|\p{L}*verwend\p{L}*|gültig|nur|rechte?)\b.{0,80}?)\bbis (?:zum )?\d{1,2}\.|\b(?:util\p{L}+|droits|derechos|direitos|uso|gebruik\p{L}*) (?:jusqu['’]au|hasta el|até|fino al|tot)\b.*?\d/iu,
    ],
    [
      'no-archive',
      /\bno[- ]?(?:\w+ (?:and|or) )?archiv\w*|\barchiv\w* (?:use )?(?:out|prohibited|not allowed|not permitted|verboten)|\bnot (?:to be archived|for archiv\w*)|\bkeine? archiv|\bnicht archivieren|\bpas d['’]archiv|\barchivage interdit|\binterdite? d['’]archiv|\bprohibid[oa] (?:su )?(?:venta y )?archiv\w*|\bvietata l['’]archiviazione|\bniet (?:voor |te )?archi\w+|\b(?:(?:må|skal) ikke|får (?:ej|inte)) arkivere?[st]\b|\b(?:ikke|ej|inte) f[oö]r arkiv\b|\bf[åa]r ej arkiveras/iu,
    ],
    [
      'no-sales',
      /\bno[- ]?(?:\w+ (?:and|or) )?(?:\w+ )?(?:re-?)?sales?\b(?! in \d)|\bnot (?:for (?:re-?)?sale|to be (?:re)?sold)\b|\bno third[- ]party sales?\b|\b(?:re-?)?sales? (?:(?:is |are )?prohibited|out)|\bkein (?:weiter)?verkauf|\bpas de (?:re)?vente|\b(?:re)?vente interdite|\binterdite? (?:de|[àa] la) (?:re)?vente|\b(?:no|sin) ventas\b|\bproibida a (?:re)?venda|\bprohibida (?:su |la )?(?:re)?venta|\bvietata la (?:ri)?vendita(?! d)|\bikke (?:for|til) (?:videre)?salg\b|\bej för försäljning\b|\b(?:niet (?:voor (?:door)?verkoop|te koop)|geen (?:door)?verkoop)\b/iu,
    ],
    ['mags-out', new RegExp(`\\b(?:no |all )?mag(?:azine)?s?\\b.{0,20}?\\b${OUT}`, 'iu')],
    [
      'mags-out',
      /^\W*no mag(?:azine)?s?\b(?:\W*$|[ /,]+(?:use|sales|or|and|tv|internet|web|online))|\bmag(?:azine)? use prohibited|\bno(?:t (?:for|to be))? used? (?:in|by) mag(?:azine)?s?\b/iu,
    ],
    ['tv-out', new RegExp(`\\b(?:tv|television|broadcast|radio)\\b.{0,12}?\\b${OUT}`, 'iu')],
    [
      'tv-out',
      /\b(?:tv|broadcast) use prohibited|\bnot for (?:tv|television|broadcast|radio)\b|\bno(?:t (?:for|to be))? used? (?:in|on|by) (?:tv|television|radio)\b|\bno (?:\w+ (?:and|or) )?(?:tv|television|broadcast|radio)(?: (?:use|usage|rights|broadcast|or|and)\b|\W*$)/iu,
    ],
    ['web-out', new RegExp(`\\b(?:web|internet|online|digital|mobile)\\b.{0,12}?\\b${OUT}`, 'iu')],
    [
      'web-out',
      /\bno (?:access )?(?:\w+ (?:and|or) )?(?:web|internet|online|digital|mobile)(?: (?:use|usage|rights|publication|or|and)\b|\W*$|\W)|\b(?:print|newspaper) (?:use )?only\b(?!:)|\bno(?:t for(?: use on)?| use (?:in|on)|t to be used on) (?:the )?(?:web|internet|online|(?:digital|apps?)(?= use|\W*$))\b|\bnur (?:für )?print(?=\W*$)|\bnicht (?:für )?(?:online|internet)|\binternet interdit|\b(?:online|web|internet|digital) use (?:is )?(?:restricted|prohibited)/iu,
    ],
    [
      'mandatory-credit',
      /\bmandatory (?:photo )?credit\b|\b(?:must|should|required to) (?:be )?credit|\bcredit:[^.;]{2,40}\(required\b|\bcredit (?:is )?(?:required|mandatory|must)|\bcrédit obligatoire|\bcrédito ob(?:ligatorio|rigatório)|\bcredito obbligatorio|\bobbligo di citazione|\bnennung\b.{0,30}(?:pflicht|obligatorisch)|\b(?:nur (?:bei|mit|unter)|(?:bei|mit|unter) vollständiger) (?:vollständiger )?(?:nennung|angabe)\b|\bmention (?:obligatoire|de la source)|\b(?:citando|mencionando|citação d|citare) ?(?:a la|l?a|il) (?:f[uo]e?nte|agencia)|\bmandatory byline|\bwith attribution\b|\brepublish\p{L}*\b.{0,40}\bwith (?:full |proper )?credit\b|\bpflichtnennung|\bbei nennung\b|\b(?:cc|commons|licenses)[- /]by\b|\bcreative commons (?:attribution|licen[cs]e)/iu,
    ],
    [
      'editorial-use-only',
      /\b(?:for )?editorial (?:use|purposes?|usage) only\b|\beditorial only\b|\brestricted to editorial use\b|\bonly for editorial\b|\bnur (?:für |zur )?(?:redaktionelle|journalistische)|\bfree for editorial use|\b(?:kun|endast|enbart|alleen|uitsluitend) (?:for|til|för|voor) reda(?:kt|ct|ks)\w+ne+l|\bvain (?:toimituksellis|uutis)\p{L}* ?käyttöön|\b(?:usage|utilisation) (?:(?:éditoriale?|rédactionnel(?:le)?) (?:uniquement|seulement|exclusi\w+)|uniquement (?:éditoriale?|rédactionnel))|\b(?:s[oó]lo )?uso (?:exclusivo editorial|editorial (?:exclusivo|solamente|únicamente)|exclusivamente editorial)|\bs[oó]lo (?:para |per )?uso editoriale?\b|\buso (?:solo|esclusivamente) editoriale\b|\btylko do użytku redakc|\bpouze pro redakční|(?<!\p{L})(?:только для редакц|лише для редакц)|للاستخدام التحريري فقط|[仅僅]供[编編][辑輯]|編集(?:目的|用途)?の(?:使用|利用)に限/iu,
    ],
    [
      'non-commercial',
      /\bnon-?commercial\b|\bno commercial (?:use|usage|sales?|or)\b|^\W*no commercial\W*$|\bnot for (?:commercial\b|advertising\b|marketing (?:or|and|campaign|use))|\bno marketing\b|\bno advertising\b|\bcommercial use (?:is )?(?:prohibited|not)|\bnicht-?kommerziell|\bkeine kommerzielle|\bnon[- ]commercial\w*|\bno comercial\b|\b(?:cc|commons|licenses)[- /]by-nc\b/iu,
    ],
    [
      'no-derivatives',
      /\bno[- ]?deriv\w*|\byou (?:may|can|must)(?: ?not|['’]t) (?:edit|alter|modify)\b|\bm(?:ay|ust) not be (?:altered|edited|modified|changed|rewritten\b(?!,? or redistributed))|\bdo not (?:alter|edit|modify|crop)\b|\bno (?:alterations?|edits?|modifications?|cropping)\b|\b(?:without (?:any )?(?:alterations?|changes|modifications?)|(?:used|run|carried|(?:re)?(?:published|printed|produced)) in (?:its|their) entirety)\b|\b(?:cc|commons|licenses)[- /]by(?:-nc)?-nd\b/iu,
    ],
    ['territory-out', /^\W*(?:\p{Lu}[\p{Lu}.'’-]+ ){1,4}OUT\W*$/u],
    [
      'other',
      /\b(?:may not be (?:re-?)?(?:published|produced|distributed|broadcast)|keine nutzung\b|not for (?:redistribution|syndication)|no (?:paywall|syndication|social media|reproduction|redistribution|republication|use)\b|for (?:personal|internal|local|global|domestic) (?:use|distribution)|(?:written|prior) permission|terms (?:of use|and conditions)|(?:re)?print(?:ed)? with|use (?:is )?(?:restricted|subject)|attribution|click for restrictions|restrictions apply|(?:one[- ]time|single)(?: \w+)? use|only for (?:subscribers|clients)|rights[- ]managed|call for rates|honorarpflichtig|exclusive)/iu,
    ],
  ] as const
).map(([code, form]) => [code, screenAtLetters(form)])
