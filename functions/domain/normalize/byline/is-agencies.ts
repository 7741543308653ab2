import { organizations } from '#domain/conventions/organizations/organizations.ts'

/** Codes, besides their names, by which agencies cite each other. */
const codes = ['rtr', 'reu', 'lapresse', 'ots', 'lnw', 'xin']
const agencies = new Set<string>([...organizations.agencies.map(name => name.toLowerCase()), ...codes])

const word = /[\p{L}\p{N}]+/u
/** The beginning of a line of agencies, which almost no sentence has. */
const firstWords = new Set(Array.from(agencies, name => word.exec(name)?.[0]))

/** Desks of dpa and its clients after the agency: "dpa/lby", "SDA/red", "ANP/redactie". Source: dpa's regional services. */
const desk = /(?<=\p{L}{2})[/-](?:l[a-z]{2}|tmn|infocom|gms|red|redactie|redaktion|web)$/u

const between = /\s*[/,|–-]\s*|\s(?:and|und|et|y|e|with|mit|avec|con|&|-)\s|\s+/u

/** Whether the first word of a line begins the name of an agency. */
export const opensAsAgencies = (line: string): boolean => firstWords.has(word.exec(line)?.[0].toLowerCase())

/** Whether a line is nothing but agencies: "Associated Press", "dpa/afp", "NTB-AFP-DPA", "(EFE)". */
export const isAgencies = (line: string): boolean => {
  if (!opensAsAgencies(line)) return false
  const text = line
    .toLowerCase()
    .replace(/^[\s([/—–-]+|[\s)\].,:;/]+$/gu, '')
    .replace(/ gmbh$/u, '')
    .replace(desk, '')
  if (agencies.has(text)) return true
  const [first = ''] = text.split(between, 1)
  if (first !== '' && !agencies.has(first)) return false
  return text
    .split(between)
    .filter(Boolean)
    .every(code => agencies.has(code))
}
