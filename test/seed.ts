import * as fc from 'fast-check'

// The same cases in every run, so that a change is judged by what it changes. `FC_SEED=$RANDOM npm test`
// explores further; what it finds becomes a case of its own.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261125) })
