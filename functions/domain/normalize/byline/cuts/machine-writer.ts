import { type CutRule, firstMatch } from '../cut-rule.ts'

/** "ChatGPT and Ana Ruiz", "Ana Ruiz, with the help of AI", "Ana Ruiz (AI-assisted)": a machine is no author. */
export const machineWriter: CutRule = {
  name: 'byline/machine-writer',
  cut: firstMatch(
    /(?<=^(?:[Bb]y )?)Chat\s{0,2}GPT(?:,? (?:and|&|with) )|,?\s+(?:and|&|with|using)(?: the (?:help|assistance|use) of)? (?:Chat\s{0,2}GPT|(?:generative )?AI|artificial intelligence)(?: tools)?$|[\s,|(–—-]+(?:with )?AI(?:[- ](?:assisted|generated|translated))?\)$|[\s,|–—-]+AI[- ](?:assisted|generated)$/u,
  ),
}
