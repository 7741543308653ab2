import { roles } from '#domain/conventions/roles.ts'
import { linkingWord } from './linking-word.ts'
import { matchOrganization } from './match-organization.ts'
import { newsroomOfUnknown } from './newsroom-of-unknown.ts'
import { newsroomWord } from './newsroom-word.ts'

/** "নিজস্ব প্রতিবেদক", "जागरण संवाददाता", "अमर उजाला ब्यूरो": a house's own, whom it does not name. */
const indian =
  /^(?:\S+ (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|संवाददाता|प्रतिनिधि|நிருபர்|செய்தியாளர்)|(?:\S+ ){0,3}(?:ডেস্ক|ब्यूरो|डेस्क|नेटवर्क|ڈیسک))$/u

/** "RFE/RL's Kyrgyz Service": a part of a house. */
const part = /^([^'’]{2,30})['’]s (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Service|Bureau|Unit)$/u

/** "Редакция РБК", "Redakcja PAP": a house's, which no list need know. */
const ofHouse = /^(?:[Рр]едакц[иі]я|[Rr]edakc(?:ja|e|ia)) [«"„]?\p{Lu}[^,|/]{1,30}$/u

/** What joins the words of a newsroom, or says which of its desks it is: "buitenland". */
const isLinking = (word: string): boolean =>
  linkingWord.test(word) || newsroomWord.test(word) || roles.modifiers.has(word)

/**
 * Whether a whole credit is signed by a newsroom rather than by persons: "From staff and wire reports",
 * "Redazione ANSA", "dpa correspondents", "Euronews with Agencies". Two known organizations joined ("Reuters
 * and AFP") are recognized elsewhere.
 */
export const isCollective = (phrase: string): boolean => {
  const house = part.exec(phrase)?.[1]
  if (indian.test(phrase) || ofHouse.test(phrase) || (house && matchOrganization(house) === house))
    return true
  if (phrase.length > 80 || !newsroomWord.test(phrase)) return false
  let isUnknown = false
  /** Whether a word of a newsroom was seen, behind which no name of a house goes on: "Staff Cuts Loom", "Editorial Board Resigns". */
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
  return !isUnknown || newsroomOfUnknown.test(phrase)
}
