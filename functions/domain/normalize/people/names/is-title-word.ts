import { organizationWords } from '#domain/conventions/organizations/organization-words.ts'

const { strong, weak } = organizationWords

/** Compounds of titles and agencies: "Volkszeitung", "Redaktionsnetzwerk", "Nordlandsposten", "Ostsee-Anzeiger", "Lokalredaktion". */
const compound =
  /\p{L}{3}(?:zeitung|nachrichten|anzeiger|netzwerk|rundschau|rundfunk|redaktion|tagblatt|tageblatt|wochenblatt|volksblatt|agentur|nachrichtendienst|pressedienst|dagblad|tidning|tidningen|tidende|avisen?|bladet|posten|sanomat)$/u

/** What a masthead of two names opens with: "Times-Picayune", "News-Leader", "Herald-Whig". */
const mastheads: ReadonlySet<string> = new Set([
  'times',
  'news',
  'herald',
  'tribune',
  'gazette',
  'journal',
  'press',
  'post',
  'daily',
])

/** Whether a word is one that only titles and companies carry: "Tribune", or a compound of such words ("News-Leader", "Courier-Post"). */
export const isTitleWord = (word: string): boolean => {
  const low = word.toLowerCase().replace(/[,()]/gu, '')
  const parts = low.split('-')
  return (
    strong.has(low) ||
    compound.test(low) ||
    (parts.length > 1 &&
      (parts.every(part => strong.has(part) || weak.has(part)) || mastheads.has(parts[0] ?? '')))
  )
}
