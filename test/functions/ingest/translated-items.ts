/** What an item says, besides its language. */
export interface Sent {
  of?: string
  meta?: string
  status?: string
  version?: number
  text?: string
}

export const texts: Record<string, string> = {
  en: 'The island ferry moved to its new quay on Friday, the port of Quay said after a year of work.',
  de: 'Die Inselfähre legt seit Freitag am neuen Kai an, teilte der Hafen von Quay nach einem Jahr Arbeit mit.',
  fr: 'Le bac de l’île accoste depuis vendredi au nouveau quai, a annoncé le port de Quay après un an de travaux.',
  ca: 'El transbordador de l’illa atraca des de divendres al nou moll, va dir el port de Quay després d’un any.',
}
export const headlines: Record<string, string> = {
  en: 'Ferry gets a new quay',
  de: 'Fähre hat neuen Kai',
  fr: 'Un nouveau quai pour le bac',
  ca: 'El transbordador té un moll nou',
}

/** A NewsML-G2 item in a language, which is also its name; `of`: the language that it is translated from. */
export const item = (
  language: string,
  { of, meta = '', status = 'usable', version = 1, text = texts[language] }: Sent = {},
) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:quay.example:20260301:${language}-1" version="${version}" xml:lang="${language}">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Quayside"/><versionCreated>2026-03-01T09:00:00Z</versionCreated>${meta}<pubStatus qcode="stat:${status}"/>${of ? `<link rel="irel:translatedFrom" residref="urn:newsml:quay.example:20260301:${of}-1"/>` : ''}</itemMeta>
<contentMeta><headline>${headlines[language]}</headline></contentMeta>
<contentSet><inlineXML><html><body><p>${text}</p></body></html></inlineXML></contentSet></newsItem>`
export const embargoed = (until: string): Sent => ({ meta: `<embargoed>${until}</embargoed>` })
