import { Command } from 'commander'
import type { PublicationState } from '#commit/restate-article.ts'
import { byOption } from './by-option.ts'
import { placeOption } from './place-option.ts'
import { readArticleId } from './read-article-id.ts'
import { readEmbargoEnd } from './read-embargo-end.ts'

interface Options {
  by: string
  json: boolean
  to: string
}

const WAITS = 'Whatever the agency sends later waits with it, until its embargo ends or you release it.'

const stateCommand = (name: string, description: string, later: string): Command =>
  new Command(name)
    .description(description)
    .argument('<article>', 'id of the article', readArticleId)
    .addOption(byOption('who orders it; it is recorded'))
    .option('--json', 'print {"articleId","version","seq","status"}', false)
    .addOption(placeOption())
    .addHelpText(
      'after',
      `\n${later} Exit: 0 done, 65 no such article, or it is killed, or overtaken, 69 no such place.`,
    )

const restate = async (
  articleId: string,
  { to, by, json }: Options,
  state: PublicationState,
): Promise<void> => {
  const { runRestate } = await import('../operate/run-restate.ts')
  process.exitCode = await runRestate(to, { articleId, by, json, ...state })
}

/** `wiredesk release`: publishes an article now, or lifts the hold that hid its embargo. */
export const releaseCommand = (): Command =>
  stateCommand(
    'release',
    'Publish an article now that is held or embargoed',
    'If a hold hides an embargo, the embargo stands: release it again to end that. Whatever the agency sends later still applies.',
  ).action((articleId: string, options: Options) => restate(articleId, options, { status: 'usable' }))

/** `wiredesk hold`: withholds an article indefinitely. */
export const holdCommand = (): Command =>
  stateCommand('hold', 'Withhold an article, without an end', WAITS).action(
    (articleId: string, options: Options) => restate(articleId, options, { status: 'withheld' }),
  )

/** `wiredesk embargo`: withholds an article until an instant. */
export const embargoCommand = (): Command =>
  stateCommand('embargo', 'Withhold an article until an instant', WAITS)
    .requiredOption('--until <instant>', 'its end: "2026-11-25T06:00:00Z"', readEmbargoEnd)
    .action((articleId: string, { until, ...options }: Options & { until: string }) =>
      restate(articleId, options, { status: 'withheld', embargoedUntil: until }),
    )
