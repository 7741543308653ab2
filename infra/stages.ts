import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'

/** Everything that differs between the stages Wiredesk is deployed to. */
export interface Stage {
  name: string
  /** The account and region it is deployed to; if absent, the deployer's. */
  place?: { account: string; region: string }
  /** Set on every resource, besides `project` and `stage`. */
  tags: Readonly<Record<string, string>>
  /**
   * The domain licensees call, and its certificate, in the stage's own region; if absent, API Gateway's own
   * URL is used.
   */
  domain?: { name: string; certificateArn: string }
  /** What becomes of drops, articles and the change log when the stack is removed. */
  data: { removalPolicy: RemovalPolicy; deletionProtection: boolean }
  /**
   * The instant to which its table was last restored (docs/recovery.md); absent if it never was. Each Lambda gets
   * another version with it: a process that was kept warm remembers the log that was, and what it gave out.
   */
  restoredTo?: string
  logs: { retention: RetentionDays; removalPolicy: RemovalPolicy }
  /** How long the buckets' access logs are kept. */
  accessLogs: Duration
  /** Requests per second, over all licensees, and the burst on top; beyond them API Gateway answers 429. */
  throttle: { rate: number; burst: number }
  watch: {
    /** E-mail addresses that alarms are sent to; AWS asks each to confirm. */
    operators: readonly string[]
    /** How many minutes licensees have to acknowledge a kill. */
    takedownMinutes: number
    /** An alarm goes off once the last export is so many hours old, or the first change if there was none; if absent, none does. */
    exportHours?: number
  }
  /**
   * Blocks hostile requests, and addresses with more calls than this in five minutes; costs a monthly fee.
   */
  firewall?: { callsPerAddress: number }
  /**
   * New code gets a tenth of the calls for five minutes, and is rolled back if an alarm goes off; if absent,
   * it gets all calls at once.
   */
  rollout?: 'canary'
  /**
   * Reserved concurrency of the release Lambda, which is also its ceiling. Absent where the account may be a
   * fresh one, whose limit of ten leaves nothing to reserve.
   */
  releaseConcurrency?: number
  /**
   * Most runs of the push Lambda at once (2 or more), each of which calls up to ten endpoints: slow endpoints must not
   * take the concurrency of the account from the Lambdas that licensees wait for.
   */
  pushConcurrency: number
}

/**
 * How fast a deployment gives new code its calls: as the stage says, or all at once, whatever its alarms say.
 */
export type Pace = 'as-staged' | 'at-once'

const stages = {
  dev: {
    name: 'dev',
    tags: {},
    data: { removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false },
    logs: { retention: RetentionDays.ONE_WEEK, removalPolicy: RemovalPolicy.DESTROY },
    accessLogs: Duration.days(7),
    throttle: { rate: 20, burst: 40 },
    watch: { operators: [], takedownMinutes: 60 },
    // Of the ten of a fresh account.
    pushConcurrency: 2,
  },
  prod: {
    name: 'prod',
    tags: {},
    data: { removalPolicy: RemovalPolicy.RETAIN, deletionProtection: true },
    logs: { retention: RetentionDays.SIX_MONTHS, removalPolicy: RemovalPolicy.RETAIN },
    accessLogs: Duration.days(400),
    throttle: { rate: 500, burst: 1000 },
    // An export a day, and six hours to find out why it failed.
    watch: { operators: [], takedownMinutes: 60, exportHours: 30 },
    // Far above a newsroom that polls through one address, far below a flood.
    firewall: { callsPerAddress: 30_000 },
    rollout: 'canary',
    releaseConcurrency: 1,
    // Of the usual thousand: five hundred endpoints at once.
    pushConcurrency: 50,
  },
} as const satisfies Record<string, Stage>

export type StageName = keyof typeof stages

export class UnknownStage extends Error {
  constructor(name: string) {
    super(`No stage is called "${name}": choose ${Object.keys(stages).join(' or ')}.`)
  }
}

/** The stage of that name. Throws {@link UnknownStage} if there is none. */
export const readStage = (name: string): Stage => {
  if (!Object.hasOwn(stages, name)) throw new UnknownStage(name)
  return stages[name as StageName]
}
