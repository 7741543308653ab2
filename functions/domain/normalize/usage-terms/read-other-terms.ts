import { readTerritoryLimits } from '#domain/rights/limits/read-territory-limits.ts'
import type { UsageTermCode } from '#schemas/article.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { barsTerritory } from './bars-territory.ts'
import { classifyClause } from './classify-clause.ts'
import { limitsChannels } from './limits-channels.ts'
import { limitsUse } from './limits-use.ts'
import { speaksOfUse } from './speaks-of-use.ts'
import { splitClauses } from './split-clauses.ts'
import { withoutHour } from './without-hour.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 120
/** The same of places alone. */
const MOST = 60

/** Whom a line is for, before what it says. */
const to = /^\P{L}*(?:(?:eds|editors?|note|attention|usage|restrictions?|sperrvermerk)\s?[:.–—-]\s?)?/iu

/** Limits on who may use a text, how often, or where besides papers and sites. */
const others: readonly RegExp[] = [
  // "For subscribers of the Metro Service only"
  patternOf(
    /^\W*(?:available |for |only )?(?:to |for )?(?:use by )?(?:the )?(?:\p{L}+ ){0,3}/iu,
    [/clients/iu, /subscribers/iu, /customers/iu, /newspapers/iu, /members/iu],
    /(?:(?<=newspapers)| (?:of|in|to) [^.:;]{2,50}) only\W*$/iu,
  ),
  // "Distribution limited to clients of the Metro Service"
  /^\W*(?:use|usage|publication|distribution) (?:is )?(?:restricted|limited) to (?:\p{L}+ ){0,3}(?:clients|subscribers|customers|newspapers|members)\b[^.:;]{0,60}\W*$/iu,
  // "Not for use by the Daily Post", "Not available to clients of Metro"
  /^\W*not (?:(?:for use|to be used|for publication) by|(?:available |for (?:use )?)(?:to|by) (?:clients|subscribers|customers|newspapers)) [^.:;]{3,60}\W*$/iu,
  // "ONE-TIME USE ONLY", "First North American serial rights"
  /^\W*(?:for )?(?:one[- ]time (?:\p{L}+ )?use(?: only)?|single (?:\p{L}+ )?use only|first (?:(?:\p{L}+ ){0,3}serial )?rights(?: only)?)\W*$/iu,
  // "NO SOCIAL MEDIA", "May not be used in newsletters", "Not to be used for AI training"
  /^\W*(?:no(?: use (?:on|in))?|not (?:to be used )?for(?: use (?:on|in))?|(?:may|must) not be used (?:on|in|for)) (?:social media|newsletters?|podcasts?|tabloids|mag(?:azine)?s|third[- ]party|(?:generative )?ai\b|(?:text and )?data mining|tdm)(?: (?:use|usage|posts?|training|or|and|text|data|mining|tdm)\b| \(tdm\))*\W*$/iu,
  // "SOCIAL MEDIA OUT"
  /^\W*social(?: media)?(?: use)? out\W*$/iu,
  // "Not for republication without permission"
  /^\W*not for (?:syndication|re-?(?:publication|distribution|print(?:ing)?|use))(?: without (?:\p{L}+ ){0,2}permission)?\W*$/iu,
  // "Publication ban in effect: no names", "Reporting restrictions apply under section 45"
  /^\W*(?:(?:a )?publication ban (?:in (?:effect|force)|protects|applies)|reporting restrictions (?:apply|(?:are )?in (?:force|place)))\b[^"“”]{0,90}$/iu,
  // "Nur für Abonnenten des Landesdienstes Bayern"
  /^\W*nur für (?:abonnenten|bezieher|kunden) [^.:;]{3,60}\W*$/iu,
]
/** "Must run with byline", "Namensnennung erforderlich", "Signature obligatoire" */
const crediting = patternOf(/^\W*/iu, [
  /(?:must (?:run|appear|be (?:used|published)|carry) (?:with )?(?:the |its |author['’]s )*byline|byline (?:must be (?:used|kept|carried)|(?:is )?(?:mandatory|required))|use (?:only )?with byline(?: only)?|credit [^.:;]{2,40} (?:is )?required)\W*$/iu,
  /(?:autorenzeile|namensnennung|quellenangabe) (?:ist )?(?:erforderlich|pflicht|zwingend)\W*$/iu,
  /(?:bitte )?(?:quelle|autor) (?:an|ge)geben\W*$|bronvermelding verplicht\W*$/iu,
  /(?:signature|firma|citazione|assinatura|fuente|fonte) ob(?:b?ligat[oó]ri[ao]|ligatoire)(?:\W|$)/iu,
  /(?:obbligatorio )?citar[e]? la f(?:ue|o)nte(?:\W|$)/iu,
  /при использовании (?:\p{L}+ ){0,2}ссылка (?:на [^.:;]{2,40} )?обязательна\W*$/iu,
  /przy publikacji wymagane podanie źródła\W*$/iu,
  /(?:クレジット|出典)(?:表記|明記)?(?:必須|必要)\W*$/iu,
])
/** "Must run in full", "Keine Kürzungen", "Ne pas modifier" */
const uncut = patternOf(/^\W*/iu, [
  /no (?:changes|cuts|editing)(?: (?:to|of) (?:the )?(?:text|copy|story))?(?: (?:allowed|permitted|please))?\W*$/iu,
  /(?:do not|not to be|must not be) (?:cut|shorten|trim|chang|edit)\p{L}{0,3}(?: or (?:cut|shorten|trim|chang|edit)\p{L}{0,3})?\W*$/iu,
  /(?:must (?:run|be (?:used|published)) |to be (?:used|published) )(?:in full|as is|uncut|unedited)\W*$|run as is\W*$/iu,
  /(?:headline|text) must not be (?:changed|cut)\W*$|no translations?(?: without (?:\p{L}+ )?(?:consent|permission))?\W*$/iu,
  /(?:keine kürzung(?:en)?|darf nicht gekürzt werden|nicht kürzen)\W*$/iu,
  /(?:ne pas (?:modifier|couper)|s[ei]n(?:za)? modific(?:aciones|he))\W*$/iu,
])
/** "Einmalige Nutzung", "Fee applies", "Contact desk before use" */
const asking = patternOf(/^\W*/iu, [
  /(?:nur )?(?:zur )?einmalige[nr]? (?:nutzung|verwendung|abdruck)\W*$|usage unique\W*$|(?:un solo uso|uso (?:único|singolo)|eenmalig gebruik|разовое использование)\W*$/iu,
  /(?:use (?:is )?subject to (?:an? )?(?:\p{L}+ )?fee|(?:an? )?(?:\p{L}+ )?fee applies|honorarpflichtig)\W*$/iu,
  /(?:permission required|(?:use|publication) requires permission|contact (?:the )?(?:desk|us|\p{L}+ desk) before (?:use|publication)|by arrangement only)\W*$/iu,
  /(?:weiter(?:gabe|verbreitung|verwendung)|abdruck|nachdruck) nur (?:mit|nach) (?:\p{L}+ )?(?:genehmigung|zustimmung|rücksprache|erlaubnis)\W*$/iu,
  /(?:exclusive: )?no use without (?:fee|payment|permission)\W*$|keine weitergabe an dritte\W*$/iu,
  /(?:(?:week-?end|sunday|saturday|regional) (?:editions?|papers?) only|(?:for )?premium subscribers only)\W*$/iu,
])
const unsold = /^\W*(?:(?:re)?venda proibida|продажа запрещена|sprzedaż zabroniona|販売(?:不可|禁止))\W*$/iu
const unkept =
  /^\W*(?:(?:sin|niente|geen|sem) ar(?:chivo|chivio|chief|quivo)|ei arkistoon|архивирование запрещено|アーカイブ(?:不可|禁止))\W*$/iu
/** "SOLO PAPEL", "Apenas impresso", "紙面のみ" */
const onPaper =
  /^\W*(?:(?:s[oó]lo|apenas|somente|alleen) (?:para |en |op |su )?(?:papel|carta|edición impresa|edizione cartacea|impresso|papier)|tylko do druku|только для печатных изданий|s[ei]n(?:za)? internet|紙面のみ|ネット(?:掲載)?不可|[仅僅]限印刷)\W*$/iu
const specials: readonly (readonly [RegExp, UsageTermCode])[] = [
  [crediting, 'mandatory-credit'],
  [uncut, 'no-derivatives'],
  [asking, 'other'],
  [unsold, 'no-sales'],
  [unkept, 'no-archive'],
  [onPaper, 'web-out'],
]
/** What is said behind it: "NO SALES. Thank you.", "NO SALES. The source has asked for it." */
const behind =
  /(?<=[.!]) (?:(?:thank|danke|merci|gracias|grazie)[^.!]{0,20}|please (?:contact|call|ask|e?-?mail|see)\b[^.!]{0,60})\W*$|(?<=^[^a-z]{5,60}[.!]) [A-Z][a-z].*$/u
/** "Only available in North America" */
const available = /^(\W*only )available (?=(?:in|to|for) )/iu
/** What says nothing of places: of a few words above a headline, too, it is no headline. */
const plain: ReadonlySet<UsageTermCode> = new Set([
  'web-out',
  'tv-out',
  'no-archive',
  'no-sales',
  'until-date',
  'mandatory-credit',
])

/** Where copy is barred in capitals, or behind a word that bars; "Norway out" may sum up a match. */
const barring =
  /^\W*(?:nur|nicht|only|not|no|uniquement|pas|sauf|s[oó]lo|alleen|niet|ikke|ej|inte|non|não|kun|endast|bare|prohibid[oa]|proibid[oa]|exclud(?:e|ing)|except|licen[cs]ed (?:for|in)|(?:geo-?|(?:access|usage|use) )?(?:restricted|limited) to)\s/iu
/** No headline: "Out: UK, Ireland", "Territory: Norway", "All countries except Japan", "Everywhere but France", "Rest of world only". */
const listing =
  /^\W*(?:(?:out|excluded|(?:licen[cs]ed )?territor(?:y|ies))\s?:|(?:rest of (?:the )?|any|every)?(?:all|world\p{L}*|where)(?: (?:countries|territories|markets|rights))? (?:only\b|except|but|excluding|excl\.|outside|other than)\s)/iu
const only = / only\W*$/iu
const small = /\p{Ll}/u

/**
 * The codes of a line above a story that limits its use and that no other rule has read: who may use it, how often, where, or a limit in few words ("Print only"), which is
 * none where it is the headline. Empty for any other text: whatever narrows rights is never passed over.
 */
export const readOtherTerms = (line: string, isHeadline = false): UsageTermCode[] => {
  const codes = line.length > LONGEST ? [] : codesOf(line, isHeadline)
  return codes.length > 0 && stopsStory(line) ? [] : codes
}

/** Whether a line can be nothing but conditions, if it names places. */
const isPlain = (words: string, isHeadline: boolean): boolean =>
  !small.test(words) ||
  listing.test(words) ||
  (only.test(words) && (!isHeadline || speaksOfUse(words) || /\brights\b/iu.test(words))) ||
  (!isHeadline && barring.test(words))

/** "Pas pour la France", "No Italia": each word says where copy is barred, or may be used alone. */
const namesAllPlaces = (words: string): boolean => {
  const { out, only, unclear } = words.length > MOST ? {} : readTerritoryLimits(words)
  return !unclear && (out ?? only) !== undefined
}

const codesOf = (line: string, isHeadline: boolean): UsageTermCode[] => {
  const words = withoutHour(line.normalize('NFKC').replace(to, '').replace(behind, ''))
  const special = specials.find(([form]) => form.test(words))?.[1]
  if (special) return [special]
  if (!isHeadline && !/^\W*only in\b/iu.test(words) && barring.test(words) && namesAllPlaces(words))
    return ['territory-out']
  if (isPlain(words, isHeadline) && barsTerritory(words.replace(available, '$1for use ')))
    return ['territory-out']
  if (others.some(form => form.test(words))) return [barsTerritory(words) ? 'territory-out' : 'other']
  const clauses = isHeadline && !limitsChannels(words) ? [] : splitClauses(words)
  const codes = clauses.map(classifyClause)
  if (codes.flat().includes('editorial-use-only') && limitsUse(words)) return codes.flat()
  return codes.every(
    (each, at) =>
      each.length > 0 &&
      each.every(
        code =>
          (code === 'territory-out' && isPlain(words, true)) ||
          (code === 'other' && limitsChannels(clauses[at] ?? '')) ||
          (plain.has(code) && (code !== 'no-sales' || !small.test(words))),
      ),
  )
    ? codes.flat()
    : []
}
