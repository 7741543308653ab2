import { Command } from 'commander'
import { readInstant } from './read-instant.ts'

interface Options {
  from: string
  to: string
  agency?: string
  dryRun: boolean
  toPlace: string
}

/** `wiredesk replay`: reads stored drops again with today's rules. */
export const replayCommand = (): Command =>
  new Command('replay')
    .description(
      "Read stored drops again with today's rules; articles that are read differently get a revision",
    )
    .requiredOption(
      '--from <instant>',
      'drops that arrived from this instant on: "2026-11-25T00:00:00Z"',
      readInstant,
    )
    .requiredOption('--to <instant>', 'and before this one', readInstant)
    .option('--agency <name>', 'only what this agency wrote')
    .option('--dry-run', 'show what would change, field by field, and change nothing', false)
    .option('--json', 'one JSON object per line, the default')
    .option('--to-place <place>', 'the local stack, or a deployed stage', 'local')
    .addHelpText(
      'after',
      `
Prints {"key","articleId","outcome","diff"} per line for each article except unchanged ones; "readable" is what was rejected
when it came but is a story by today's rules, once it is dropped again; "gone" is an article whose drop holds no such story by
today's rules, and which stays as it is: kill it if they are right; "missing" is what was made of a drop that is no longer in the
bucket; "textless" is an article whose text was removed from the table: drop it again with a correction; "hold" is how today's
rules would hold a story, until "embargoedUntil" or without an end, which stays public: hold or embargo it if they are right.
Nothing is resurrected, released or taken back: what is killed, has expired or was replaced stays as it is, and so do overrides.
Exit: 0 done, 1 all but what is missing or textless, 69 no such place.`,
    )
    .action(async ({ from, to, agency, dryRun, toPlace }: Options, command: Command) => {
      if (from >= to) command.error('error: --from is not before --to')
      const { runReplay } = await import('../replay/run-replay.ts')
      process.exitCode = await runReplay(toPlace, { from: new Date(from), to: new Date(to), agency, dryRun })
    })
