import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { RetentionDays } from 'aws-cdk-lib/aws-logs'

/** All that differs between the places Wiredesk is deployed to. */
export interface Stage {
  name: string
  /** The account and region it is deployed to; absent, those of who deploys. */
  place?: { account: string; region: string }
  /** On every resource, beside `project` and `stage`. */
  tags: Readonly<Record<string, string>>
  /** Where licensees call, and the certificate for it, of the stage's own region; absent, where API Gateway puts it. */
  domain?: { name: string; certificateArn: string }
  /** What becomes of drops, articles and the change log when the stack goes. */
  data: { removalPolicy: RemovalPolicy; deletionProtection: boolean }
  logs: { retention: RetentionDays; removalPolicy: RemovalPolicy }
  /** How long the record of who touched a bucket is kept. */
  accessLogs: Duration
  /** Requests a second, over all licensees, and the burst on top; API Gateway answers 429 beyond. */
  throttle: { rate: number; burst: number }
  watch: {
    /** E-mail addresses that alarms go to; each is asked by AWS to confirm. */
    operators: readonly string[]
    /** Minutes that licensees have to acknowledge a kill. */
    takedownMinutes: number
  }
  /** Turns away at the door what is hostile, and who calls more often than this in five minutes from one address; costs a fee a month. */
  firewall?: { callsPerAddress: number }
  /** New code gets a tenth of the calls for five minutes, and is taken back where an alarm goes off; absent, all calls at once. */
  rollout?: 'canary'
  /**
   * Concurrency kept for the release Lambda and its ceiling. Absent where the account may be a fresh one, whose limit of ten
   * leaves nothing to reserve.
   */
  releaseConcurrency?: number
}

const stages = {
  dev: {
    name: 'dev',
    tags: {},
    data: { removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false },
    logs: { retention: RetentionDays.ONE_WEEK, removalPolicy: RemovalPolicy.DESTROY },
    accessLogs: Duration.days(7),
    throttle: { rate: 20, burst: 40 },
    watch: { operators: [], takedownMinutes: 60 },
  },
  prod: {
    name: 'prod',
    tags: {},
    data: { removalPolicy: RemovalPolicy.RETAIN, deletionProtection: true },
    logs: { retention: RetentionDays.SIX_MONTHS, removalPolicy: RemovalPolicy.RETAIN },
    accessLogs: Duration.days(400),
    throttle: { rate: 500, burst: 1000 },
    watch: { operators: [], takedownMinutes: 60 },
    // Far above a newsroom that polls through one address, far below one that floods.
    firewall: { callsPerAddress: 30_000 },
    rollout: 'canary',
    releaseConcurrency: 1,
  },
} as const satisfies Record<string, Stage>

export type StageName = keyof typeof stages

export class UnknownStage extends Error {
  constructor(name: string) {
    super(`No stage is called "${name}": choose ${Object.keys(stages).join(' or ')}.`)
  }
}

/** The stage of that name. Throws {@link UnknownStage} where there is none. */
export const readStage = (name: string): Stage => {
  if (!Object.hasOwn(stages, name)) throw new UnknownStage(name)
  return stages[name as StageName]
}
