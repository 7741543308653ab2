/**
 * Programs that pay for a reporter at a paper; if a house is named as well, that is the affiliation. Source:
 * the credit lines that the Local Journalism Initiative (Canada), Report for America, CatchLight and the
 * BBC's Local Democracy Reporting Service require of their papers.
 */
export const programs: ReadonlySet<string> = new Set([
  'Local Journalism Initiative',
  'Report for America',
  'CatchLight Local',
  'Local Democracy',
])
