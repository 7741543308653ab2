import { organizations } from '../../conventions/organizations.ts'

/** Codes by which agencies cite each other, besides their names. */
const codes = ['rtr', 'reu', 'lapresse', 'ots', 'lnw', 'xin']
const agencies = new Set<string>([...organizations.agencies.map(name => name.toLowerCase()), ...codes])

/** Whether a line holds nothing but agencies: "Associated Press", "dpa/afp", "NTB-AFP-DPA", "(EFE)". */
export const isAgencies = (line: string): boolean => {
  const text = line.toLowerCase().replace(/^[\s([—–-]+|[\s)\].,:;]+$/gu, '')
  return (
    agencies.has(text) ||
    text
      .split(/\s*[/,|–-]\s*|\s(?:and|und|et|y|e|with|mit|avec|con|&|-)\s|\s+/u)
      .filter(Boolean)
      .every(code => agencies.has(code))
  )
}
