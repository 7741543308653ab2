import { roles } from '#domain/conventions/roles.ts'
import { matchOrganization } from './match-organization.ts'

/** Words by which a newsroom signs as a whole, in the languages of the bylines (AP "Staff and wire reports", dpa "dpa-Korrespondenten"). */
const collectiveWord =
  /(?:^|[\s/-])(?:staff|team|desk|agencies|agency|agencias|agências|agences|agenzie|agenturen|reports?|services|editors|correspondents|korrespondenten|korrespondenter|newsroom|redaksi|redaktion|redaktionen|redaksjonen|redacción|redacao|redação|redazione|rédaction|redactie|redacció|redakce|redakcja|haber merkezi|spor servisi|dış haberler|reporters|writers|board|monitoring|sources|wires?|bureaus?|bureaux|equipo|équipe|verslaggevers?|staffers|contributors|newswires|unit|editorial|editor|correspondent|correspondiente|corresponsales|корреспонденты|редакция|mwandishi|waandishi|هيئة|التحرير|מערכת|编辑部|編輯部|社説|社论|社論|편집국|사설)(?=$|[\s/,:])/iu
/** Words that make a newsroom of a title not kept: "The Quito Planet Staff"; "reports" after unknown words is a verb. */
const newsroom =
  /(?<!\p{L})(?:staff|team|desk|agencies|agency|newsroom|haber merkezi|spor servisi|dış haberler|(?:news|wire) services?|(?:wire|staff) reports|board|bureaus?|bureaux|equipo|équipe|verslaggevers?|unit|red\p{L}{3,8}|rédaction|correspondents?|korrespondenten|reporters?|editors|writers group|monitoring)(?!\p{L})/iu
const linking =
  /^(?:and|und|et|y|e|with|from|the|of|our|own|onze|unsere[rn]?|nostra|notre|nuestra|nossa|a|&|staff|wire|news|reports?|services?|foreign|special|local|de|la|del|da|do|der|des|agency|agencies|mit|agenturen|con|agencias|com|agências|avec|à|agences|special|correspondents?|combined|submitted|other|press|web|online|sports?|football|community|editorial|board|desk|team|wetu|redaktion|agence|newsroom|editors?|writers|reporters|contributors|sources|bureau|monitoring)$/iu

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
