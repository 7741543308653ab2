import type { CopyrightReading } from './copyright-reading.ts'
import { readDistributor } from './read-distributor.ts'

const OPENS =
  /^(?:[\s_—–*(-]*|visit\b.{0,120}?|(?:.{0,120}?\bcolumn|.{0,160}?\bthis (?:column|story|article|piece|item|content|report)) (?:was |is )?(?:originally )?(?:based on one )?|for copyright information,? )$/iu

/** A line that only says who delivers: "Distributed by McClatchy-Tribune Business News", "This story was distributed by …", "Visit … Distributed by …". */
export const distributionOnly = (text: string): CopyrightReading | undefined => {
  const distributor = readDistributor(text)
  if (!distributor || !OPENS.test(text.slice(0, distributor.start))) return undefined
  return { distributor: distributor.name, notice: text }
}
