/**
 * What pays for a reporter at a paper: where a house is named as well, that is whom one writes for.
 * Source: the credit lines that the Local Journalism Initiative (Canada), Report for America, CatchLight and the BBC's Local Democracy Reporting Service ask of their papers.
 */
export const programs: ReadonlySet<string> = new Set([
  'Local Journalism Initiative',
  'Report for America',
  'CatchLight Local',
  'Local Democracy',
])
