import { roles } from '#domain/conventions/roles.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { matchOrganization } from './match-organization.ts'

/** Words by which a newsroom signs as a whole, in the languages of the bylines (AP "Staff and wire reports", dpa "dpa-Korrespondenten"). */
const collectiveWord = patternOf(
  /(?:^|[\s/-])/iu,
  [
    /staff/iu,
    /team/iu,
    /desk/iu,
    /agencies/iu,
    /agency/iu,
    /agencias/iu,
    /agências/iu,
    /agences/iu,
    /agenzie/iu,
    /agenturen/iu,
    /reports?/iu,
    /services/iu,
    /editors/iu,
    /correspondents/iu,
    /korrespondenten/iu,
    /korrespondenter/iu,
    /newsroom/iu,
    /redaksi/iu,
    /redaktion/iu,
    /redaktionen/iu,
    /redaksjonen/iu,
    /redacción/iu,
    /redacao/iu,
    /redação/iu,
    /redazione/iu,
    /rédaction/iu,
    /redactie/iu,
    /redacció/iu,
    /redakce/iu,
    /redakcja/iu,
    /haber merkezi/iu,
    /spor servisi/iu,
    /dış haberler/iu,
    /reporters/iu,
    /writers/iu,
    /board/iu,
    /monitoring/iu,
    /sources/iu,
    /wires?/iu,
    /bureaus?/iu,
    /bureaux/iu,
    /equipo/iu,
    /équipe/iu,
    /verslaggevers?/iu,
    /staffers/iu,
    /contributors/iu,
    /newswires/iu,
    /unit/iu,
    /editorial/iu,
    /editor/iu,
    /correspondent/iu,
    /correspondiente/iu,
    /corresponsales/iu,
    /корреспонденты/iu,
    /редакция/iu,
    /mwandishi/iu,
    /waandishi/iu,
    /هيئة/iu,
    /التحرير/iu,
    /מערכת/iu,
    /编辑部/iu,
    /編輯部/iu,
    /社説/iu,
    /社论/iu,
    /社論/iu,
    /편집국/iu,
    /사설/iu,
  ],
  /(?=$|[\s/,:])/iu,
)
/** Words that make a newsroom of a title not kept: "The Quito Planet Staff"; "reports" after unknown words is a verb. */
const newsroom = patternOf(
  /(?<!\p{L})/iu,
  [
    /staff/iu,
    /team/iu,
    /desk/iu,
    /agencies/iu,
    /agency/iu,
    /newsroom/iu,
    /haber merkezi/iu,
    /spor servisi/iu,
    /dış haberler/iu,
    /(?:news|wire) services?/iu,
    /(?:wire|staff) reports/iu,
    /board/iu,
    /bureaus?/iu,
    /bureaux/iu,
    /equipo/iu,
    /équipe/iu,
    /verslaggevers?/iu,
    /unit/iu,
    /red\p{L}{3,8}/iu,
    /rédaction/iu,
    /correspondents?/iu,
    /korrespondenten/iu,
    /reporters?/iu,
    /editors/iu,
    /writers group/iu,
    /monitoring/iu,
  ],
  /(?!\p{L})/iu,
)
const linking = patternOf(
  /^/iu,
  [
    /and/iu,
    /und/iu,
    /et/iu,
    /y/iu,
    /e/iu,
    /with/iu,
    /from/iu,
    /the/iu,
    /of/iu,
    /our/iu,
    /own/iu,
    /onze/iu,
    /unsere[rn]?/iu,
    /nostra/iu,
    /notre/iu,
    /nuestra/iu,
    /nossa/iu,
    /a/iu,
    /&/iu,
    /staff/iu,
    /wire/iu,
    /news/iu,
    /reports?/iu,
    /services?/iu,
    /foreign/iu,
    /special/iu,
    /local/iu,
    /de/iu,
    /la/iu,
    /del/iu,
    /da/iu,
    /do/iu,
    /der/iu,
    /des/iu,
    /agency/iu,
    /agencies/iu,
    /mit/iu,
    /agenturen/iu,
    /con/iu,
    /agencias/iu,
    /com/iu,
    /agências/iu,
    /avec/iu,
    /à/iu,
    /agences/iu,
    /correspondents?/iu,
    /combined/iu,
    /submitted/iu,
    /other/iu,
    /press/iu,
    /web/iu,
    /online/iu,
    /sports?/iu,
    /football/iu,
    /community/iu,
    /editorial/iu,
    /board/iu,
    /desk/iu,
    /team/iu,
    /wetu/iu,
    /redaktion/iu,
    /agence/iu,
    /newsroom/iu,
    /editors?/iu,
    /writers/iu,
    /reporters/iu,
    /contributors/iu,
    /sources/iu,
    /bureau/iu,
    /monitoring/iu,
  ],
  /$/iu,
)

/** "নিজস্ব প্রতিবেদক", "जागरण संवाददाता", "अमर उजाला ब्यूरो": a house's own, whom it does not name. */
const indian =
  /^(?:\S+ (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|संवाददाता|प्रतिनिधि|நிருபர்|செய்தியாளர்)|(?:\S+ ){0,3}(?:ডেস্ক|ब्यूरो|डेस्क|नेटवर्क|ڈیسک))$/u

/** "RFE/RL's Kyrgyz Service": a part of a house. */
const part = /^([^'’]{2,30})['’]s (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Service|Bureau|Unit)$/u

/** What joins the words of a newsroom, or says which of its desks it is: "buitenland". */
const isLinking = (word: string): boolean =>
  linking.test(word) || collectiveWord.test(word) || roles.modifiers.has(word)

/**
 * Whether a whole credit is signed by a newsroom rather than by persons: "From staff and wire reports",
 * "Redazione ANSA", "dpa correspondents", "Euronews with Agencies". Two known organizations joined ("Reuters
 * and AFP") are recognized elsewhere.
 */
export const isCollective = (phrase: string): boolean => {
  const house = part.exec(phrase)?.[1]
  if (indian.test(phrase) || (house && matchOrganization(house) === house)) return true
  if (phrase.length > 80 || !collectiveWord.test(phrase)) return false
  let isUnknown = false
  /** "Staff Cuts Loom", "Editorial Board Resigns": behind these no name of a house goes on. */
  let named = false
  let rest = phrase
    .replace(/[/,:;|–—]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  while (rest) {
    const found = matchOrganization(rest)
    const word = rest.split(' ', 1)[0] ?? ''
    if (found === undefined && !isLinking(word)) {
      if (named || !/^(?:\p{Ll}+)?[\p{Lu}\p{N}]/u.test(word)) return false
      isUnknown = true
    }
    named ||= /^(?:staff|board)$/iu.test(word)
    rest = rest.slice((found ?? word).length).replace(/^[^\p{L}\p{N}]+/u, '')
  }
  return !isUnknown || newsroom.test(phrase)
}
