import type { UsageTermCode } from '#schemas/article.ts'
import { stopsStory } from '../notice/stops-story.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { barsTerritory } from './bars-territory.ts'
import { classifyClause } from './classify-clause.ts'
import { limitsChannels } from './limits-channels.ts'
import { speaksOfUse } from './speaks-of-use.ts'
import { splitClauses } from './split-clauses.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 120

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
  /^\W*(?:no(?: use (?:on|in))?|not (?:to be used )?for(?: use (?:on|in))?|(?:may|must) not be used (?:on|in|for)) (?:social media|newsletters?|podcasts?|tabloids|mag(?:azine)?s|third[- ]party|(?:generative )?ai\b|(?:text and )?data mining)(?: (?:use|usage|posts?|training|or|and|text|data|mining)\b| \(tdm\))*\W*$/iu,
  // "Not for republication without permission"
  /^\W*not for (?:syndication|re-?(?:publication|distribution|print(?:ing)?|use))(?: without (?:\p{L}+ ){0,2}permission)?\W*$/iu,
  // "Publication ban in effect: no names", "Reporting restrictions apply under section 45"
  /^\W*(?:(?:a )?publication ban (?:in (?:effect|force)|protects|applies)|reporting restrictions (?:apply|(?:are )?in (?:force|place)))\b[^"“”]{0,90}$/iu,
  // "Nur für Abonnenten des Landesdienstes Bayern"
  /^\W*nur für (?:abonnenten|bezieher|kunden) [^.:;]{3,60}\W*$/iu,
]
/** "日本国内使用不可" */
const inLand =
  /^\P{L}*[\p{Script=Han}\p{Script=Katakana}]{1,8}国内で?の?(?:使用|利用|掲載|配信)(?:不可|禁止)\P{L}*$/u
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
  /^\W*(?:nur|nicht|only|not|no|uniquement|pas|sauf|s[oó]lo|alleen|niet|excluding|except|licen[cs]ed (?:for|in)|(?:geo-?|(?:access|usage|use) )?(?:restricted|limited) to)\s/iu
/** No headline: "Out: UK, Ireland", "Territory: Norway", "All countries except Japan". */
const listing =
  /^\W*(?:(?:out|excluded|(?:licen[cs]ed )?territor(?:y|ies))\s?:|(?:all|world\p{L}*)(?: (?:countries|territories|markets|rights))? (?:except|excluding|excl\.|outside|other than)\s)/iu
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

const codesOf = (line: string, isHeadline: boolean): UsageTermCode[] => {
  const words = line.replace(to, '')
  if (inLand.test(words) || (isPlain(words, isHeadline) && barsTerritory(words))) return ['territory-out']
  if (others.some(form => form.test(words))) return [barsTerritory(words) ? 'territory-out' : 'other']
  const clauses = isHeadline && !limitsChannels(words) ? [] : splitClauses(words)
  const codes = clauses.map(classifyClause)
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
