import * as fc from 'fast-check'

const paragraphs = [
  'The ferry linking Harrow Island to the mainland sailed again on Tuesday, nine days after an engine fire.',
  '“We are grateful for the patience that people have shown,” Transport Minister Lorne Pike said.',
  'The province said the vessel passed a second safety inspection overnight, and that no one was hurt.',
  'MORE SAILINGS',
  'Some 400 people had been stranded on the island, most of them workers of its two fish plants.',
]
const above = [
  'Current News',
  'Home > News > Local',
  'Published in News & Features',
  'Posted: Friday May 5, 2026 1:28PM ; Updated: Friday May 5, 2026 1:40PM',
  'PRINT    EMAIL    FACEBOOK    TWITTER   SHARE',
  'EMBARGOED FOR RELEASE UNTIL 11 A.M. ET, JUNE 11, 2026',
  '2ND LEAD',
]
const bylines = [
  'Dana Whitlock, Bloomberg News on',
  'By ANA RUIZ and TOM O\u2019BRIEN',
  'By Joan McAllister, Staff Writer',
  'The Canadian Press',
]
const datelines = [
  '',
  'PORT AVERILL, N.S. \u2014 ',
  'HALIFAX, May 5 (Reuters) - ',
  'SANTA RITA, Calif. (AP) _ ',
]
const inside = [
  'Advertisement',
  'Story continues below advertisement',
  'READ MORE: Why sleeper cars are scarce',
]
const below = [
  '(With assistance from Amir Haddad and Lin Petrie.)',
  '\u00A92026 Bloomberg L.P. Visit Distributed by Tribune Content Agency, LLC.',
  'Copyright 2026 The Associated Press. All rights reserved.',
  '(Reporting by Amir Haddad in Halifax; Editing by Lin Petrie)',
  'blog comments powered by Disqus',
  '___',
  'Joan Petrie is a reporter for the Averill Courier.',
  '###',
]

const some = (lines: string[], max: number) => fc.uniqueArray(fc.constantFrom(...lines), { maxLength: max })

/** Copy in the shapes of newspaper pages and agency files: any part may be missing, line ends and spaces vary. */
export const arbitraryCopy: fc.Arbitrary<string> = fc
  .record({
    above: some(above, 3),
    headline: fc.constantFrom(
      'Ferry service to Harrow Island resumes',
      'Ferry sails again after engine fire',
    ),
    bylines: some(bylines, 1),
    dateline: fc.constantFrom(...datelines),
    story: fc.shuffledSubarray(paragraphs.slice(1), { minLength: 1 }),
    inside: some(inside, 2),
    below: some(below, 4),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    space: fc.constantFrom(' ', '\u00A0'),
  })
  .map(({ lineEnd, space, ...parts }) => {
    const story = [`${parts.dateline}${paragraphs[0]}`, ...parts.inside, ...parts.story, paragraphs[2] ?? '']
    const lines = [...parts.above, parts.headline, ...parts.bylines, ...story, ...parts.below]
    return lines.join(`${lineEnd}${lineEnd}`).replaceAll(' said', `${space}said`)
  })
