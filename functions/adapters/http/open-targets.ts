import type { Targets } from '#ports'
import { httpTargets } from './http-targets.ts'
import { targetRules } from './target-rules.ts'

/** Targets by the rules for where this runs. */
export const openTargets = (environment: NodeJS.ProcessEnv): Targets => httpTargets(targetRules(environment))
