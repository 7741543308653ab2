import type { Targets } from '#ports'
import { httpTargets } from './http-targets.ts'
import { targetRules } from './target-rules.ts'

/** The check of webhook targets, by the rules for the environment this runs in. */
export const openTargets = (environment: NodeJS.ProcessEnv): Targets => httpTargets(targetRules(environment))
