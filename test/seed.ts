import * as fc from 'fast-check'
import { givenSeed } from './given-seed.ts'
import { runsOf } from './share.ts'

// The same cases in every run, so that a change is judged by what it changes. `FC_SEED=$RANDOM npm test`
// explores further; what it finds becomes a case of its own.
fc.configureGlobal({ seed: givenSeed ?? 20261125, numRuns: runsOf(100) })
