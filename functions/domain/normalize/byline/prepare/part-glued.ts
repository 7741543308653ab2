import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { nameParts } from '#domain/normalize/people/names/name-parts.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'

/** A family name with its prefix and hyphenated parts, and a capital glued to it: "McAllister-HaleStaff". */
const glued =
  /^((?:(?:al|el|ad|an|ar|as)-)?(?:(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])(?=\p{Lu}))?\p{Lu}[\p{Ll}'’]+\p{Ll}(?:-(?:(?:Mc|Mac|De|Di|Du|La|Le|O['’])(?=\p{Lu}))?\p{Lu}?[\p{Ll}'’]*\p{Ll})*)(?<!-(?:Mc|Mac|De|Di|Du|La|Le))(\p{Lu}\p{Ll}+.*)$/u
/** "RuizNPR", "RuizNPRNews", "RUIZStaff": where small letters meet an acronym ("MacLEOD" is one name), or capitals meet a capitalized word. */
const capitals = patternOf([
  /(?<=\p{Ll}{2})(?<!\b(?:Mac|Fitz|Van|Von|Del))(?=\p{Lu}{3,5}(?:\p{Lu}\p{Ll}{3,})?(?![\p{L}\p{N}]))/gu,
  /(?<=\p{Lu}{3})(?=(?:The|Staff|Special|Associated|Contributing|Senior|Reporter|Updated|Published|Posted|Daily|Times|News)(?!\.?\p{Ll}))/gu,
  /(?<= [JS]r\.)(?=\p{Lu}\p{Ll})/gu,
  /(?<=(?:Contributor|Writer|Reporter|Editor|Correspondent))(?=(?:Opinions|Published|Updated|Posted)(?!\p{Ll}))/gu,
  /(?<=(?:^|\s)(?:Reuters|Bloomberg|Associated Press|Staff|Writer|Reporter|Editor|Correspondent|CNN|AFP))(?=\p{Lu}\p{Ll}+ \p{Lu})/gu,
])
/** Prefixes after which a family name continues with a capital: "MacLeod", "FitzGerald", "VanDerWerff". */
const prefix = screen(
  /^(?:Mac|Fitz|Van|Von|Del|Der|San|Santa|Saint|Abdel|Abdul|Ibn|Bin|Dos|Des|Mc|(?:Van|Von)(?:Der|Den))$/u,
)

/**
 * Separates what a crawler glued to a family name: "Ana RuizBo Lind" becomes "Ana Ruiz  Bo Lind", and
 * likewise "Ana RuizStaff Writer". The words before must form a full name with the first part; an
 * organization in camel case ("OpsLens") is left whole.
 */
export const partGlued = (line: string): string => {
  const words = line.replace(capitals, '  ').split(' ')
  return words
    .map((word, index) => {
      const [, name, rest] = glued.exec(word) ?? []
      if (!name || !rest || prefix.test(name) || matchOrganization(word) !== undefined) return word
      const given = words.slice(0, index).findLastIndex(other => !nameParts.particles.has(other))
      const before = words[given] ?? ''
      const isNamed =
        before !== '' &&
        !(given === 0 && /^(?:by|von|por|par|di)$/iu.test(before)) &&
        isPersonName(`${before} ${name}`)
      return isNamed ? `${name}  ${rest}` : word
    })
    .join(' ')
}
