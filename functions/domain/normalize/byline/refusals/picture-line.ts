import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isCollective } from '#domain/normalize/people/organizations/is-collective.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { isAgencies } from '../is-agencies.ts'
import type { RefusalRule } from '../refusal-rule.ts'
import { photographerBehind } from './photographer-behind.ts'

const agencyOfPictures = screen(
  patternOf([
    [
      /\b/iu,
      [
        /getty/iu,
        /shutterstock/iu,
        /alamy/iu,
        /i ?stock/iu,
        /unsplash/iu,
        /pixabay/iu,
        /wikimedia/iu,
        /flickr/iu,
        /handout/iu,
        /c(?:ourtesy|ortes[ií]a)/iu,
        /(?:ap|file|afp|reuters|stock|undated|pool) ?(?:photo|foto|picture|image)s?/iu,
        /EPA-EFE/iu,
        /imago/iu,
        /cc[ -]by/iu,
        /cc0/iu,
        /imagn/iu,
        /hans lucas/iu,
        /nurphoto/iu,
        /abaca ?press/iu,
        /sipa (?:usa|press)/iu,
        /icon sportswire/iu,
        /action images/iu,
        /depositphotos/iu,
        /dreamstime/iu,
        /adobe ?stock/iu,
        /zuma ?(?:press|wire)/iu,
        /wireimage/iu,
        /filmmagic/iu,
        /splash news/iu,
        /backgrid/iu,
        /gamma-rapho/iu,
        /magnum photos/iu,
        /panos pictures/iu,
        /bettmann/iu,
        /patrick mcmullan/iu,
        /invision/iu,
        /dvids/iu,
        /everett collection/iu,
        /photofest/iu,
        /screen(?:shot|grab)/iu,
      ],
      /\b/iu,
    ],
    /\/ ?(?:file|pool|redux|zuma|facebook|instagram|twitter|tiktok|youtube|snapchat|linkedin)\b/iu,
    /^\W*file\s?[-–—:]/iu,
    /-usa today sports/iu,
    /picture[ -]alliance/iu,
  ]),
)
const label = screen(
  /^\W{0,3}(?!(?:photo(?:graph)?s?|pictures|images) (?:and|&) (?:text|story|words) by )(?:(?:file |cover |main |header |featured |staff |contributed |courtesy )?(?:photos?|photograph(?:s|er)?|images?|pictures?|video|illustrations?|graphics?|chart|map|screenshot|fotos?|pics?|bild(?:er)?|grafik|credit|(?:bild)?quelle|sources?|caption|thumbnail|artwork|cover art|design)\b)(?:\s?\/|[^.]{0,30}?(?:by\b|:|\||von\b|por\b|de\b|par\b|\())/iu,
)
/** "写真=共同" */
const asian = /^(?:写真|撮影|提供|資料|イラスト|사진|제공)\s?[=＝:：]/u
/** "By Ana Ruiz, photos by Getty Images": the text has its own writer. */
const besideText = screen(
  /^by \p{Lu}[^,•|]{3,50}(?:,| [•|]) (?:photos?|photography|pictures?|images?|video) (?:by|from|courtesy of) /iu,
)
const inBrackets = screen(/^\s*[([][^()[\]]{2,80}\/[^()[\]]{2,80}[)\]]\s*$/u)
/** "Ana Ruiz/AFP" with no marker before it. */
const glued = screen(/^[\p{L}\p{M}\s.'’-]{3,50}\/\s?[\p{L}][\p{L}\p{M}\s.&'’-]{1,40}$/u)

const pictured = screen(
  /^[\p{L}\p{M}\s.'’-]{3,50}\s?\/\s?(?:the )?(?:associated press|ap|reuters|afp|dpa|epa|efe|bloomberg|tass|upi|xinhua|kyodo|ansa|agence france-presse)\b(?!\s\p{Lu})/iu,
)
/** "AFP / Ana Ruiz": the agency before its photographer. */
const agencyFirst = screen(
  /^(?:the )?(?:associated press|ap|reuters|afp|dpa|epa|efe|tass|aa|upi|xinhua|kyodo|ansa|tt|ntb|lusa|belga|apa|anp|pap|keystone|ritzau)\s?\/\s?\p{Lu}\p{L}+ \p{Lu}/iu,
)
/** "Ana Ruiz/Pool/AP": after two slashes an agency of pictures, whatever stands before the name. */
const relayed = screen(/^[^/]{3,50}\/[^/]{2,30}\/\s?(?:AP|AFP|Reuters|EPA|dpa|Associated Press)\W*$/u)
const marked = screen(
  /^\s*(?:das .{8,9} führten?|(?:\p{L}+ )?(?:by|von|por|par|di|door|av|af|oleh|pewarta|yazan))\b/iu,
)
/** "Ana Ruiz / Kfor", "Ana Ruiz/Abaca/Sipa": a station as publishing systems recase it; agencies of pictures in a row. */
const station = /\/\s?[KW]\p{Ll}{2,3}$|^[^/]{3,50}\/[^/\s\d]+\/[^/\s\d]+$/u
/** "Ana Ruiz, AFP/Reuters/dpa": the agencies behind a comma or in parentheses. */
const behind = screen(/[,(][^,(/]+\/[^,(]+$/u)
const endsInAgencies = (line: string): boolean =>
  isAgencies(line) || isAgencies(behind.exec(line)?.[0].replace(/^,\s*/u, '') ?? '')
/** What tells a text from a picture all the same. */
const text = screen(
  /\s\/\s|\p{L}{2} and [^/]{2,80}\/|\b(?:writer|staff|editor|reporter|correspondent|TNS|TCA)\b/iu,
)

/** Agencies whose writers sign so; their pictures say "Foto:". */
const labelsPictures = /^(?:TT|NTB|STT|MTI|Ritzau|ritzau|TTXVN|VOV)$/u
/** "Ana Ruiz / EFE": before its photographers EFE stands itself. */
const signsBehind = screen(/^(?=.*\p{Ll})[^/]{3,50}\s\/\sEFE$/u)

/** "dpa/lby", "EFE/Redacción", "Ana Ruiz/TT", "ANA RUIZ Associated Press/Report for America": how agencies sign text. */
const signsText = (names: string, house: string): boolean =>
  isAgencies(`${names}/${house}`) ||
  (isAgencies(names) && isCollective(house)) ||
  labelsPictures.test(house) ||
  names
    .split(' ')
    .some(
      (_, at, words) => at > 1 && matchOrganization(words.slice(at).join(' ')) === words.slice(at).join(' '),
    )

/** "ANA RUIZ/STAFF". */
const staffed = screen(/\/\s?staff\W*$/iu)
/** "ORF.at/Agenturen". */
const withAgencies = screen(/\/(?:agenturen|agencies|agencias|agences|agenzie|agentschappen)\W*$/iu)

/** "Ana Ruiz via Wisconsin Watch": from there comes a text, as these houses give theirs to any paper; pictures say "Photo:" as well. */
const giveAway = new Set<string | undefined>(organizations.nonprofits)
const via = screen(/[\p{L},\p{N}] [Vv]ia (\p{Lu}.*)/u)

/** "Ana Ruiz via AP", "Ana Ruiz / Reuters", "Ana Ruiz/Daily Planet"; not "CBS/AP", not "Ana Ruiz/Quito", nor a house that gives its copy away. */
const isUnmarkedCredit = (line: string): boolean => {
  if (matchOrganization(line) === line || endsInAgencies(line)) return false
  if (withAgencies.test(line) || /^RFE\/RL['’]/.test(line)) return false
  const slash = line.indexOf('/')
  const source = via.exec(line)?.[1]
  if (source) return !giveAway.has(matchOrganization(source))
  if (
    /\p{L}—(?:AP|AFP|Reuters|EPA|Redux|Magnum|Sipa)\b| for The (?:New York Times|Washington Post)$/u.test(
      line,
    )
  )
    return true
  if (signsBehind.test(line)) return false
  if (staffed.test(line)) return true
  if (station.test(line) && !isKnownPlace(line.slice(slash + 1).trim())) return true
  if (
    (agencyFirst.test(line) && !isOrganization(line.slice(slash + 1).trim())) ||
    /\/\s?[Ff]or [Tt]he \p{Lu}/u.test(line)
  )
    return true
  if (pictured.test(line)) return !isOrganization(line.slice(0, slash).trim())
  const [names, house] = [line.slice(0, slash).trim(), line.slice(slash + 1).trim()]
  return glued.test(line) && !text.test(line) && !isKnownPlace(house) && !signsText(names, house)
}

/** "新华社记者 王小梅 摄": the word for taking a picture, after the name. */
const taken = screen(/\p{Script=Han}{2}\s?(?:摄|攝|攝影|撮影)[)）]?$/u)

/**
 * Picture credits: they have a name and an agency as bylines have.
 * Source: AP, AFP, dpa and Getty picture credits in captions ("(Ana Ruiz / Associated Press)", "Bo Lind/dpa").
 */
export const pictureLine: RefusalRule = {
  name: 'byline/picture-line',
  refuses: line =>
    (agencyOfPictures.test(line) && !besideText.test(line)) ||
    taken.test(line) ||
    /^Beeld \p{Lu}/u.test(line) ||
    /^\s*(?:©|\(c\)\s|copyright\b)/iu.test(line) ||
    label.test(line) ||
    asian.test(line) ||
    (inBrackets.test(line) && !isAgencies(line)) ||
    (relayed.test(line) && !endsInAgencies(line)) ||
    (!marked.test(line) && (photographerBehind.test(line) || isUnmarkedCredit(line))),
}
