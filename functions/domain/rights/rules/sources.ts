import type { UsageTermCode } from '#schemas/article.ts'

/** The agencies or standards that use each term: for the documents, so that no Lambda loads them. */
export const sources: Readonly<Record<UsageTermCode, string>> = {
  'territory-out': 'AP, Reuters, PA and Kyodo instruction lines: "UK AND EIRE OUT", "NORTH AMERICA USE ONLY"',
  'web-out':
    'AP, PA and dpa instruction lines: "INTERNET OUT", "NO ONLINE", "PRINT USE ONLY", "nicht online"',
  'tv-out': 'AP and Reuters instruction lines: "TV OUT", "NO BROADCAST"',
  'mags-out': 'AP and Getty instruction lines: "MAGS OUT", "NO MAGAZINES"',
  'no-archive': 'AP, Reuters and EPA instruction lines: "NO ARCHIVES", "ARCHIVE OUT"',
  'until-date': 'Reuters, AFP and EPA handouts: "NO USE AFTER", "FOR USE WITHIN 14 DAYS"',
  'mandatory-credit':
    'AP, EPA and dpa instruction lines: "MANDATORY CREDIT"; Creative Commons 4.0, section 3(a)',
  'no-derivatives':
    'Press releases and contributed columns: "may not be altered"; Creative Commons BY-ND 4.0, section 2(a)(1)',
  'editorial-use-only': 'AFP, Getty and EPA instruction lines: "EDITORIAL USE ONLY"',
  'non-commercial':
    'Instruction lines of handouts: "NO COMMERCIAL USE"; Creative Commons BY-NC 4.0, section 1(i)',
  'no-sales': 'AP, Reuters and AFP instruction lines: "NO SALES", "NO RESALES", "NO THIRD PARTY SALES"',
  other: 'NewsML-G2 `usageTerms`, NITF `docdata/doc.rights`: any words at all',
}
