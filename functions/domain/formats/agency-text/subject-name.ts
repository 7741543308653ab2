/** The first level of the IPTC Subject Codes (cv.iptc.org/newscodes/subjectcode), by their first two digits. */
const names: Readonly<Record<string, string>> = {
  '01': 'arts, culture and entertainment',
  '02': 'crime, law and justice',
  '03': 'disaster and accident',
  '04': 'economy, business and finance',
  '05': 'education',
  '06': 'environmental issue',
  '07': 'health',
  '08': 'human interest',
  '09': 'labour',
  '10': 'lifestyle and leisure',
  '11': 'politics',
  '12': 'religion and belief',
  '13': 'science and technology',
  '14': 'social issue',
  '15': 'sport',
  '16': 'unrest, conflicts and war',
  '17': 'weather',
}

/**
 * The top-level subject of an eight-digit subject code: "15084000" gives "sport". The code itself if it is
 * unknown.
 */
export const subjectName = (code: string): string => names[code.slice(0, 2)] ?? code
