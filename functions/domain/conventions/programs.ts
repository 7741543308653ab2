/**
 * What pays for a reporter at a paper: where a house is named as well, that is whom one writes for.
 * Source: the credit lines that the Local Journalism Initiative (Canada), Report for America and CatchLight ask of their papers.
 */
export const programs: ReadonlySet<string> = new Set([
  'Local Journalism Initiative',
  'Report for America',
  'CatchLight Local',
])
