import { Command } from 'commander'

/** `wiredesk cases`: what waits for an editor's decision. */
export const casesCommand = (): Command =>
  new Command('cases')
    .description('List the open cases: kills and holds whose story is unclear, and copy held without an end')
    .option('--to <place>', 'the local stack, or a stage that is deployed', 'local')
    .addHelpText('after', '\nOne JSON object a line. "wiredesk kill ARTICLE --case ID" decides one.')
    .action(async ({ to }: { to: string }) => {
      const { runCases } = await import('../desk/run-cases.ts')
      process.exitCode = await runCases(to)
    })
